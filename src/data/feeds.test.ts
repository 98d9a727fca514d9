import { describe, expect, test } from 'vitest';
import { archiveOf, DEFAULT_ARKIV, type Files, meetingFile } from '../../test/support/content.ts';
import { sharedFiles } from './data-files.ts';
import { entryDates } from './feed-dates.ts';
import { sagFeed } from './feeds.ts';

const HOST = { 'arkiv.yaml': `${DEFAULT_ARKIV}baseUrl: https://eksempel.dk/referater/\n` };
const ITEM = '## Punkt 1: Rejser\n\n13/200\n\n### Beslutning\n\nGodkendt.\n';
const minutes = (date: string, head = '', body = ITEM): Files => meetingFile(body, date, 'chefforum', head);
const agenda = (date: string, head = ''): Files =>
  minutes(date, `type: dagsorden\n${head}`, '## Punkt 1: Rejser\n\n13/200\n');
const approval = (date: string, of: string): Files =>
  minutes(
    date,
    '',
    `## Punkt 1: Godkendelse af referat\n\nReferat fra mødet den ${of}.\n\n### Beslutning\n\nReferatet godkendt.\n`,
  );

async function feed(files: Files, path = 'feed.xml'): Promise<string> {
  const archive = await archiveOf({ ...HOST, ...files });
  const sager = archive.sager.map((sag) => sagFeed(archive.config, sag, entryDates(archive)));
  const all = [...sharedFiles(archive), ...sager];
  return all.find((file) => file.path === path)?.text ?? '';
}

const value = (xml: string, name: string): string | null =>
  new RegExp(`<${name}>([^<T]*)`).exec(xml)?.[1] ?? null;

/** The id, the day of publishing and the day of the last change of each entry. */
function entries(xml: string): (string | null)[][] {
  return xml
    .split('<entry>')
    .slice(1)
    .map((entry) => [value(entry, 'id'), value(entry, 'published'), value(entry, 'updated')]);
}

const AT = 'https://eksempel.dk/referater/chefforum';

test('minutes are updated on the day of the meeting that approved them, and say so', async () => {
  const xml = await feed({ ...minutes('2019-09-26'), ...approval('2019-10-10', '26. september 2019') });
  expect(entries(xml)).toEqual([
    [`${AT}/2019-10-10/`, '2019-10-10', '2019-10-10'],
    [`${AT}/2019-09-26/`, '2019-09-26', '2019-10-10'],
  ]);
  expect(value(xml, 'updated')).toBe('2019-10-10');
  expect(xml).toContain('<p>Godkendt den 10.\u00a0oktober\u00a02019.</p>');
});

test('a correction is an entry of its own, on its own day, among the others', async () => {
  const corrected = minutes('2019-09-26', 'rettet:\n  2019-10-04: Beløbet er rettet.\n');
  const xml = await feed({ ...corrected, ...minutes('2019-10-10'), ...minutes('2019-10-02') });
  expect(entries(xml)).toEqual([
    [`${AT}/2019-10-10/`, '2019-10-10', '2019-10-10'],
    [`${AT}/2019-09-26/#rettet-2019-10-04`, '2019-10-04', '2019-10-04'],
    [`${AT}/2019-10-02/`, '2019-10-02', '2019-10-02'],
    [`${AT}/2019-09-26/`, '2019-09-26', '2019-09-26'],
  ]);
  expect(xml).toContain('Beløbet er rettet.');
});

test('a feed opened in a browser tells what it is, and its entries are links', async () => {
  const xml = await feed(minutes('2019-10-10'));
  expect(xml).toContain('<?xml-stylesheet type="text/css" href="/referater/assets/nyhedsstroem.css"?>');
  expect(xml).toContain('/feed.xml</h:code>');
  expect(xml).toMatch(/<content type="xhtml"><div [^>]*><ul><li>1\. /);
  expect(xml).toContain(`<h:a href="${AT}/2019-10-10/">Referat: Chefforum, 10.\u00a0oktober\u00a02019</h:a>`);
});

test('minutes that tell of a cancellation are of no day ahead', async () => {
  const files = { ...minutes('2019-09-26'), ...minutes('2019-10-10', 'status: aflyst\n', '') };
  expect(entries(await feed(files))[0]).toEqual([`${AT}/2019-10-10/#aflyst`, null, '2019-09-26']);
});

describe('an agenda', () => {
  test('is published on no day, and updated when its forum last met', async () => {
    const files = { ...minutes('2019-09-26'), ...agenda('2019-10-10'), ...agenda('2019-10-24') };
    const xml = await feed({ ...files, ...meetingFile(ITEM, '2019-10-02', 'byraadet') });
    expect(entries(xml).slice(0, 2)).toEqual([
      [`${AT}/2019-10-24/#dagsorden`, null, '2019-09-26'],
      [`${AT}/2019-10-10/#dagsorden`, null, '2019-09-26'],
    ]);
    expect(value(xml, 'updated')).toBe('2019-10-02');
    expect(xml).toContain(`<link href="${AT}/2019-10-24/"/>`);
  });

  test('of a forum that never met is of no day ahead of the archive’s', async () => {
    const xml = await feed({ ...agenda('2019-10-10'), ...meetingFile(ITEM, '2019-10-02', 'byraadet') });
    expect(entries(xml)[0]).toEqual([`${AT}/2019-10-10/#dagsorden`, null, '2019-10-02']);
  });

  test('is another entry than its minutes, and than its cancellation', async () => {
    expect(entries(await feed(minutes('2019-10-10')))[0]?.[0]).toBe(`${AT}/2019-10-10/`);
    expect(entries(await feed(agenda('2019-10-10', 'status: aflyst\n')))[0]?.[0]).toBe(
      `${AT}/2019-10-10/#aflyst`,
    );
  });

  test('has items that are other entries than those of its minutes', async () => {
    const files = { ...minutes('2019-09-26'), ...agenda('2019-10-10') };
    expect(entries(await feed(files, 'sag/13-200/feed.xml'))).toEqual([
      [`${AT}/2019-10-10/#punkt-1-dagsorden`, null, '2019-09-26'],
      [`${AT}/2019-09-26/#punkt-1`, '2019-09-26', '2019-09-26'],
    ]);
  });
});

test('without a host, ids are the organisation’s own', async () => {
  const xml = await feed({ ...agenda('2019-10-10'), 'arkiv.yaml': DEFAULT_ARKIV });
  expect(value(xml, 'id')).toBe('urn:referatarkiv:fjordby-kommune:/');
  expect(entries(xml)[0]?.[0]).toBe('urn:referatarkiv:fjordby-kommune:/chefforum/2019-10-10/:dagsorden');
});

test('what was corrected in an item is an entry of its own in the feeds of its case, its subject and its decisions', async () => {
  const body = `${ITEM}\n## Punkt 2: Skole\n\n17.01.00-P20-1-19\n\n### Beslutning\n\nAfvist.\n`;
  const rettet = 'rettet:\n  2019-10-04: Punkt 2 er rettet.\n  2019-10-06: Datoen er rettet.\n';
  const files = { ...minutes('2019-09-26', rettet, body), ...minutes('2019-10-10') };
  const [own, meeting] = [`${AT}/2019-09-26/#punkt-2`, `${AT}/2019-09-26/#punkt-1`];
  const corrected = [
    [`${own}-rettet-2019-10-06`, '2019-10-06', '2019-10-06'],
    [`${own}-rettet-2019-10-04`, '2019-10-04', '2019-10-04'],
    [own, '2019-09-26', '2019-09-26'],
  ];
  for (const path of [
    'sag/17.01.00-P20-1-19/feed.xml',
    'emne/17/feed.xml',
    'beslutninger/udfald/afvist/feed.xml',
  ])
    expect(entries(await feed(files, path)), path).toEqual(corrected);
  expect(entries(await feed(files, 'sag/13-200/feed.xml')).map(([id]) => id)).toEqual([
    `${AT}/2019-10-10/#punkt-1`,
    `${meeting}-rettet-2019-10-06`,
    meeting,
  ]);
  const decisions = entries(await feed(files, 'beslutninger/feed.xml')).map(([id]) => id);
  expect(decisions.filter((id) => id?.includes('rettet'))).toHaveLength(3);
});
