import { asciiWord, wordKey } from '../word-key.ts';
import { ALONE as ONLY_ALONE } from './alone.ts';
import { NEVER_DIVIDED } from './never-divided.ts';
import { NEVER_FIRST } from './never-first.ts';
import { ENDINGS, NEVER_LAST } from './never-last.ts';
import { SHORT_PARTS } from './parts.ts';

// The lists as the browser compares them, where no list of Danish words is at hand: in ASCII, as words and as keys.

const keys = (...lists: (readonly string[])[]): ReadonlySet<string> =>
  new Set(lists.flat().flatMap((word) => [asciiWord(word), wordKey(word)]));

/** Short words that compounds are made of. */
export const SHORT = keys(SHORT_PARTS);

/** What makes no compound with what follows. */
export const NO_FIRST = keys(NEVER_FIRST);

/** What no compound ends in. */
export const NO_LAST = keys(ENDINGS, NEVER_LAST);

/** Words that are only looked for by themselves. */
export const ALONE = keys(NEVER_FIRST, ENDINGS, ONLY_ALONE);

/** Words that seem to hold another and do not. */
export const WHOLE: readonly string[] = [...keys(NEVER_DIVIDED)];
