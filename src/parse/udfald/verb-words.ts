// The words of a text, and what kind of verb a word is.
import { remembered } from '../../model/remembered.ts';
import { READINGS } from './readings.ts';
import { meantAs } from './spelling.ts';
import { AUXILIARY, DECIDING, JUDGING, MODALS, REPORTING } from './words.ts';

/** One word of a clause, as written and as it is looked up. */
export interface Word {
  readonly raw: string;
  readonly key: string;
}

/** Whether a word is a verb that any list knows. */
export const isVerb = ({ key }: Word): boolean =>
  READINGS.has(key) ||
  AUXILIARY.has(key) ||
  MODALS.has(key) ||
  REPORTING.has(key) ||
  JUDGING.has(key) ||
  DECIDING.has(key);

const SENTENCE_SIGNS = '.:;!?,';
const AROUND_WORDS = '«"(»),';

/** Old minutes write aa for å; looked up, both are one. */
function keyOf(raw: string): string {
  const lower = raw.toLowerCase();
  const modern = lower.includes('aa') ? lower.replace(/aa/gu, 'å') : lower;
  return meantAs(SENTENCE_SIGNS.includes(modern.at(-1) ?? ' ') ? modern.replace(/[.:;!?,]+$/u, '') : modern);
}

/** The words of a stretch of text. */
export const wordsOf = (text: string): Word[] => {
  const found: Word[] = [];
  for (const written of text.split(/[\s/]+/u)) {
    const word = wordOf(written);
    if (word.raw !== '') found.push(word);
  }
  return found;
};

/** The same words stand in most decisions. */
const wordOf = remembered(
  (written): Word => {
    const raw =
      AROUND_WORDS.includes(written[0] ?? ' ') || AROUND_WORDS.includes(written.at(-1) ?? ' ')
        ? written.replace(/^[«"(]+|[»"),]+$/gu, '')
        : written;
    return { raw, key: keyOf(raw) };
  },
  { most: 5000, longest: 40 },
);

/** Infinitives end so, and so do few other words behind «at». */
export const isInfinitive = (word: Word | undefined): boolean => /(?:e|å|bo|se|tro)$/u.test(word?.key ?? '');
/** A verb in a form that a main clause has. */
export const isFiniteVerb = (word: Word | undefined): boolean =>
  READINGS.get(word?.key ?? '')?.some(({ form }) => form !== 'infinitive' && form !== 'participle') === true;
