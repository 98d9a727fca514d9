import { describe, expect, it } from 'vitest';
import type { MeetingId } from '../../model/brand.ts';
import { type ContentEntry, findFile } from './attachments.ts';

const file: ContentEntry = { kind: 'file', bytes: 1 };
const entries = new Map<string, ContentEntry>([
  ['arkiv.yaml', file],
  ['faelles.pdf', file],
  ['chefforum/2019/2019-10-10.md', file],
  ['chefforum/2019/2019-10-10/plan.pdf', file],
  ['chefforum/2019/2019-10-10/kort over åen.pdf', file],
  ['chefforum/2019/2019-10-10/100 %.pdf', file],
  ['chefforum/2019/2019-10-10/mappe/notat.pdf', file],
  ['chefforum/2019/2019-10-10/genvej.pdf', { kind: 'link', bytes: 0 }],
  ['chefforum/2019/genveje', { kind: 'link', bytes: 0 }],
]);
const meeting = { path: 'chefforum/2019/2019-10-10.md', id: 'chefforum/2019-10-10' as MeetingId };
const find = (link: string): ReturnType<typeof findFile> => findFile(meeting, link, entries);

describe('a file that is there', () => {
  it.each([
    ['2019-10-10/plan.pdf', '/chefforum/2019-10-10/plan.pdf'],
    ['./2019-10-10/plan.pdf', '/chefforum/2019-10-10/plan.pdf'],
    ['2019-10-10/plan.pdf#page=3', '/chefforum/2019-10-10/plan.pdf'],
    ['2019-10-10/plan.pdf?x', '/chefforum/2019-10-10/plan.pdf'],
    ['2019-10-10/mappe/../plan.pdf', '/chefforum/2019-10-10/plan.pdf'],
    ['2019-10-10/mappe/notat.pdf', '/chefforum/2019-10-10/mappe/notat.pdf'],
    ['2019-10-10/kort%20over%20%C3%A5en.pdf', '/chefforum/2019-10-10/kort%20over%20%C3%A5en.pdf'],
    ['2019-10-10/kort over a\u030aen.pdf', '/chefforum/2019-10-10/kort%20over%20%C3%A5en.pdf'],
    ['2019-10-10/100 %.pdf', '/chefforum/2019-10-10/100%20%25.pdf'],
    ['../../faelles.pdf', '/filer/faelles.pdf'],
  ])('%s', (link, url) => expect(find(link)).toMatchObject({ state: 'found', url }));
});

describe('a link that leads to no file of the archive', () => {
  it.each([
    ['2019-10-10/andet.pdf', 'missing'],
    ['2019-10-10/PLAN.pdf', 'missing'],
    ['%zz', 'missing'],
    ['2019-10-10/plan.pdf%00.png', 'missing'],
    ['2019-10-10', 'folder'],
    ['2019-10-10/', 'folder'],
    ['..', 'folder'],
    ['../../arkiv.yaml', 'content'],
    ['2019-10-10.md', 'content'],
    ['2019-10-10/genvej.pdf', 'link'],
    ['genveje/plan.pdf', 'link'],
    ['../../../etc/passwd', 'outside'],
    ['../../..', 'outside'],
    ['%2e%2e/%2e%2e/%2e%2e/etc/passwd', 'outside'],
    ['..%2f..%2f..%2fetc/passwd', 'outside'],
    ['/etc/passwd', 'outside'],
    ['%2fetc/passwd', 'outside'],
    ['//evil.example/plan.pdf', 'outside'],
    ['2019-10-10\\plan.pdf', 'outside'],
    ['..%5c..%5cplan.pdf', 'outside'],
  ])('%s is %s', (link, state) => expect(find(link).state).toBe(state));
});
