import { markPlaces } from '../../danish/marks.ts';
import { keyToken, type TokenField } from '../../danish/search-token.ts';
import { SMALL_WORDS } from '../../danish/small-words.ts';
import { wordKey } from '../../danish/word-key.ts';
import { wordsOf } from '../../danish/words.ts';
import { both, type Scores, type WordSources } from './find-keys.ts';
import { sectionsOf } from './sections.ts';

/** What a phrase counts beside a word. */
const PHRASE_SCORE = 4;

/** Items whose text is read to see which part of it has a phrase, the newest first; older ones need only have its words there. */
const READ = 100;

/** Finds the items that have a phrase, word for word, in a part of them. */
export async function findPhrase(text: string, field: TokenField, sources: WordSources): Promise<Scores> {
  const found = scored(await sources.index.rows(text));
  if (field === 'alt' || found.size === 0) return found;
  let likely: Scores = found;
  for (const word of wordsOf(text))
    if (!SMALL_WORDS.has(word.toLowerCase()))
      likely = both(likely, scored(await sources.index.rows(keyToken(field, wordKey(word)))));
  const rows = [...likely.keys()].sort((one, other) => other - one);
  const read = await Promise.all(
    rows.slice(0, READ).map(async (row) => ((await hasPhrase(row, text, field, sources)) ? [row] : [])),
  );
  return scored([...read.flat(), ...rows.slice(READ)]);
}

const scored = (rows: readonly number[]): Scores => new Map(rows.map((row) => [row, PHRASE_SCORE]));

async function hasPhrase(
  row: number,
  phrase: string,
  field: TokenField,
  { index }: WordSources,
): Promise<boolean> {
  const marks = { keys: [], starts: [], phrases: [phrase] };
  const own = sectionsOf(await index.record(row)).filter((section) => section.field === field);
  return own.some(({ heading, text }) => markPlaces(`${heading ?? ''}\n${text}`, marks).length > 0);
}
