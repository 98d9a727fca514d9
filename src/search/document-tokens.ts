import { SMALL_WORDS } from '../danish/small-words.ts';
import { specialKeysOf } from '../danish/special-words.ts';
import { withoutGenitive } from '../danish/word-key.ts';
import { wordsOf } from '../danish/words.ts';
import type { WholePunkt } from '../model/archive.ts';
import type { Sagsnummer } from '../model/brand.ts';
import { sagsnummerDele } from '../model/sagsnummer.ts';
import type { Divide } from './compounds.ts';
import { keyToken, sagToken, type TokenField } from './format/search-token.ts';
import { keyOf } from './known-keys.ts';
import { OFTEN, PART, WEIGHTS } from './rank.ts';
import { unwrittenWords } from './unwritten-words.ts';

/** The tokens of an item by what they weigh: each key once for every part of the item that holds it. */
export function documentTokens(punkt: WholePunkt, divide: Divide): Map<number, string[]> {
  const weights = new Map<string, number>();
  const weigh = (token: string, weight: number): void => {
    weights.set(token, Math.max(weights.get(token) ?? 0, weight));
  };
  const add = (text: string, kind: keyof typeof WEIGHTS, own?: TokenField): void => {
    for (const [key, weight] of keyWeights(text, WEIGHTS[kind], divide)) {
      weigh(keyToken('alt', key), weight);
      if (own) weigh(keyToken(own, key), weight);
    }
  };
  const { beslutninger, text } = textsOf(punkt);
  add(punkt.kortTitel, 'title');
  add(beslutninger, 'beslutning', 'beslutning');
  add(punkt.bilag.map(({ titel }) => titel).join('\n'), 'bilag', 'bilag');
  add(text, 'text');
  addSager(punkt, weigh);
  const lines = new Map<number, string[]>();
  for (const [token, weight] of weights) lines.set(weight, [...(lines.get(weight) ?? []), token]);
  return lines;
}

function textsOf({ afsnit, oplaegsholder }: WholePunkt): { beslutninger: string; text: string } {
  const joined = (isWanted: (kind: string) => boolean): string =>
    afsnit
      .filter(({ kind }) => isWanted(kind))
      // A decision's heading names its forum, and says nothing of the item.
      .map(({ kind, overskrift, text }) => (kind === 'beslutning' ? text : `${overskrift ?? ''}\n${text}`))
      .join('\n');
  const other = joined((kind) => kind !== 'beslutning' && kind !== 'bilag');
  return { beslutninger: joined((kind) => kind === 'beslutning'), text: `${oplaegsholder ?? ''}\n${other}` };
}

function keyWeights(text: string, weight: number, divide: Divide): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text).map(plainForm))
    if (!SMALL_WORDS.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const keys = new Map<string, number>();
  const count = (key: string, times: number): void => void keys.set(key, (keys.get(key) ?? 0) + times);
  const parts = new Set<string>();
  for (const [word, times] of counts) {
    count(keyOf(word), times);
    for (const part of divide(word)) parts.add(keyOf(part));
  }
  for (const key of specialKeysOf(text)) count(key, 1);
  for (const word of unwrittenWords(text, divide)) parts.add(keyOf(word));
  const often = (times: number): number => OFTEN.find(([least]) => times >= least)?.[1] ?? 1;
  const result = new Map([...keys].map(([key, times]) => [key, weight * often(times)]));
  for (const part of parts) if (!result.has(part)) result.set(part, weight * PART);
  return result;
}

/** A word in lower case, an abbreviation without its genitive's s. */
const plainForm = (word: string): string => withoutGenitive(word).toLowerCase();

/** A case number with what it belongs to, so that a subject finds its cases' items. */
function addSager(
  { sagsnumre, referencer }: WholePunkt,
  weigh: (token: string, weight: number) => void,
): void {
  for (const nummer of sagsnumre) {
    const dele = sagsnummerDele(nummer);
    const above = dele.form === 'kle' ? [dele.emne, dele.gruppe] : [];
    for (const number of [nummer, ...above]) weigh(sagToken(number), WEIGHTS.title);
  }
  for (const { kind, target } of referencer)
    if (kind === 'sag') weigh(sagToken(target as Sagsnummer), WEIGHTS.text);
}
