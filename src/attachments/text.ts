// What stands in an attachment, for whoever must know it: the check and the search.
import type { PictureSize } from '../model/views/picture-size.ts';

/** How much of an attachment is read: no more bytes, letters, pages or milliseconds, so that no file stops a build. */
export interface Limits {
  /** A larger file is not opened. */
  readonly bytes: number;
  /** Of all texts together. */
  readonly letters: number;
  readonly pages: number;
  readonly milliseconds: number;
  /** So deep files within files are opened. */
  readonly depth: number;
}

/** Text that belongs to an attachment without being seen on its pages. */
export interface HiddenText {
  readonly kind: HiddenKind;
  readonly text: string;
}

/** The kinds of text that a reader of the pages does not see, or does not think of. */
export type HiddenKind =
  | 'kommentar'
  | 'rettelse'
  | 'slettet'
  | 'felt'
  | 'note'
  | 'skjult'
  | 'vedhæftet'
  | 'egenskab'
  | 'efterladt'
  | 'rest';

/** Why nobody could look into an attachment, or into all of it. */
export type Unread =
  | 'krypteret'
  | 'ulæselig'
  | 'billeder'
  | 'billede'
  | 'for-stor'
  | 'for-langsom'
  | 'ukendt';

/** What an attachment says of itself, as its program kept it. */
export interface Metadata {
  readonly title: string | null;
  /** Those who wrote it, and who changed it last. */
  readonly authors: readonly string[];
  readonly organisation: string | null;
  /** Whether a picture tells where it was taken. */
  readonly hasPosition: boolean;
}

/** An attachment, read. */
export interface AttachmentText {
  /** What is seen, page by page; a sheet, a slide or a document without pages is one. */
  readonly pages: readonly string[];
  /** The pages as a reader sees them, where text that is hidden stands between theirs. */
  readonly seen?: readonly string[];
  readonly hidden: readonly HiddenText[];
  readonly metadata: Metadata;
  /** The size of a picture that can be shown without its metadata. */
  readonly picture?: PictureSize;
  /** What could not be looked into, with the pages that it concerns, from 1; no pages for all of it. */
  readonly unread: readonly { readonly why: Unread; readonly pages: readonly number[] }[];
}

/** The metadata of a file that says nothing of itself. */
export const NO_METADATA: Metadata = { title: null, authors: [], organisation: null, hasPosition: false };

/** An attachment of which nothing could be read. */
export const unreadable = (why: Unread): AttachmentText => ({
  pages: [],
  hidden: [],
  metadata: NO_METADATA,
  unread: [{ why, pages: [] }],
});
