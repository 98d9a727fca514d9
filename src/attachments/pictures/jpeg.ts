// A JPEG without what cameras and programs write beside the picture.
import type { CleanPicture } from './clean.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;
/** Segments that the picture needs: JFIF, colour profile, Adobe's colours, tables, frames, restarts. All others go. */
const isNeeded = (marker: number): boolean =>
  marker === 0xe0 || marker === 0xe2 || marker === 0xee || (marker >= 0xc0 && marker <= 0xdf);
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** A marker within the picture's own bytes, or none. */
const isWithin = (sign: number): boolean => sign === 0x00 || (sign >= 0xd0 && sign <= 0xd7);

/** Cleans a JPEG; null for bytes that are none, or that end before the picture does. */
export function cleanJpeg(bytes: Buffer): CleanPicture | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const kept: Buffer[] = [];
  let size: { width: number; height: number } | null = null;
  let turned = 1;
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return finished(kept, size, turned);
    if (at + 4 > bytes.length) return null;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) return null;
    const segment = bytes.subarray(at, end);
    if (marker === APP1) turned = orientationOf(segment) ?? turned;
    // A colour profile is told by its name; other things hide in the same kind of segment.
    const isHidden = marker === 0xe2 && segment.toString('latin1', 4, 15) !== 'ICC_PROFILE';
    if (isNeeded(marker) && !isHidden) kept.push(segment);
    if (isFrame(marker) && segment.length >= 9)
      size ??= { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) };
    at = end;
    if (marker !== SOS) continue;
    const stop = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, stop));
    at = stop;
    // A picture that was cut off is shown as far as it goes.
    if (at >= bytes.length) return finished(kept, size, turned);
  }
  return null;
}

/** What stands behind the picture, such as a film or a second picture, is left out with the rest. */
function finished(
  kept: readonly Buffer[],
  size: { readonly width: number; readonly height: number } | null,
  turned: number,
): CleanPicture | null {
  if (!size || size.width === 0 || size.height === 0) return null;
  const bytes = Buffer.concat([
    Buffer.from([0xff, SOI]),
    ...(turned === 1 ? [] : [orientationSegment(turned)]),
    ...kept,
    Buffer.from([0xff, EOI]),
  ]);
  const isOnSide = turned >= 5;
  return { bytes, width: isOnSide ? size.height : size.width, height: isOnSide ? size.width : size.height };
}

function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length && isWithin(bytes[at + 1] ?? 0)) at = bytes.indexOf(0xff, at + 2);
  return at < 0 || at + 1 >= bytes.length ? bytes.length : at;
}

/** How the picture is to be turned (Exif 2.32, tag 0x0112): 1 to 8; null where it does not say. */
function orientationOf(segment: Buffer): number | null {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0' || segment.length < 20) return null;
  const tiff = segment.subarray(10);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const long = (at: number): number =>
    at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const directory = long(4);
  for (let entry = 0; entry < Math.min(short(directory), 200); entry += 1) {
    const at = directory + 2 + entry * 12;
    const value = short(at) === 0x0112 ? short(at + 8) : 0;
    if (value >= 1 && value <= 8) return value;
  }
  return null;
}

/** Exif that tells how the picture is to be turned, and nothing else. */
function orientationSegment(turned: number): Buffer {
  const tiff = [
    0x4d,
    0x4d,
    0,
    0x2a,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    turned,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(tiff)]);
  return Buffer.concat([Buffer.from([0xff, APP1, 0, body.length + 2]), body]);
}
