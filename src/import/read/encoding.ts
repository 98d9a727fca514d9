// Bytes of a text to letters: which encoding they are in, and what was encoded twice.
import iconv from 'iconv-lite';
import { type Refusal, refuse } from '../blocks/remark.ts';

/** A text's letters; `note` tells when its encoding had to be guessed or mended. */
export interface Decoded {
  readonly ok: true;
  readonly text: string;
  readonly note: string | null;
}

/** The encodings of eight bits that Danish texts are met in. */
const GUESSES = [
  ['windows-1252', 'Windows-1252'],
  ['cp865', 'CP865 (DOS)'],
  ['macroman', 'MacRoman'],
] as const;

const DANISH = /[æøåÆØÅéÉöäüÖÄÜ§«»–—’“”·°½€]/gu;
/** A sign that stands in the midst of a word, where only letters can. */
const WITHIN_WORD = /(?<=\p{L})[^\p{L}\p{M}\s\x20-\x7f’–—·\u00ad\u00a0](?=\p{L})/gu;
const FOREIGN_LETTER = /(?![æøåÆØÅéÉèÈöäüÖÄÜßáàóíúñç])[\u0080-\u{10ffff}]/gu;
const DANISH_WITHIN = /(?<=\p{Ll})[æøå]|[æøå](?=\p{Ll})/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const likelihood = (text: string): number =>
  count(text, DANISH_WITHIN) * 3 +
  count(text, DANISH) -
  count(text, WITHIN_WORD) * 4 -
  count(text, FOREIGN_LETTER) * 2;

/** Reads bytes in the likeliest encoding of eight bits. */
function guessed(bytes: Uint8Array): Decoded | Refusal {
  const sample = Buffer.from(bytes.subarray(0, 200_000));
  const [best] = GUESSES.map(([code, name]) => ({
    code,
    name,
    score: likelihood(iconv.decode(sample, code)),
  })).sort((a, b) => b.score - a.score);
  if (!best || best.score < -3)
    return refuse(
      'filens tegnsæt er ikke kendt, og teksten ville blive ulæselig. Gem den som UTF-8, og importér den igen',
    );
  const note = `filen er ikke UTF-8 og er læst som ${best.name}; se efter, om æ, ø og å er rigtige`;
  return { ok: true, text: iconv.decode(Buffer.from(bytes), best.code), note };
}

/** UTF-16 without its mark: every second byte of Danish text is zero. */
function isUtf16(bytes: Uint8Array, offset: 0 | 1): boolean {
  const length = Math.min(bytes.length, 2000) & ~1;
  if (length < 8) return false;
  let zeros = 0;
  let others = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at + offset] === 0) zeros += 1;
    if (bytes[at + 1 - offset] === 0) others += 1;
  }
  return zeros > length * 0.35 && others < length * 0.02;
}

const TWICE =
  /[ÃÂâ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2010-\u203a\u20ac\u2122]+/gu;

function once(run: string): string | null {
  const bytes = [...run].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 0x100 ? code : (iconv.encode(letter, 'windows-1252')[0] ?? 0x3f);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/** Mends UTF-8 that was taken for another encoding and encoded again: «Ã¸» becomes «ø». */
function mendTwice(text: string): { text: string; mended: number; left: number } {
  let mended = 0;
  const better = text.replace(TWICE, (run) => {
    const read = once(run);
    if (read === null) return run;
    mended += 1;
    return read;
  });
  return { text: better, mended, left: count(better, /Ã[\u0080-\u00bf\u02dc\u2020\u2026\u2030]/gu) };
}

function unicode(bytes: Uint8Array): Decoded | Refusal {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return plain(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return plain(new TextDecoder('utf-16be').decode(bytes));
  if (isUtf16(bytes, 1)) return plain(new TextDecoder('utf-16le').decode(bytes));
  if (isUtf16(bytes, 0)) return plain(new TextDecoder('utf-16be').decode(bytes));
  try {
    return plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return guessed(bytes);
  }
}

const plain = (text: string): Decoded => ({ ok: true, text, note: null });

/** Control characters that no text holds; tab, line ends and form feed apart. */
function isBinary(text: string): boolean {
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 32 && !(code >= 9 && code <= 13)) odd += 1;
  }
  return odd > text.length / 50;
}

/** Reads bytes as text, or refuses what is none or would come out garbled. */
export function decode(bytes: Uint8Array): Decoded | Refusal {
  const read = unicode(bytes);
  if (!read.ok) return read;
  if (isBinary(read.text))
    return refuse('filen er ikke tekst (den rummer binære data). Importér PDF, Word, HTML, mail eller tekst');
  if (read.text.trim() === '') return refuse('filen er tom');
  return mended(read);
}

/** The text with what was encoded twice put right, or a refusal where letters are lost. */
export function mended({
  text,
  note,
}: {
  readonly text: string;
  readonly note: string | null;
}): Decoded | Refusal {
  const lost = /[^\n]{0,20}\p{L}\uFFFD+[^\n]{0,5}|\uFFFD+\p{L}/u.test(text);
  if (lost)
    return refuse(
      'bogstaver er gået tabt i filen (tegnet «\uFFFD» står i ordene). Hent teksten igen fra kilden, gem den som UTF-8, og importér den',
    );
  if (!/[ÃÂâ]/.test(text)) return { ok: true, text, note };
  const better = mendTwice(text);
  const isCut = better.mended > 0 && /Ã(?!\p{L})/u.test(better.text);
  if (better.left > 0 || isCut)
    return refuse(
      'filens bogstaver er kodet forkert («Ã» for æ, ø og å), og det kan ikke rettes sikkert. Gem den som UTF-8 fra kilden, og importér den igen',
    );
  if (better.mended === 0) return { ok: true, text, note };
  return {
    ok: true,
    text: better.text,
    note: 'filen var kodet to gange («Ã¸» for «ø»); bogstaverne er rettet, se efter, om de er rigtige',
  };
}
