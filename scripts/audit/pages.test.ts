import { expect, test } from 'vitest';
import { withFolder } from '../../test/support/content.ts';
import { meetingFile, SAMPLE } from '../../test/support/sample-site.ts';
import { samplePages } from './pages.ts';

const FILES = {
  ...SAMPLE,
  'chefforum/2019/2019-11-07.md': meetingFile('2019-11-07', '## Punkt 1: Møde', 'type: dagsorden\n'),
};

const sampled = withFolder(FILES, samplePages);

test('one page of each kind is chosen, the fullest, and a search that finds something', async () => {
  const sample = await sampled;
  expect(sample?.site.base).toBe('/referater');
  const paths = new Map(sample?.pages.map(({ kind, path }) => [kind, path]));
  expect(paths.size).toBe(sample?.pages.length);
  expect(paths.get('moede')).toBe('/chefforum/2019-10-10/');
  expect(paths.get('dagsorden')).toBe('/chefforum/2019-11-07/');
  expect(paths.get('soegning')).toBe('/soeg/?q=Godkendelse');
  expect(paths.get('ikkeFundet')).toBe('/404.html');
  expect(paths.get('mangler')).toBe('/mangler/');
  expect(paths.has('was')).toBe(false);
});

test('pages that search engines are asked to leave are known, in an internal archive all of them', async () => {
  const indexed = (sample: Awaited<typeof sampled>) =>
    sample?.pages.filter(({ isIndexed }) => isIndexed).map(({ kind }) => kind) ?? [];
  const open = indexed(await sampled);
  expect(open).toContain('forside');
  expect(open).not.toContain('soegning');
  const intern = { ...FILES, 'arkiv.yaml': `${SAMPLE['arkiv.yaml']}synlighed: intern\n` };
  expect(indexed(await withFolder(intern, samplePages))).toEqual([]);
});
