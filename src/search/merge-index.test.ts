import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchFromDisk } from '../../test/support/disk-fetch.ts';
import { makeFolder, readTree, testFolder } from '../../test/support/folders.ts';
import { wordKey } from '../danish/word-key.ts';
import { wordsOf } from '../danish/words.ts';
import { buildIndex } from './build-index.ts';
import { readFragments, readMeta, readWords, removeBundles } from './bundle-files.ts';
import type { SearchDocument } from './documents.ts';
import { openIndex, type SearchIndex } from './find/search-index.ts';
import { keyStart, keyToken, sagToken, TOKENS_BEGIN } from './format/search-token.ts';

const WORDS = 'budget skole økonomi børnehave vej plan møde fravær udvalg får far året 2019 4 sti'.split(' ');

/** Texts of which each has some of the words, in turns, and words of its own. */
const TEXTS = Array.from({ length: 47 }, (_, at) => {
  const own = WORDS.filter((_, word) => at % (word + 2) === 0);
  const last = `${'abcdefghij'[at % 10]}x${'o'.repeat(at)}`;
  return [...own, `punkt${at}`, ...own.toReversed(), last].join(' ');
});

const documents = (): SearchDocument[] =>
  TEXTS.map((text, at) => {
    const tokens = new Set(wordsOf(text).map((word) => keyToken('alt', wordKey(word))));
    return {
      url: `moede/#punkt-${at}`,
      html: `<html><body><main data-pagefind-body><h1 id="punkt-${at}" data-pagefind-meta="title">Titel</h1>
<p>${text}</p><div data-pagefind-meta="sag:18.15.00-Ø40-${at}-19"><p>${TOKENS_BEGIN}</p>
<p data-pagefind-weight="2.5">${[...tokens, sagToken(`18.15.00-Ø40-${at}-19`)].join(' ')}</p></div></main></body></html>`,
    };
  });

async function buildIn(site: string, part: number): Promise<string> {
  const all = documents();
  await buildIndex(all.values(), all.length, site, { part });
  return site;
}

let whole: string;
let parted: string;
let indexes: readonly SearchIndex[];
beforeAll(async () => {
  whole = await buildIn(await makeFolder(), 1000);
  parted = await buildIn(await makeFolder(), 16);
  fetchFromDisk();
  indexes = [await openIndex(whole), await openIndex(parted)];
});
afterAll(() => removeBundles([whole, parted]));

const rowsWith = (isWanted: (words: readonly string[]) => boolean): number[] =>
  TEXTS.flatMap((text, row) => (isWanted(wordsOf(text)) ? [row] : []));

describe('an index made in parts answers as one made in one go, and as the texts do', () => {
  test.for(WORDS)('the key of «%s»', async (word) => {
    const expected = rowsWith((words) => words.includes(word));
    for (const index of indexes) {
      const token = keyToken('alt', wordKey(word));
      expect((await index.rows(token)).toSorted((a, b) => a - b)).toEqual(expected);
      expect([...(await index.ranked(token)).keys()].toSorted((a, b) => a - b)).toEqual(expected);
    }
  });

  test.for(WORDS)('the word «%s» as it stands', async (word) => {
    for (const index of indexes)
      expect((await index.rows(word)).toSorted((a, b) => a - b)).toEqual(
        rowsWith((words) => words.includes(word)),
      );
  });

  test.for(['budget skole økonomi', 'skole budget', 'punkt7 fravær', 'plan møde', 'møde plan'])(
    'the phrase «%s»',
    async (phrase) => {
      const found = TEXTS.flatMap((text, row) => (` ${text} `.includes(` ${phrase} `) ? [row] : []));
      for (const index of indexes)
        expect((await index.rows(phrase)).toSorted((a, b) => a - b)).toEqual(found);
    },
  );

  test.for(['bu', 'ax', 'axoooo', 'boe', 'p'])('the beginning «%s»', async (start) => {
    const tokens = [...new Set(TEXTS.flatMap(wordsOf).map(wordKey))].filter((key) => key.startsWith(start));
    const expected = rowsWith((words) => words.some((word) => wordKey(word).startsWith(start)));
    for (const index of indexes) {
      await index.load(tokens.map((key) => keyToken('alt', key)));
      const found = [...(await index.ranked(keyStart('alt', start))).keys()];
      expect(found.toSorted((a, b) => a - b)).toEqual(expected);
    }
  });

  test('how well an item fits does not depend on the parts', async () => {
    const [one, other] = await Promise.all(indexes.map((index) => index.ranked(keyToken('alt', 'budg'))));
    for (const [row, score] of one ?? []) expect(other?.get(row)).toBeCloseTo(score, 3);
  });

  test.for(['findesikke', '"', '18', '40', 'ø', 'titel sag'])('nothing for %s', async (exact) => {
    for (const index of indexes) expect(await index.rows(exact)).toEqual([]);
  });
});

test('every record is found by its row, with its text and without its tokens', async () => {
  for (const index of indexes) {
    const records = await Promise.all(TEXTS.map((_, row) => index.record(row)));
    records.forEach(({ content, meta }, row) => {
      expect(content).toBe(`Titel. ${TEXTS[row]}.`);
      expect(meta).toMatchObject({ title: 'Titel', sag: `18.15.00-Ø40-${row}-19` });
    });
    await expect(index.record(TEXTS.length)).rejects.toThrow('no row 47');
  }
});

test('no file of records holds a token', async () => {
  const { meta } = await readMeta(join(parted, 'pagefind'));
  for (const file of new Set(meta.pages.map(([, , group]) => group))) {
    const records = await readFragments(join(parted, 'pagefind'), file, false);
    for (const { content } of Object.values(records)) expect(content).not.toMatch(/\p{Script=Cyrillic}/u);
  }
});

test('records are numbered by their rows, and words stand in the order of their bytes', async () => {
  const folder = join(parted, 'pagefind');
  const { meta, entry } = await readMeta(folder);
  expect(meta.pages.map(([id]) => id)).toEqual(TEXTS.map((_, row) => String(row)));
  expect(Object.values(entry.languages)[0]?.page_count).toBe(TEXTS.length);
  const words = (await Promise.all(meta.chunks.map(([, , file]) => readWords(folder, file)))).flat();
  const names = words.map(([word]) => word);
  expect(names).toEqual(names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  expect(new Set(names).size).toBe(names.length);
});

test('the same documents give the same bytes, and no part is left behind', async () => {
  const [one, other] = await Promise.all([readTree(parted), readTree(await buildIn(await testFolder(), 16))]);
  expect([...one.keys()]).toEqual([...other.keys()]);
  for (const [path, bytes] of one) expect(bytes.equals(other.get(path) ?? Buffer.of()), path).toBe(true);
  expect([...one.keys()].filter((path) => !path.startsWith('pagefind/'))).toEqual([]);
});
