import { ascii } from '../model/text/slug.ts';
import { wordSet } from '../model/text/word-list.ts';

/**
 * A text in the letters that people type when they are in a hurry: lower-case, without accents, and with one letter for
 * `ø`, `oe` and `o`, and for `å`, `æ`, `aa`, `ae` and `a`. It is for comparing starts of words, never for reading.
 */
export const fold = (text: string): string =>
  ascii(text.toLowerCase()).replace(/a[ae]/g, 'a').replace(/oe/g, 'o');

/** Words too small to look anything up by, folded; a title may be asked for with them all the same. */
const SMALL = wordSet(
  'af at da de den der det dets du en er et for fra har hos i ift ifm ind jf kl med mellem mod mv nr og om op over pa pr sa samt skal som til ud under ved vedr vedrorende via vi',
);

/** Whether a folded word says something of what a title is about. */
export const isTelling = (word: string): boolean => word.length > 1 && !SMALL.has(word);
