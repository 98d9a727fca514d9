// The numbers that items bear, in the forms that bodies write them.

/** An item's number: «14», «2a», «2.1», «2021/36», «36/2021», «12/24»; `main` is what the archive calls it. */
export interface ItemNumber {
  readonly main: number;
  /** What makes it a part of another item: «a», «1»; null for an item of its own. */
  readonly sub: string | null;
  /** The year that runs with it, or null. */
  readonly year: number | null;
  readonly written: string;
}

/** A number in any form, for use in larger patterns; it captures nothing. */
export const NUMBER_PATTERN = String.raw`(?:(?:19|20)\d{2}\s?[/-]\s?\d{1,4}|\d{1,4}\s?\/\s?(?:19|20)\d{2}|\d{1,3}\/\d{2}(?![\d/-]|\.\d)|\d{1,3}(?:\.\d{1,2}){1,2}(?![\d-]|\.\d)|\d{1,3}[.\s]?\p{Ll}(?![\p{L}\p{N}]|\.\S)|\d{1,5})`;

/** Reads a number in any of the forms, or null. */
export function readItemNumber(text: string): ItemNumber | null {
  const written = text.replace(/\s+/g, '');
  const first = /^((?:19|20)\d{2})[/-](\d{1,4})$/.exec(written);
  if (first) return { main: Number(first[2]), sub: null, year: Number(first[1]), written };
  const last = /^(\d{1,4})\/((?:19|20)\d{2})$/.exec(written);
  if (last) return { main: Number(last[1]), sub: null, year: Number(last[2]), written };
  const short = /^(\d{1,3})\/(\d{2})$/.exec(written);
  if (short) return { main: Number(short[1]), sub: null, year: 2000 + Number(short[2]), written };
  const parts = /^(\d{1,3})\.(\d{1,2}(?:\.\d{1,2})?)$/.exec(written);
  if (parts) return { main: Number(parts[1]), sub: parts[2] ?? null, year: null, written };
  const letter = /^(\d{1,3})\.?(\p{Ll})$/u.exec(written);
  if (letter) return { main: Number(letter[1]), sub: letter[2] ?? null, year: null, written };
  return /^\d{1,5}$/.test(written) ? { main: Number(written), sub: null, year: null, written } : null;
}
