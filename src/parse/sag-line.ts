import type { Sagsnummer } from '../model/brand.ts';
import { readSagsnummer } from '../model/sagsnummer.ts';

/** A line under an item's heading, read as case numbers; `malformed` holds what looks like one but is none. */
export interface SagLine {
  readonly sagsnumre: readonly Sagsnummer[];
  readonly malformed: readonly string[];
}

const PREFIX = /^(?:sag(?:er|snr|snummer|snumre)?|journalnr|j\.?\s?nr|sags-id)\.?\s*:?\s+(?=\S*\d)/iu;
const NUMBERLIKE = /^[\p{L}\d]{1,6}(?:[./\-–‑][\p{L}\d]{1,9})+$/u;

function looksLikeNumber(token: string): boolean {
  const digits = token.replace(/\D/g, '').length;
  return NUMBERLIKE.test(token) && digits >= 4 && digits * 2 >= token.length;
}

/** Reads a paragraph as the item's case numbers; null when it is ordinary text. */
export function readSagLine(paragraph: string): SagLine | null {
  const text = paragraph.normalize('NFC').trim();
  const prefixed = PREFIX.test(text);
  const tokens = text
    .replace(PREFIX, '')
    .split(/\s*(?:,|;|\n|\s+og\s+)\s*/u)
    .filter((token) => token !== '');
  if (tokens.length === 0) return null;
  const read = tokens.map((token) => ({ token, number: readSagsnummer(token) }));
  if (
    !read.every(
      ({ token, number }) => number || looksLikeNumber(token) || (prefixed && /^\S*\d\S*$/.test(token)),
    )
  ) {
    return null;
  }
  const sagsnumre = [...new Set(read.flatMap(({ number }) => (number ? [number] : [])))];
  return { sagsnumre, malformed: read.flatMap(({ token, number }) => (number ? [] : [token])) };
}
