// Whether what has gone from a text may still be told: it may have gone because it should not have been there.

import { cprInText } from '../../personal/cpr/cpr.ts';
import { privateIn } from '../../personal/private/private.ts';
import { runsBetween, wordsIn } from './difference.ts';

/** So many words in a row may be told when others took their place: a slip that was mended is short. */
const MOST_REPLACED = 12;
/** So many when nothing took their place. */
const MOST_DELETED = 3;

/** What is said on the site now, against which an old text is held. */
export interface SaidNow {
  /** The text that stands now where the old one stood. */
  readonly text: string;
  /** Every word of the meeting, and the names of its bodies, in small letters. */
  readonly words: ReadonlySet<string>;
}

/** A telephone number, account or the like: digits in such a row are no amount. */
const NUMBER = /(?:\d[ -]?){7,}\d/;
const CAPITAL = /^[^\p{L}]*\p{Lu}/u;
const LETTERS = /[\p{L}\p{N}-]+/gu;
const ENDS_SENTENCE = /[.!?:]["»”)]*$/;

/** What sentences begin with that is no name: words as they are inflected, which names seldom are. */
const SENTENCE_BEGINS =
  /^(?:.+(?:[bdfghjklmnprstvxyø](?:et|ede|te|t|else|ingen|ingerne|erne)|hed|heden|isk|iske|lig|lige)|de[nt]?|der|da|en|et|efter|for|fra|hvis|i|ikke|ingen|med|men|nej|når|og|om|på|så|som|til|ud|ved|at|af|ja|alle|andet|punkt|sag|borgmester|formand|udvalg|råd|byråd|direktør|direktion|kommune)$/;
/** Names that look like such words. */
const LIKE_WORDS = new Set(
  (
    'albert anette annelise annette august bendt benedikte bent bente berit birgit birte bodil brandt britt charlotte ' +
    'dorte dorthe egbert ernst gerhardt gert grete grethe henriette holst hvidt janet jeanette jette kurt kvist lambert ' +
    'lindt lisbet lotte malte margaret margit merete mette nanette quist qvist robert rut schmidt tot torbet vibet'
  ).split(' '),
);

/** Whether an old text may be shown beside what is said now: nothing long, no name, no number and nothing private has gone from it. */
export function mayBeTold(old: string, now: SaidNow): boolean {
  if (old === now.text) return true;
  const runs = runsBetween(wordsIn(old), wordsIn(now.text));
  if (!runs) return false;
  let before = '';
  for (const [at, { words, is }] of runs.entries()) {
    if (is === 'ud') {
      const isReplaced = runs[at + 1]?.is === 'ind' || runs[at - 1]?.is === 'ind';
      if (words.length > (isReplaced ? MOST_REPLACED : MOST_DELETED)) return false;
      if (isPrivate(words, before, runs[at + 1]?.words[0] ?? '', now.words)) return false;
    }
    if (is !== 'ind') before = words.at(-1) ?? before;
  }
  return true;
}

function isPrivate(
  words: readonly string[],
  before: string,
  after: string,
  known: ReadonlySet<string>,
): boolean {
  const text = words.join(' ');
  if (NUMBER.test(text) || privateIn(`${before} ${text} ${after}`).length > 0 || cprInText(text).length > 0)
    return true;
  return words.some((word, at) => {
    if (!CAPITAL.test(word)) return false;
    const previous = words[at - 1] ?? before;
    const begins = previous === '' || ENDS_SENTENCE.test(previous);
    const parts = word.toLowerCase().match(LETTERS) ?? [];
    return parts.some((part) => !known.has(part) && !(begins && isNoName(part, words[at + 1])));
  });
}

/** A word that begins a sentence and is not followed by another great letter, as a name would be. */
const isNoName = (word: string, next: string | undefined): boolean =>
  SENTENCE_BEGINS.test(word) && !LIKE_WORDS.has(word) && !(next && CAPITAL.test(next));
