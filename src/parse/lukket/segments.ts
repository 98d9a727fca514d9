// The parts of a title that signs set off, which may say what a line of their own would.
import { goesOver, isDivider } from './divider.ts';
import { isMarkAlone, SENTENCE } from './mark.ts';
import { anyOf, END, of } from './marks-in.ts';
import { THINGS, WHEN } from './open-words.ts';
import { saysKept } from './secrecy.ts';

const PLACE = of(`(?:${THINGS.join('|')})(?:e?[nt]s?|ne|s)?${END}`);

/** Whether a text is the name of a place, which may be shut without being secret, and not what is done with it. */
export const isPlaceName = (text: string): boolean =>
  PLACE.test(text) && !/\s(?:af|til|om|med|mod|for|på|over|vedr\.?|vedrørende)\s|(?:\S+\s+){4}/iu.test(text);

/** When, where or why a thing is shut. */
export const SAYS_WHEN = of(`^(?:${anyOf(WHEN)}(?![\\p{L}]))`);

const SEGMENTS = /\s*[:;|/–—#]\s*|\s-\s|,\s+/;

/** Whether one of several parts of a text is nothing but a mark, and none tells when. */
export function hasMarkedSegment(text: string): boolean {
  const segments = text.trim().split(SEGMENTS);
  return (
    segments.length > 1 &&
    segments.some((segment) => isMarkAlone(segment)) &&
    !segments.some((segment) => !saysKept(segment) && (SAYS_WHEN.test(segment) || isPlaceName(segment)))
  );
}

/** A sign that parts a title from a remark behind it. */
export const SIGN_OFF = /(?:[:;,]|\s[-–—|/])\s+|\s(?=status:)/iu;
const SIGNS_OFF = new RegExp(SIGN_OFF, 'giu');

/** A text's ends behind each such sign, the longest first. */
export const suffixesOf = (text: string): string[] =>
  [...text.matchAll(SIGNS_OFF)].map(({ index, 0: sign }) => text.slice(index + sign.length));

/** Whether a title's part before its first sign closes: «Møtet lukkes: Salg», «Ad lukket: Salg». */
export function hasClosingStart(text: string): boolean {
  const withoutAd = text.replace(/^ad\s+/iu, '');
  const [first = '', rest] = withoutAd.split(/\s*:\s|\s[–—-]\s/, 2);
  if (rest === undefined) return false;
  // «Den lukkede dør» is the name of something.
  const isOfAgenda = first.includes(' ') ? !/^de[nt]?\s/iu.test(first) : withoutAd !== text;
  return SENTENCE.test(first) || goesOver(first) || isDivider(first) || (isOfAgenda && isMarkAlone(first));
}
