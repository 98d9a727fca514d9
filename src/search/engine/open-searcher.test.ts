import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { archiveOf, meetingFile } from '../../../test/support/content.ts';
import { fetchFromDisk } from '../../../test/support/disk-fetch.ts';
import { searchOf, shown, type TestSearch } from '../../../test/support/searcher.ts';
import { readQuery } from '../../model/search/search-query.ts';
import { openSearcher } from './open-searcher.ts';
import { search } from './search.ts';
import { watchFetch } from './watched-fetch.ts';

let own: TestSearch;
beforeAll(async () => {
  own = await searchOf(
    await archiveOf(meetingFile('## Punkt 1: Budget\n\n13/16074\n\n## Punkt 2: Evt.\n\nIntet.\n')),
  );
});
afterAll(() => own.remove());
beforeEach(() => fetchFromDisk());

const ask = async (parameters: Record<string, string>) => {
  const searcher = await openSearcher(own.folder);
  return (await search(readQuery(new URLSearchParams(parameters)), 0, searcher)).answer;
};

test('a search lies where the site does', async () => {
  expect(shown(await ask({ q: 'budget' }))).toEqual(['chefforum/2019-10-10#1']);
});

test('a table that is not there is told', async () => {
  fetchFromDisk((path) => path.endsWith('tabel.pak'));
  await expect(openSearcher(own.folder)).rejects.toThrow('404');
});

test.for(['.pf_index', '.pf_fragment'])('a file of the index is watched for: %s', async (name) => {
  fetchFromDisk((path) => path.endsWith(name));
  const watch = watchFetch(globalThis);
  await ask({ q: 'budget' }).catch(() => undefined);
  expect(watch.failure()?.message).toContain('404');
});

test('what could not be fetched is tried again', async () => {
  const searcher = await openSearcher(own.folder);
  fetchFromDisk((path) => path.endsWith('sager.pak'));
  await expect(searcher.sager()).rejects.toThrow('404');
  fetchFromDisk();
  expect((await searcher.sager()).numre).toEqual(['13/16074']);
});

test('words that could not be fetched are tried again', async () => {
  const searcher = await openSearcher(own.folder);
  const bugdet = readQuery(new URLSearchParams({ q: 'bugdet' }));
  fetchFromDisk((path) => path.includes('/ord/'));
  await expect(search(bugdet, 0, searcher)).rejects.toThrow('404');
  fetchFromDisk();
  expect((await search(bugdet, 0, searcher)).answer.applied?.q).toBe('budget');
});

test('the search of another site is not taken for this one', async () => {
  const other = `${own.folder}-andet`;
  await cp(own.folder, join(other, 'referater'), { recursive: true });
  try {
    await expect(openSearcher(other)).rejects.toThrow();
    expect((await openSearcher(join(other, 'referater'))).rows.count).toBe(2);
  } finally {
    await rm(other, { recursive: true, force: true });
  }
});
