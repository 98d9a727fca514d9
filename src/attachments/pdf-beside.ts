// What a PDF file holds beside its pages: what it says of itself, fields, bookmarks, and files.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { InnerFile } from './inner-files.ts';
import { type HiddenText, type Metadata, NO_METADATA } from './text.ts';

/** The texts among some values, a line each. */
export const stringsOf = (...values: readonly unknown[]): string =>
  values
    .flat()
    .map((value) => (typeof value === 'object' && value !== null && 'str' in value ? value.str : value))
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
    .join('\n');

/** A hidden text where there is one. */
export const textIf = (kind: HiddenText['kind'], text: string): HiddenText[] =>
  text === '' ? [] : [{ kind, text }];

/** Reads what a file says of itself, with the words of its properties, fields and bookmarks. */
export async function readMetadata(
  document: PDFDocumentProxy,
): Promise<{ readonly metadata: Metadata; readonly texts: readonly HiddenText[] }> {
  const { info, metadata } = await document.getMetadata();
  const own = info as Record<string, unknown>;
  const more: [string, unknown][] = metadata ? [...(metadata as unknown as Iterable<[string, unknown]>)] : [];
  const xmp = (key: string): string[] =>
    more.flatMap(([name, value]) => (name === key ? [value].flat().map(String) : []));
  const custom = Object.values((own.Custom as Record<string, unknown> | undefined) ?? {});
  const authors = [own.Author, ...xmp('dc:creator')].flatMap((name) => String(name ?? '').trim() || []);
  const outline = (await document.getOutline()) ?? [];
  const fields = Object.values((await document.getFieldObjects()) ?? {}).flat() as Record<string, unknown>[];
  const words = stringsOf(
    own.Title,
    own.Subject,
    own.Keywords,
    own.Author,
    own.Creator,
    ...custom,
    ...more.flatMap(([, value]) => [value].flat().map(String)),
  );
  return {
    metadata: {
      ...NO_METADATA,
      title: String(own.Title ?? xmp('dc:title')[0] ?? '').trim() || null,
      authors: [...new Set(authors)],
    },
    texts: [
      ...textIf(
        'felt',
        fields.map(({ name, value, defaultValue }) => stringsOf(name, value, defaultValue)).join('\n'),
      ),
      ...textIf('egenskab', words),
      ...textIf('egenskab', outlineTexts(outline).join('\n')),
    ],
  };
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;
const outlineTexts = (entries: Outline): string[] =>
  entries.flatMap(({ title, url, items }) => [title, url ?? '', ...outlineTexts(items)]);

/** The files within a PDF file. */
export async function innerFilesOf(document: PDFDocumentProxy): Promise<InnerFile[]> {
  const files = Object.values((await document.getAttachments()) ?? {}) as {
    filename?: string;
    description?: string;
    content?: Uint8Array;
  }[];
  return files.map(({ filename = '', description = '', content = null }) => ({
    ...{ name: filename, bytes: content, label: stringsOf(filename, description) },
  }));
}
