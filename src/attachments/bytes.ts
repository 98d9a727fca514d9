// What a file is, by its first bytes, and the text in bytes that no reader knows.
import { MARK_BYTES, type MarkedKind, markedKind } from '../model/file-marks.ts';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const latin = (bytes: Uint8Array, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', 0, to);

/** The kind of a file that its first bytes tell. */
export const kindOf = (bytes: Uint8Array): MarkedKind | null => markedKind(latin(bytes, MARK_BYTES));

/** How a name ends, in small letters. */
export const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name.toLowerCase())?.[1] ?? '';

/** The bytes as text: UTF-8, UTF-16 with its mark, or Windows-1252; null where they are no text. */
export function textOf(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a text from a file for machines
  if (/[\0-\x08\x0E-\x1A\x1C-\x1F]/.test(latin(bytes, 200_000))) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: what Danish programs wrote before.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const MOST_STRINGS = 5_000_000;

/** Stretches of letters in bytes of a kind that nobody can read, of one byte each or of two. */
export function stringsIn(bytes: Uint8Array): string {
  const text = latin(bytes, Math.min(bytes.length, MOST_STRINGS));
  const narrow = text.match(/[ -~\xA0-\xFF\n\r\t]{6,}/g) ?? [];
  const wide = text.match(/(?:[ -~\xA0-\xFF\n\r\t]\0){6,}/g) ?? [];
  return [...narrow, ...wide.map((stretch) => stretch.replaceAll('\0', ''))].join('\n');
}
