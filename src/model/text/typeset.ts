import { MONTHS } from '../time/danish-date.ts';

const DATE = new RegExp(`(\\d{1,2}\\.) (${MONTHS.join('|')})(?: (\\d{4}))?(?![\\p{L}\\d])`, 'giu');
/** An hour and its sign, a number and its unit: they do not part. */
const BEFORE_NUMBER = /(?<![\p{L}\d])(kl\.|§) (?=\d)/giu;
const AFTER_NUMBER = /(?<=\d) (?=(?:%|kr\.|kroner|mio\.|mia\.|pct\.|procent|km|m²|ha)(?![\p{L}\d]))/giu;
const NUMBER_THEN_SPACE = /\d /;
/** A hyphen that stands alone between words is a dash; one that joins them is left as it is. */
const DASH = /(?<=\S) - (?=\S)/g;
/** Straight quotes that open after a space or a bracket and close before one or a stop. */
const QUOTED = /(^|[\s([–—/])"(?=\S)([^"\n]{1,300}?)(?<=\S)"(?=$|[\s.,;:!?)\]–—/])/g;

/** A text as it is set for reading: dates that do not break, real dashes and quotes. No word, number or stop is changed. */
export function typeset(text: string): string {
  // Most patterns cannot match in most texts, and to look for what they all have in them is much cheaper.
  let set = text;
  if (set.includes('. '))
    set = set.replace(DATE, (_, day: string, month: string, year?: string) =>
      [day, month, year].filter(Boolean).join('\u00a0'),
    );
  if (set.includes('. ') || set.includes('§ ')) set = set.replace(BEFORE_NUMBER, '$1\u00a0');
  if (NUMBER_THEN_SPACE.test(set)) set = set.replace(AFTER_NUMBER, '\u00a0');
  if (set.includes(' - ')) set = set.replace(DASH, '\u00a0– ');
  return set.includes('"') ? set.replace(QUOTED, '$1«$2»') : set;
}

const TAG = /(<(?:[^<>"]|"[^"]*")*>)/;

/** The same for HTML: between its tags, and not in what is quoted as code. */
export function typesetMarkup(html: string): string {
  if (!html.includes('<')) return typeset(html);
  let inCode = 0;
  return html
    .split(TAG)
    .map((piece, index) => {
      if (index % 2 === 0) return inCode > 0 ? piece : typeset(piece);
      if (/^<(?:code|pre)\b/.test(piece)) inCode += 1;
      else if (/^<\/(?:code|pre)>/.test(piece)) inCode -= 1;
      return piece;
    })
    .join('');
}
