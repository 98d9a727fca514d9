// Files that are text: lists, notes, web pages.
import { type AttachmentText, type Metadata, NO_METADATA } from './text.ts';

/** A text as one page. */
export const readPlain = (text: string, metadata: Metadata): AttachmentText => ({
  ...{ pages: [text], hidden: [], metadata, unread: [] },
});

const META = /<meta\s[^>]*name=["']?(author|creator|dc\.creator)["']?[^>]*content=["']([^"'>]*)/gi;

/** A page of the web with its marks, and what it says of itself; its marks are read by whoever looks for numbers in it. */
export function readHtml(text: string): AttachmentText {
  const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1]?.trim() || null;
  const authors = [...text.matchAll(META)].flatMap(([, , name = '']) => name.trim() || []);
  return readPlain(text, { ...NO_METADATA, title, authors });
}
