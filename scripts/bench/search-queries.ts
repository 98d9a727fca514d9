import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SMALL_WORDS } from '../../src/danish/small-words.ts';
import { compoundDivider } from '../../src/search/build/words/compounds.ts';
import { lexiconText, readLexicon } from '../../src/search/build/words/lexicon.ts';
import type { SagTable, SearchTable, WordFile } from '../../src/search/format/search-table.ts';
import { isFirstFile } from '../../src/search/format/word-file-names.ts';

/** A query that is measured, and what it is an example of. */
export interface BenchQuery {
  readonly kind: string;
  readonly q: string;
}

type Word = readonly [ord: string, antal: number];

async function packed<T>(site: string, name: string): Promise<T> {
  return JSON.parse(gunzipSync(await readFile(join(site, 'soegning', `${name}.pak`))).toString('utf8'));
}

/** The words that somebody might search for, the commonest first. */
async function wordsOf(site: string): Promise<Word[]> {
  const { bogstaver } = await packed<SearchTable>(site, 'tabel');
  const files = await Promise.all(
    bogstaver.filter(isFirstFile).map((letter) => packed<WordFile>(site, `ord/${letter}`)),
  );
  return files
    .flatMap(({ ord, antal }) => ord.map((word, at): Word => [word, antal[at] ?? 0]))
    .filter(([word]) => word.length >= 5 && word.length <= 24 && !SMALL_WORDS.has(word))
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
}

const middle = <T>(list: readonly T[]): T | undefined => list[Math.floor(list.length / 2)];

/** A word with two letters in its middle changed about, so that no item has it. */
function misspelt(words: readonly Word[]): string {
  const known = new Set(words.map(([word]) => word));
  for (const [word] of words.filter(([{ length }]) => length >= 8 && length <= 12)) {
    const at = Math.floor(word.length / 2);
    const wrong = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    if (!known.has(wrong)) return wrong;
  }
  throw new Error('no word to misspell');
}

/** One query of each kind, out of what a built site's own search knows; the same site gives the same queries. */
export async function benchQueries(site: string): Promise<BenchQuery[]> {
  const words = await wordsOf(site);
  const divide = compoundDivider(readLexicon(await lexiconText()));
  const [[common = ''] = [], [second = ''] = [], [third = ''] = []] = words;
  const [rare = ''] = middle(words.filter(([, antal]) => antal === 1)) ?? words.at(-1) ?? [];
  const compound = words.find(([word]) => divide(word).length > 0)?.[0] ?? common;
  const { numre } = await packed<SagTable>(site, 'sager');
  const title = middle(await packed<readonly string[]>(site, 'titler/0')) ?? common;
  return [
    { kind: 'almindeligt ord', q: common },
    { kind: 'sjældent ord', q: rare },
    { kind: 'to ord', q: `${second} ${third}` },
    { kind: 'sagsnummer', q: middle(numre) ?? '00.01.00-P35-1-25' },
    { kind: 'del af sammensat', q: divide(compound).at(-1) ?? compound },
    { kind: 'begyndelse', q: common.slice(0, Math.ceil(common.length * 0.6)) },
    { kind: 'frase', q: `"${title.split(' ').slice(0, 3).join(' ')}"` },
    { kind: 'stavefejl', q: misspelt(words) },
    { kind: 'volapyk', q: 'xqzvbwkj' },
  ];
}
