import { wordKey } from '../../../danish/word-key.ts';
import { NO_FIRST, NO_LAST, ONLY_FIRST, SHORT_PARTS } from './compound-words.ts';
import type { Lexicon } from './lexicon.ts';

/** Shortest part but for the known short ones. */
const SHORTEST_PART = 4;

/** From which share of its compounds an s can follow a word, and from which it is what to expect. */
const SELDOM = 0.15;
const MOSTLY = 0.5;

/** Words that an s follows in all their compounds. */
const TAKES_S = /.{2}(?:ing|hed|skab|[ts]ion|itet|dom|else)$/;

const SHORT_LAST = new Set([...SHORT_PARTS].map(wordKey));

/** What compounds can be made of. */
export interface PartTests {
  /** The first part as a word of its own: `arbejds` is `arbejde`; undefined for what is no plain word. */
  plainFirst(part: string): string | undefined;
  /** What a first part may be without what links it to the next, the likeliest first. */
  forms(part: string): readonly string[];
  isLast(part: string): boolean;
  /** Whether the s at this place links the parts rather than begins the last: `integration(s)indsats`, not `sindsats`. */
  isLink(word: string, at: number): boolean;
}

/** Reads what compounds are made of out of a list of Danish words, and of names that they may begin with. */
export function partTests(lexicon: Lexicon, names: ReadonlySet<string>): PartTests {
  const { words, keyOf, sorted } = lexicon;
  const long = new Set(sorted.filter((word) => word.length >= SHORTEST_PART).map(keyOf));
  const linkedByS = linksOf(sorted);
  const isWord = (part: string): boolean =>
    part.length < SHORTEST_PART
      ? SHORT_PARTS.has(part)
      : words.has(part) || ONLY_FIRST.has(part) || names.has(part);

  const linked = (part: string): string[] => {
    const bare = part.slice(0, -1);
    if (part.endsWith('s') && linkedByS(bare) >= SELDOM) return [bare, `${bare}e`];
    return /[^aeiouyæøå]e$/.test(part) ? [bare, bare.replace(/(.)\1$/, '$1')] : [];
  };
  const canBegin = (part: string): boolean => part.length >= 2 && !NO_FIRST.has(part);
  const plainFirst = (part: string): string | undefined =>
    [part, ...linked(part)].find((form) => canBegin(form) && isWord(form));

  const isLast = (part: string): boolean => {
    const key = keyOf(part);
    if (NO_LAST.has(key) || NO_LAST.has(part)) return false;
    // The stemmer leaves too little of verbs that the list lacks.
    const verb = /^(.*er)(?:et|ede|es|er)$/.exec(part)?.[1];
    if (verb !== undefined && !words.has(`${verb}e`)) return false;
    return SHORT_LAST.has(key) || (part.length >= SHORTEST_PART && long.has(key));
  };
  return {
    plainFirst,
    forms: (part) => {
      const forms = part.endsWith('s') ? [...linked(part), part] : [part, ...linked(part)];
      return forms.filter(canBegin);
    },
    isLast,
    isLink: (word, at) => {
      if (word[at] !== 's' || !isLast(word.slice(at + 1))) return false;
      const first = word.slice(0, at);
      return linkedByS(first) > MOSTLY && plainFirst(first) !== undefined;
    },
  };
}

/** Of the compounds that begin with a word, the share in which an s follows it: all with `integration`, few with `vand`. */
function linksOf(sorted: readonly string[]): (first: string) => number {
  const known = new Map<string, number>();
  const share = (first: string): number => {
    // No s follows another, nor `små` and `blå`.
    if (/s$|^..å$/.test(first)) return 0;
    if (TAKES_S.test(first)) return 1;
    let [withS, others] = [0, 0];
    for (let at = placeIn(sorted, first); sorted[at]?.startsWith(first); at += 1) {
      const rest = sorted[at]?.slice(first.length) ?? '';
      if (rest.length < SHORTEST_PART) continue;
      if (rest.startsWith('s')) withS += 1;
      else others += 1;
    }
    if (withS + others > 0) return withS / (withS + others);
    // Longer words are compounds themselves more often than not.
    return /.{5}[^aeiouyæøå]$/.test(first) ? 0.6 : 0.4;
  };
  return (first) => {
    const before = known.get(first);
    if (before !== undefined) return before;
    const own = share(first);
    known.set(first, own);
    return own;
  };
}

/** Where in a sorted list a word stands or would stand. */
function placeIn(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
