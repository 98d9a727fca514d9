import { NO_FIRST, NO_LAST, SHORT } from '../../danish/compound-lists.ts';
import type { TokenField } from '../../danish/search-token.ts';
import { asciiWord, wordKey } from '../../danish/word-key.ts';
import { both, findKeys, NO_WORD, type Scores, type WordFound, type WordSources } from './find-keys.ts';
import type { SearchIndex } from './search-index.ts';

/** A compound is taken for so many parts at most. */
const MOST_PARTS = 4;
const LEAST_PART = 4;
const TELLING_PART = 5;

/** Letters that a number stands beside, typed without what parts them in the text: `co2regnskab`, `4dages`. */
const NUMBERED = /^(\p{L}*\d+)(\p{L}{2,})$/u;

/** Takes a compound that the archive lacks for its parts, all of which an item must have. */
export function findParts(word: string, field: TokenField, sources: WordSources): Promise<WordFound | null> {
  const [, number, rest] = NUMBERED.exec(word) ?? [];
  return number && rest
    ? findNumbered(number, rest, field, sources)
    : findDivided(word, MOST_PARTS, field, sources);
}

async function findNumbered(
  number: string,
  rest: string,
  field: TokenField,
  { index }: WordSources,
): Promise<WordFound | null> {
  const one = await findKeys([wordKey(number)], field, index);
  const last = await findKeys([wordKey(rest)], field, index);
  // `CO2` tells something by itself, 4 does not.
  const telling = /\p{L}/u.test(number) ? rest : number;
  const scores = await asPhrase(both(one.scores, last.scores), telling, `${number} ${rest}`, index);
  if (scores.size === 0) return null;
  return { ...NO_WORD, scores, keys: [...one.keys, ...last.keys], instead: `${number} ${rest}` };
}

async function findDivided(
  word: string,
  most: number,
  field: TokenField,
  sources: WordSources,
): Promise<WordFound | null> {
  if (most < 2) return null;
  const lower = word.toLowerCase();
  const words = await sources.words.beginningWith(word);
  const known = new Set(words.map(({ ord }) => asciiWord(ord)));
  const keys = new Set(words.map(({ key }) => key));
  for (let at = lower.length - 2; at >= 2; at -= 1) {
    const [first, rest] = [lower.slice(0, at), lower.slice(at)];
    if (!isPart(first) || !isPart(rest)) continue;
    const forms = [first, first.replace(/[se]$/, '')];
    const spelled = forms.find((form) => isWord(form, known, keys));
    if (spelled === undefined || NO_FIRST.has(wordKey(spelled))) continue;
    const one = await findKeys([wordKey(spelled)], field, sources.index);
    const whole = await findSpelled(rest, field, sources);
    const last = whole.scores.size > 0 ? whole : await findDivided(rest, most - 1, field, sources);
    if (!last) continue;
    const scores = await asPhrase(
      both(one.scores, last.scores),
      shorter(spelled, rest),
      `${spelled} ${rest}`,
      sources.index,
    );
    if (scores.size === 0) continue;
    return {
      ...NO_WORD,
      scores,
      keys: [...one.keys, ...last.keys],
      instead: `${spelled} ${last.instead ?? rest}`,
    };
  }
  return null;
}

const shorter = (one: string, other: string): string => (one.length <= other.length ? one : other);

/** Shorter words are in too many items for two of them to tell anything but side by side. */
async function asPhrase(scores: Scores, part: string, phrase: string, index: SearchIndex): Promise<Scores> {
  if (part.length >= TELLING_PART || scores.size === 0) return scores;
  const beside = new Set(await index.rows(phrase));
  return new Map([...scores].filter(([row]) => beside.has(row)));
}

/** Whether the archive has a word in this form; a longer one in any of its forms. */
const isWord = (word: string, known: ReadonlySet<string>, keys: ReadonlySet<string>): boolean =>
  known.has(asciiWord(word)) ? word.length >= 2 : word.length > TELLING_PART && keys.has(wordKey(word));

/** Whether letters are enough for a part; short ones are in the midst of everything. */
const isPart = (part: string): boolean => part.length >= LEAST_PART || SHORT.has(wordKey(part));

/** Finds a word that the archive has in this form; a longer one in any of its forms. */
async function findSpelled(word: string, field: TokenField, sources: WordSources): Promise<WordFound> {
  const words = await sources.words.beginningWith(word);
  const key = wordKey(word);
  const isKnown = words.some((own) => own.ord === word || (word.length > LEAST_PART && own.key === key));
  return isKnown && !NO_LAST.has(key) ? findKeys([key], field, sources.index) : NO_WORD;
}
