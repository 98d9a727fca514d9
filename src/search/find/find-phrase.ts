import { markPlaces } from '../../danish/marks.ts';
import { SMALL_WORDS } from '../../danish/small-words.ts';
import { specialKeysOf } from '../../danish/special-words.ts';
import { withDanishLetters, wordKey } from '../../danish/word-key.ts';
import { wordsOf } from '../../danish/words.ts';
import { keyToken, type TokenField } from '../format/search-token.ts';
import { sectionsOf } from '../format/sections.ts';
import { SCORES } from '../rank.ts';
import { both, type Scores, type WordSources } from './find-keys.ts';

/** Items whose text is read to see whether, or where, it has a phrase, the newest first; of older ones the index alone tells. */
const READ = 100;
/** How many of a phrase without signs, which the index seldom lacks where an item has it: `Vision Strategi` of «Vision & Strategi». */
const READ_PLAIN = 20;

/** Signs within a phrase, which the index does not have: `1/2` is `12` to it. */
const SIGNS = /[\p{L}\p{N}][^\p{L}\p{M}\p{N}\s\u00ad]+[\p{L}\p{N}]/u;

/** Finds the items that have a phrase, word for word, in a part of them; as it is typed, else with Danish letters for `aa`, `ae` and `oe`. */
export async function findPhrase(text: string, field: TokenField, sources: WordSources): Promise<Scores> {
  // What is told of meetings is in no item's text.
  const typed = field === 'moede' ? [] : await sources.index.rows(text);
  const known = scored(
    typed.length > 0 || field === 'moede' ? typed : await sources.index.rows(withDanishLetters(text)),
  );
  const paragraphs = [...specialKeysOf(text)].filter((key) => key.startsWith('paragraf'));
  if (known.size > 0 && paragraphs.length === 0 && field === 'alt' && !SIGNS.test(text)) return known;
  // To the index a sign between spaces is a word of its own, and words with a hyphen between them are one: `Vision & Strategi`, `4-dages`.
  const words = known.size > 0 && field === 'alt' ? [] : keysOf(text);
  if (known.size === 0 && words.length < (field === 'moede' ? 1 : 2)) return known;
  const held = await Promise.all(
    [...paragraphs, ...words].map((key) => sources.index.rows(keyToken(field, key))),
  );
  const likely = [...(known.size > 0 ? [known] : []), ...held.map(scored)].reduce(both);
  const rows = [...likely.keys()].sort((one, other) => other - one);
  const most = known.size === 0 && /^[\p{L}\p{M}\p{N}\s]*$/u.test(text) ? READ_PLAIN : READ;
  const read = await Promise.all(
    rows.slice(0, most).map(async (row) => ((await hasPhrase(row, text, field, sources)) ? [row] : [])),
  );
  return scored(known.size > 0 ? [...read.flat(), ...rows.slice(most)] : read.flat());
}

const scored = (rows: readonly number[]): Scores => new Map(rows.map((row) => [row, SCORES.phrase]));

/** The keys of a text's words, but for the small ones, which have none in the index. */
const keysOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
    .map(wordKey);

async function hasPhrase(
  row: number,
  phrase: string,
  field: TokenField,
  { index }: WordSources,
): Promise<boolean> {
  const record = await index.record(row);
  if (field === 'moede')
    return markPlaces(record.moede ?? '', { keys: [], starts: [], phrases: [phrase] }).length > 0;
  const texts =
    field === 'alt'
      ? [record.content]
      : sectionsOf(record)
          .filter((section) => section.field === field)
          .map(({ heading, text }) => `${heading ?? ''}\n${text}`);
  const marks = { keys: [], starts: [], phrases: [phrase] };
  return texts.some((text) => markPlaces(text, marks).length > 0);
}
