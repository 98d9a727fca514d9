// A WebP without Exif and XMP.
import type { CleanPicture } from './clean.ts';

const NEEDED = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** In VP8X, that Exif (8) and XMP (4) stand in the file. */
const SAYS_METADATA = 0b0000_1100;

/** Cleans a WebP; null for bytes that are none, or that end before the picture does. */
export function cleanWebp(bytes: Buffer): CleanPicture | null {
  if (
    bytes.length < 30 ||
    bytes.toString('latin1', 0, 4) !== 'RIFF' ||
    bytes.toString('latin1', 8, 12) !== 'WEBP'
  )
    return null;
  const kept: Buffer[] = [];
  let size: { width: number; height: number } | null = null;
  const stop = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  for (let at = 12; at + 8 <= stop; ) {
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.length) return null;
    const chunk = Buffer.from(bytes.subarray(at, Math.min(end, bytes.length)));
    size ??= sizeIn(type, chunk.subarray(8));
    if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~SAYS_METADATA;
    if (NEEDED.has(type)) kept.push(chunk);
    at = end;
  }
  if (!size || size.width === 0 || size.height === 0) return null;
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return { bytes: Buffer.concat([head, body]), ...size };
}

/** The size that the first chunk of a file tells (RFC 9649, 2.5–2.7). */
function sizeIn(type: string, data: Buffer): { width: number; height: number } | null {
  if (type === 'VP8X' && data.length >= 10)
    return { width: 1 + data.readUIntLE(4, 3), height: 1 + data.readUIntLE(7, 3) };
  if (type === 'VP8L' && data.length >= 5 && data[0] === 0x2f) {
    const bits = data.readUInt32LE(1);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (type === 'VP8 ' && data.length >= 10 && data.readUIntBE(3, 3) === 0x9d012a)
    return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff };
  return null;
}
