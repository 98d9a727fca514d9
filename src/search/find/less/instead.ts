import { beforeLightLast } from '../../../danish/compounds/light-last.ts';
import { relatedKey } from '../../../danish/related/read-related.ts';
import { wordKey } from '../../../danish/word-key.ts';
import type { TokenField } from '../../format/search-token.ts';
import { RARE, SCORES, TOO_COMMON } from '../../rank.ts';
import { divisions } from '../divisions.ts';
import { both, either, findKeys, type Scores, times, type WordSources } from '../find-keys.ts';
import { findAllRelated } from '../find-related.ts';
import { LONGEST_GUESSED } from '../find-word.ts';
import type { WordScores } from '../spare-words.ts';

/** What a word that is lacking is taken for: the parts of a compound, or related words. */
export interface Instead {
  readonly word: string;
  readonly texts: readonly string[];
  /** Whether an item must have all of them, not one. */
  readonly isAll: boolean;
}

/** A word of a query as it is looked for where no item has all words. */
export interface PutWord extends WordScores {
  /** Null for a word that is there, and for one that nothing stands for. */
  readonly instead: Instead | null;
  /** Related words that were looked for beside a word that is there. */
  readonly also: readonly string[];
  /** Keys to mark beside the word's own. */
  readonly keys: readonly string[];
}

/** The least letters of a part that tells something by itself; shorter ones do beside one that does. */
const TELLING_PART = 5;

const asIs = (word: WordScores): PutWord => ({ ...word, instead: null, also: [], keys: [] });

/** Takes a word that is lacking for what it is related to, else for the parts that it is made of. */
export async function putWord(word: WordScores, field: TokenField, sources: WordSources): Promise<PutWord> {
  if (!word.isWord || word.text.length > LONGEST_GUESSED) return asIs(word);
  if (word.scores.size > 0) return withRelated(word, field, sources);
  const related = await asRelated(word, field, sources);
  if (related || /\s/.test(word.text)) return related ?? asIs(word);
  // Of what is a thing by itself the parts stand for nothing else: `kontanthjælp` is no help with what is in the till.
  const isThing = (await sources.isNamed?.(relatedKey(word.text))) === true;
  if (isThing) {
    const parts = await asParts(word, field, { ...sources, related: async () => [] });
    const isSure = parts?.instead?.isAll && parts.instead.texts.every((text) => text.length >= TELLING_PART);
    return parts && isSure ? parts : asIs(word);
  }
  const firsts = await Promise.all(beforeLightLast(word.text).map((first) => partOf(first, field, sources)));
  const own = firsts.filter(({ scores }) => scores.size > 0);
  // Of what the archive does not know, `sommerhus`, an area is no other area.
  if (firsts.length > 0 && own.length === 0) return asIs(word);
  const [first] = own.filter(({ scores }) => scores.size <= sources.count * TOO_COMMON);
  return first ? asFirst(word, first) : ((await asParts(word, field, sources)) ?? asIs(word));
}

/** A word that is there, with what it is related to beside it. */
async function withRelated(word: WordScores, field: TokenField, sources: WordSources): Promise<PutWord> {
  const { scores, texts, keys } = await findAllRelated(word.text, field, sources);
  const all = new Map([...scores, ...word.scores]);
  return { ...word, scores: all, instead: null, also: texts, keys };
}

async function asRelated(word: WordScores, field: TokenField, sources: WordSources): Promise<PutWord | null> {
  const { scores, texts, keys } = await findAllRelated(word.text, field, sources);
  if (scores.size === 0) return null;
  return { ...word, isPut: true, also: [], scores, keys, instead: { word: word.text, texts, isAll: false } };
}

/** A part of a compound, in the items that have it or what it is related to. */
interface Part {
  readonly text: string;
  readonly scores: Scores;
  readonly keys: readonly string[];
}

async function partOf(part: string, field: TokenField, sources: WordSources): Promise<Part> {
  const { scores, keys } = await findKeys([wordKey(part)], field, sources.index);
  if (scores.size > 0) return { text: part, scores, keys };
  const related = await findAllRelated(part, field, sources);
  return { text: related.texts[0] ?? part, scores: related.scores, keys: related.keys };
}

/** The first part of a compound whose last tells little. */
function asFirst(word: WordScores, { text, scores, keys }: Part): PutWord {
  return { ...word, also: [], scores, keys, instead: { word: word.text, texts: [text], isAll: false } };
}

/** The parts of a compound: all of them in one item, else one of them where none is in very many. */
async function asParts(word: WordScores, field: TokenField, sources: WordSources): Promise<PutWord | null> {
  for (const parts of await divisions(word.text, sources.words, sources.related)) {
    const telling = parts.filter((part) => part.length >= TELLING_PART);
    const own = await Promise.all(parts.map((part) => partOf(part, field, sources)));
    const isRare = (most: number) => own.every(({ scores }) => scores.size <= sources.count * most);
    if (own.some(({ scores }) => scores.size === 0)) continue;
    // Short parts tell something where both are rare: `mose` and `bro`.
    if (telling.length === 0 && !isRare(RARE)) continue;
    const texts = own.map(({ text }) => text);
    const keys = own.flatMap((part) => part.keys);
    const all = own.map(({ scores }) => scores).reduce(both);
    if (all.size > 0)
      return {
        ...word,
        isPut: true,
        also: [],
        scores: all,
        keys,
        instead: { word: word.text, texts, isAll: true },
      };
    if (telling.length < parts.length || !isRare(TOO_COMMON)) continue;
    const one = own
      .map(({ scores }, at) => (at === 0 ? scores : times(scores, SCORES.laterPart)))
      .reduce(either);
    return { ...word, also: [], scores: one, keys, instead: { word: word.text, texts, isAll: false } };
  }
  return null;
}
