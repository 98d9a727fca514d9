// A picture that is shown on a page, without what it tells beside what one sees (docs/adr/0035-pictures-cleaned-by-ourselves.md).
import type { PictureSize } from '../../model/views/picture-size.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng } from './png.ts';
import { cleanWebp } from './webp.ts';

/** A picture's bytes without metadata, and its size. */
export interface CleanPicture extends PictureSize {
  readonly bytes: Uint8Array;
}

/** More points than any camera gives; a browser would need gigabytes to show them. */
const MOST_POINTS = 200_000_000;

/** A picture without its metadata; null for what is no whole JPEG, PNG or WebP of a size that can be. Then it cannot be shown. */
export function cleanPicture(bytes: Uint8Array): CleanPicture | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const clean = cleanJpeg(buffer) ?? cleanPng(buffer) ?? cleanWebp(buffer);
  return clean && clean.width * clean.height <= MOST_POINTS ? clean : null;
}
