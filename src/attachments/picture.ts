// Pictures: what is on them nobody reads, but what they say of themselves.

import { stringsIn } from './bytes.ts';
import { cleanPicture } from './pictures/clean.ts';
import { type AttachmentText, NO_METADATA } from './text.ts';

/** Of a picture's bytes those that can hold words: cameras write them before the picture. */
const HEAD = 300_000;
/** The tags of Exif that hold words or lead to a place (CIPA DC-008, 4.6). */
const TAGS = { artist: 0x013b, position: 0x8825 } as const;

/** Reads what a picture says of itself. */
export function readPicture(bytes: Uint8Array): AttachmentText {
  const words = stringsIn(bytes.subarray(0, HEAD));
  const exif = exifOf(bytes);
  const author = exif?.artist ?? /<dc:creator>[\s\S]{0,200}?<rdf:li[^>]*>([^<]+)/.exec(words)?.[1] ?? null;
  const hasPosition = exif?.hasPosition === true || /exif:GPSLatitude/.test(words);
  const clean = cleanPicture(bytes);
  return {
    ...(clean ? { picture: { width: clean.width, height: clean.height } } : {}),
    pages: [],
    hidden: [{ kind: 'egenskab', text: words }],
    metadata: { ...NO_METADATA, authors: author ? [author] : [], hasPosition },
    unread: [{ why: 'billede', pages: [] }],
  };
}

interface Exif {
  readonly artist: string | null;
  readonly hasPosition: boolean;
}

/** The first directory of a picture's Exif; null where there is none. */
function exifOf(bytes: Uint8Array): Exif | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = file.subarray(0, HEAD).indexOf('Exif\0\0', 0, 'latin1');
  const start = mark >= 0 ? mark + 6 : /^(?:II|MM)/.test(file.toString('latin1', 0, 2)) ? 0 : -1;
  if (start < 0 || start + 8 > file.length) return null;
  const isLittle = file.toString('latin1', start, start + 2) === 'II';
  const short = (at: number): number =>
    at + 2 > file.length ? 0 : isLittle ? file.readUInt16LE(at) : file.readUInt16BE(at);
  const long = (at: number): number =>
    at + 4 > file.length ? 0 : isLittle ? file.readUInt32LE(at) : file.readUInt32BE(at);
  const directory = start + long(start + 4);
  const found = { artist: null as string | null, hasPosition: false };
  for (let entry = 0; entry < Math.min(short(directory), 200); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (short(at) === TAGS.position) found.hasPosition = true;
    if (short(at) !== TAGS.artist) continue;
    const length = long(at + 4);
    const from = length > 4 ? start + long(at + 8) : at + 8;
    const text = file.toString('utf8', from, Math.min(from + length, file.length));
    found.artist = text.replace(/\0.*$/s, '').trim() || null;
  }
  return found;
}
