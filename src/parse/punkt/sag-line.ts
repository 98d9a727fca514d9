import type { Sagsnummer } from '../../model/brand.ts';
import { readSagsnummer } from '../../model/sagsnummer.ts';

/** A line under an item's heading, read as case numbers; `malformed` holds what looks like one but is none. */
export interface SagLine {
  readonly sagsnumre: readonly Sagsnummer[];
  readonly malformed: readonly string[];
  /** Whether the line says no more than that; other fields of a form in it are text, and are shown. */
  readonly isWhole: boolean;
}

const PREFIX =
  /^(?:sag(?:er|s?nr|snummer|snumre|sid|s[- ]?nr|s[- ]?nummer|s?akt)?|sags[- ]id|journal(?:nr|nummer)|j\.?\s?nr|acadre(?:sag)?(?:snr)?|esdh-?sag|dok(?:ument)?nr)\.?\s*:?\s+(?=\S*\d)/iu;
/** Other fields that case systems print on the line of the case number. */
const OTHER_FIELD =
  /^(?:sagsinitialer|initialer|sagsbehandler|sagsansvarlig|ansvarlig|resp|ref|forvaltning|afdeling|center|udvalg|dato|åbent|status)\.?\s*:/iu;
/** «(fortsat)» behind a number: a remark, which is text. */
const REMARK = / \([^()\d]*\)$/u;
const NUMBERLIKE = /^[\p{L}\d]{1,6}(?:[./_\-–‑][\p{L}\d]{1,9})+$/u;
/** A KLE number whose parts are held together by the wrong signs. */
const KLE_LIKE = /^\d{2}\.\d{2}\.\d{2}[\s_–-]+\p{L}\d{2}[\s_–-]+\d+[\s_–-]+\d{2}$/u;
/** Dates, clock times and CPR numbers are text, whatever else may be wrong with them. */
const OTHER_NUMBER =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}[.:]\d{2}(?:[-–]\d{1,2}[.:]\d{2})?|\d{6}[-–]\d{4})$/u;

function looksLikeNumber(token: string): boolean {
  const digits = token.replace(/\D/g, '').length;
  if (OTHER_NUMBER.test(token)) return false;
  return (NUMBERLIKE.test(token) && digits >= 4 && digits * 2 >= token.length) || KLE_LIKE.test(token);
}

/** «(J.nr. 13/16074)»: brackets round a labelled line say nothing; round a number alone they may be a note. */
const withoutBrackets = (text: string): string => {
  const inner = /^[([]\s*([^()[\]]*?)\s*[)\]]\.?$/.exec(text)?.[1];
  return inner !== undefined && PREFIX.test(inner) ? inner : text;
};

/** Reads a paragraph as the item's case numbers; null when it is ordinary text. */
export function readSagLine(paragraph: string): SagLine | null {
  // Of a long run of spaces each way to part it would be tried.
  const line = paragraph.trim().replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : ' '));
  const text = withoutBrackets(line.normalize('NFC'));
  const prefixed = PREFIX.test(text);
  const tokens = text
    .replace(PREFIX, '')
    .split(/ ?(?:[,;\n]| og ) ?/u)
    .map((token) => token.replace(/\.$/, ''))
    .filter((token) => token !== '');
  const own = prefixed ? tokens.filter((token) => !OTHER_FIELD.test(token)) : tokens;
  const numbers = prefixed ? own.map((token) => token.replace(REMARK, '')) : own;
  if (numbers.length === 0) return null;
  const read = numbers.map((token) => ({
    token,
    number: readSagsnummer(token, { isLabelled: prefixed }),
  }));
  if (
    !read.every(
      ({ token, number }) => number || looksLikeNumber(token) || (prefixed && /^\S*\d\S*$/.test(token)),
    )
  ) {
    return null;
  }
  const sagsnumre = [...new Set(read.flatMap(({ number }) => (number ? [number] : [])))];
  const malformed = read.flatMap(({ token, number }) => (number ? [] : [token]));
  return { sagsnumre, malformed, isWhole: numbers.join() === tokens.join() };
}
