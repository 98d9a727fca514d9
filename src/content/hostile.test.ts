import { expect, it } from 'vitest';
import { SHAPES, shapedFile } from '../../scripts/campaign/fuzz/shapes.ts';
import { FORUMS } from '../../test/support/parsing.ts';
import { useWatchdog } from '../../test/support/watchdog.ts';
import { NO_REMOVALS } from '../model/fjernelse.ts';
import { readHere } from './read-file.ts';
import { memoryStore } from './text-store.ts';

const BASIS = { forums: FORUMS, removals: NO_REMOVALS };

useWatchdog();

it('every text that would take a careless reader for ever is read, or refused with a reason', async () => {
  expect(SHAPES).toBeGreaterThan(100);
  const jobs = Array.from({ length: SHAPES }, (_, which) => ({
    path: 'chefforum/2019/2019-10-10.md',
    key: String(which),
    text: shapedFile(which, 400),
  }));
  const files = await readHere(jobs, BASIS, memoryStore());
  expect(files).toHaveLength(SHAPES);
  const without = files.filter(({ summary, problems }) => !summary && problems.length === 0);
  expect(without).toEqual([]);
});

it('what is nested beyond measure is told of in its place', async () => {
  const text = `---\nforum: chefforum\ndato: 2019-10-10\n---\n\n## Punkt 1: Sag\n\n${'- '.repeat(9000)}x\n`;
  const [file] = await readHere(
    [{ path: 'chefforum/2019/2019-10-10.md', key: 'a', text }],
    BASIS,
    memoryStore(),
  );
  expect(file?.summary).toBeNull();
  expect(file?.problems.map(({ rule, place }) => [rule, place.start.line])).toEqual([['fil-ulaeselig', 8]]);
});
