// What a text that was taken down is known again by, whatever its file, number or date.
import { createHash } from 'node:crypto';
import type { TextMark } from '../../model/fjernelse.ts';

/** So many words make a stretch; a changed word changes so many of them. */
const STRETCH = 3;
/** So many stretches of a text are kept: enough to tell how much of it another text has, to within a few percent. */
const SAMPLE = 128;
/** A text of fewer stretches is known by all its words alone. */
const ENOUGH = 40;
/** A text of fewer words tells too little to be known anywhere else than at its own address. */
const FEWEST = 8;
/** How much of a text another one must have to be the same; see docs/fjernelse.md for what it was measured on. */
const SAME = 0.8;

/** A text made ready to be compared. */
export interface ReadText {
  readonly words: readonly string[];
  readonly tekst: string;
  readonly stretches: ReadonlySet<number>;
}

/** Reads a text for its words: Markdown's signs, links' addresses, letters' case and line breaks are nothing to it. */
export function readText(markdown: string): ReadText {
  const plain = markdown
    .normalize('NFKC')
    .replace(/\]\([^)\n]*\)/g, ']')
    .replace(/(?<=\p{L})-\n\s*(?=\p{Ll})/gu, '')
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const stretches = new Set<number>();
  for (let at = 0; at + STRETCH <= words.length; at += 1) stretches.add(hashOf(words, at));
  const tekst = createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 22);
  return { words, tekst, stretches };
}

/** FNV-1a of a stretch, mixed so that the smallest ones are a sample by chance. */
function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + STRETCH; at += 1) {
    const word = `${words[at]} `;
    for (let index = 0; index < word.length; index += 1)
      hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Whether a text tells enough to be known wherever it comes again. */
export const isTelling = ({ ord }: TextMark): boolean => ord >= FEWEST;

/** The mark of a text; null for one without words. */
export function textMark({ words, tekst, stretches }: ReadText): TextMark | null {
  if (words.length === 0) return null;
  const sample = [...stretches].sort((a, b) => a - b).slice(0, SAMPLE);
  return { ord: words.length, tekst, proeve: stretches.size < ENOUGH ? [] : sample };
}

/** How much of a marked text another text has, from 0 to 1. */
function likeness({ ord, tekst, proeve }: TextMark, text: ReadText): number {
  if (text.tekst === tekst) return 1;
  if (proeve.length === 0 || text.words.length < ord * (SAME - 0.2)) return 0;
  let found = 0;
  for (const stretch of proeve) if (text.stretches.has(stretch)) found += 1;
  return found / proeve.length;
}

/** Whether a text is a marked one, word for word or nearly so, alone or among others. */
export const isSameText = (mark: TextMark, text: ReadText): boolean => likeness(mark, text) >= SAME;
