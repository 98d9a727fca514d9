import { ascii } from '../../model/text/slug.ts';

/** A case number in lower-case ASCII with one hyphen between its parts, also where people type it without: `18-15-00-o40-2-19`. */
export const numberParts = (text: string): string =>
  ascii(text.toLowerCase())
    .replace(/oe/g, 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The same without hyphens: what the files of numbers are named by. */
export const numberKey = (parts: string): string => parts.replaceAll('-', '');

/** The places from which a case number, in parts, is known: its start, its facet (`a21-9-18`), and its last part where that tells. */
export function numberStarts(parts: string): string[] {
  const facet = /-([a-z]\d\d-.*)$/.exec(parts)?.[1];
  const serial = facet ? undefined : /-(\d{3,})$/.exec(parts)?.[1];
  return [parts, facet, serial].filter((start) => start !== undefined);
}

/** Whether a text may be the start or the tail of a case number: its parts are digits, with a letter or three before them. */
export const isNumberLike = (parts: string): boolean =>
  /\d/.test(parts) && parts.split('-').every((part) => /^(?:\d+|[a-z]\d{0,2}|em?n?)$/.test(part));
