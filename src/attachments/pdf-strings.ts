// Strings of a PDF file that no page, field or property leads to: what programs left behind.
import { inflateSync } from 'node:zlib';

/** Objects are packed in streams of this kind. */
const PACKED = /\/Type\s*\/ObjStm\b[\s\S]{0,400}?stream\r?\n/g;
const MOST_UNPACKED = 4_000_000;
const LITERAL = /\(((?:[^()\\\r\n]|\\.){6,400})\)/g;
const HEX = /<(?:feff)?((?:[0-9a-f]{2}){6,400})>/gi;

/** The strings of a file's objects, a line each. */
export function pdfStrings(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const raw = file.toString('latin1');
  const packed = [...raw.matchAll(PACKED)].map(({ index, 0: head }) =>
    unpacked(file, index + head.length, raw),
  );
  return [raw, ...packed].map(stringsOf).join('\n');
}

function unpacked(file: Buffer, start: number, raw: string): string {
  const end = raw.indexOf('endstream', start);
  try {
    const data = file.subarray(start, end < 0 ? undefined : end);
    return inflateSync(data, { maxOutputLength: MOST_UNPACKED }).toString('latin1');
  } catch {
    // Packed in another way, or damaged: the reader of the file tells of that.
    return '';
  }
}

const stringsOf = (text: string): string =>
  [
    ...[...text.matchAll(LITERAL)].map(([, string = '']) => string.replace(/\\(.)/g, '$1')),
    ...[...text.matchAll(HEX)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').toString('latin1').replaceAll('\0', ''),
    ),
  ].join('\n');
