// PDF files, read by pdfjs-dist: pages, fields, comments, files within, and what they say of themselves.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { stringsIn } from './bytes.ts';
import { pdfStrings } from './pdf-strings.ts';
import type { ReadInner } from './read.ts';
import {
  type AttachmentText,
  type HiddenText,
  type Limits,
  type Metadata,
  NO_METADATA,
  unreadable,
} from './text.ts';

/** Reads a PDF file; one that cannot be read whole is told of. */
export async function readPdf(
  bytes: Uint8Array,
  limits: Limits,
  readInner: ReadInner,
): Promise<AttachmentText> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // The reader takes the bytes over, and they are needed again.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: true,
  });
  // What a program left behind its text is part of the file too.
  const rest: HiddenText[] = [
    { kind: 'rest', text: stringsIn(bytes) },
    { kind: 'efterladt', text: pdfStrings(bytes) },
  ];
  try {
    const read = await readDocument(await task.promise, limits, readInner);
    return { ...read, hidden: [...read.hidden, ...rest] };
  } catch (error) {
    const why = (error as Error).name === 'PasswordException' ? 'krypteret' : 'ulæselig';
    return { ...unreadable(why), hidden: rest };
  } finally {
    await task.destroy();
  }
}

async function readDocument(
  document: PDFDocumentProxy,
  limits: Limits,
  readInner: ReadInner,
): Promise<AttachmentText> {
  const until = Date.now() + limits.milliseconds;
  const pages: string[] = [];
  const hidden: HiddenText[] = [];
  const pictures: number[] = [];
  const broken: number[] = [];
  let letters = 0;
  const isOver = (): boolean =>
    Date.now() > until || letters > limits.letters || pages.length >= limits.pages;
  while (pages.length < document.numPages && !isOver()) {
    const number = pages.length + 1;
    try {
      const page = await readPage(await document.getPage(number));
      pages.push(page.text);
      hidden.push(...page.hidden);
      if (page.isPicture) pictures.push(number);
      letters += page.text.length;
    } catch {
      // A page that is damaged is told of, and the others are read.
      pages.push('');
      broken.push(number);
    }
  }
  const rest = Array.from({ length: document.numPages - pages.length }, (_, at) => pages.length + at + 1);
  const { metadata, texts } = await readMetadata(document);
  const inner = await readInnerFiles(document, limits, readInner);
  return {
    pages,
    hidden: [...hidden, ...texts, ...inner.hidden],
    metadata,
    unread: [
      ...(pictures.length > 0 ? [{ why: 'billeder' as const, pages: pictures }] : []),
      ...(broken.length > 0 ? [{ why: 'ulæselig' as const, pages: broken }] : []),
      ...(rest.length > 0 ? [{ why: 'for-langsom' as const, pages: rest }] : []),
      ...inner.unread,
    ],
  };
}

interface Page {
  readonly text: string;
  readonly hidden: readonly HiddenText[];
  /** Whether there is something on it, but no text. */
  readonly isPicture: boolean;
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const hidden = (await page.getAnnotations()).flatMap(annotationTexts);
  const isPicture = text.trim() === '' && (await hasPicture(page));
  page.cleanup();
  return { text, hidden, isPicture };
}

async function hasPicture(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray } = await page.getOperatorList();
  const shown: ReadonlySet<number> = new Set([
    ...[OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject],
    ...[OPS.paintImageXObjectRepeat, OPS.paintImageMaskXObjectRepeat, OPS.paintImageMaskXObjectGroup],
    ...[OPS.paintInlineImageXObjectGroup, OPS.paintSolidColorImageMask],
  ]);
  return fnArray.some((operator) => shown.has(operator));
}

const stringsOf = (...values: readonly unknown[]): string =>
  values
    .flat()
    .map((value) => (typeof value === 'object' && value !== null && 'str' in value ? value.str : value))
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
    .join('\n');

/** A link's address is part of what the page does; a field and a comment are texts of their own. */
function annotationTexts(annotation: Record<string, unknown>): HiddenText[] {
  const { subtype, contentsObj, titleObj, url, unsafeUrl, fieldValue, fieldName, alternativeText, richText } =
    annotation;
  const rich = typeof richText === 'object' && richText !== null && 'str' in richText ? richText.str : null;
  if (subtype === 'Link') return textIf('egenskab', stringsOf(url, unsafeUrl, contentsObj));
  if (subtype === 'Widget')
    return textIf('felt', stringsOf(fieldName, fieldValue, annotation.defaultFieldValue, alternativeText));
  if (subtype === 'Popup') return [];
  return textIf('kommentar', stringsOf(contentsObj, rich, titleObj, alternativeText));
}

const textIf = (kind: HiddenText['kind'], text: string): HiddenText[] =>
  text === '' ? [] : [{ kind, text }];

async function readMetadata(
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

async function readInnerFiles(
  document: PDFDocumentProxy,
  limits: Limits,
  readInner: ReadInner,
): Promise<Pick<AttachmentText, 'hidden' | 'unread'>> {
  const files = Object.values((await document.getAttachments()) ?? {}) as {
    filename?: string;
    description?: string;
    content?: Uint8Array;
  }[];
  const hidden: HiddenText[] = [];
  const unread: AttachmentText['unread'][number][] = [];
  for (const { filename = '', description = '', content } of files) {
    hidden.push({ kind: 'vedhæftet', text: stringsOf(filename, description) });
    if (!content) continue;
    if (limits.depth === 0) {
      unread.push({ why: 'ukendt', pages: [] });
      continue;
    }
    const inner = await readInner(filename, content, { ...limits, depth: limits.depth - 1 });
    hidden.push({
      kind: 'vedhæftet',
      text: [...inner.pages, ...inner.hidden.map(({ text }) => text)].join('\n\n'),
    });
    unread.push(...inner.unread.map(({ why }) => ({ why, pages: [] })));
  }
  return { hidden, unread };
}
