import { type Refusal, refuse } from './types.ts';

/** A source's text; `note` tells when its encoding had to be guessed. */
export interface Decoded {
  readonly ok: true;
  readonly text: string;
  readonly note: string | null;
}

const FOREIGN: readonly (readonly [magic: string, name: string])[] = [
  ['%PDF-', 'en PDF-fil'],
  ['PK\u0003\u0004', 'en Word-fil (docx) eller en anden pakket fil'],
  ['\u00d0\u00cf\u0011\u00e0', 'en ældre Word-fil (doc)'],
  ['{\\rtf', 'en RTF-fil'],
];

const startOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 8));

function foreignName(bytes: Uint8Array): string | null {
  const start = startOf(bytes).replace(/^\u00ef\u00bb\u00bf/, '');
  return FOREIGN.find(([magic]) => start.startsWith(magic))?.[1] ?? null;
}

/** Control characters that no text holds; tab, line ends, form feed and escape's kin apart. */
const isBinary = (text: string): boolean => {
  let odd = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code === 0) return true;
    if (code < 32 && !(code >= 9 && code <= 13)) odd += 1;
  }
  return odd > text.length / 50;
};

function decodeText(bytes: Uint8Array): { text: string; note: string | null } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), note: null };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { text: new TextDecoder('utf-16be').decode(bytes), note: null };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null };
  } catch {
    const note = 'filen er ikke UTF-8 og er læst som Windows-1252; se efter, om æ, ø og å er rigtige';
    return { text: new TextDecoder('windows-1252').decode(bytes), note };
  }
}

/** Reads bytes as text: UTF-8, UTF-16 with its mark, else Windows-1252; refuses what is no text. */
export function decode(bytes: Uint8Array): Decoded | Refusal {
  const foreign = foreignName(bytes);
  if (foreign) {
    return refuse(`filen er ${foreign}, ikke tekst. Træk teksten ud først, og importér tekstfilen`);
  }
  const { text, note } = decodeText(bytes);
  if (isBinary(text)) {
    return refuse(
      'filen er ikke tekst (den rummer binære data). Træk teksten ud først, og importér tekstfilen',
    );
  }
  return text.trim() === '' ? refuse('filen er tom') : { ok: true, text, note };
}
