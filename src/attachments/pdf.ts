// PDF files, read by pdfjs-dist: pages, fields, comments, files within, and what they say of themselves.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { stringsIn } from './bytes.ts';
import { readInnerFiles } from './inner-files.ts';
import { innerFilesOf, readMetadata, stringsOf, textIf } from './pdf-beside.ts';
import { pdfLibrary } from './pdf-library.ts';
import { pdfStrings } from './pdf-strings.ts';
import type { ReadInner } from './read.ts';
import { type AttachmentText, type HiddenText, type Limits, unreadable } from './text.ts';

/** Reads a PDF file; one that cannot be read whole is told of. */
export async function readPdf(
  bytes: Uint8Array,
  limits: Limits,
  readInner: ReadInner,
): Promise<AttachmentText> {
  const { getDocument } = await pdfLibrary();
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
  const inner = await readInnerFiles(await innerFilesOf(document), limits, readInner);
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
  const { OPS } = await pdfLibrary();
  const { fnArray } = await page.getOperatorList();
  const shown: ReadonlySet<number> = new Set([
    ...[OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject],
    ...[OPS.paintImageXObjectRepeat, OPS.paintImageMaskXObjectRepeat, OPS.paintImageMaskXObjectGroup],
    ...[OPS.paintInlineImageXObjectGroup, OPS.paintSolidColorImageMask],
  ]);
  return fnArray.some((operator) => shown.has(operator));
}

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
