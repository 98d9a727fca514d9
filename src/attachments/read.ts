// Reads an attachment by what its bytes are, not by what its name says.
import { PICTURES } from '../model/file-marks.ts';
import { extensionOf, kindOf, stringsIn, textOf } from './bytes.ts';
import { readPicture } from './picture.ts';
import { readHtml, readPlain } from './plain.ts';
import { type AttachmentText, type Limits, NO_METADATA, unreadable } from './text.ts';

/** What one attachment may cost. */
export const LIMITS: Limits = {
  bytes: 100_000_000,
  letters: 20_000_000,
  pages: 3000,
  milliseconds: 60_000,
  depth: 2,
};

/** Raised when the readers find other text in the same bytes, so that what was kept of older readings is not used. */
export const READING = 2;

/** Reads an attachment; never throws over what it holds. */
export async function readAttachment(
  name: string,
  bytes: Uint8Array,
  limits: Limits = LIMITS,
): Promise<AttachmentText> {
  if (bytes.length > limits.bytes) return unreadable('for-stor');
  const kind = kindOf(bytes);
  if (kind === 'pdf') return (await import('./pdf.ts')).readPdf(bytes, limits, readAttachment);
  if (kind === 'zip') return (await import('./archive.ts')).readArchive(bytes, limits, readAttachment);
  if (kind && PICTURES.has(kind)) return readPicture(bytes);
  const text = kind === 'ole' ? null : textOf(bytes);
  if (text === null) return { ...unreadable('ukendt'), hidden: [{ kind: 'rest', text: stringsIn(bytes) }] };
  if (
    /^(?:x?html?|xml|svg|eml|mht|mhtml|vtt|srt|rtf)$/.test(extensionOf(name)) ||
    /<html|<svg/i.test(text.slice(0, 2000))
  )
    return readHtml(text);
  return readPlain(text, NO_METADATA);
}

/** Reads an attachment within another. */
export type ReadInner = typeof readAttachment;
