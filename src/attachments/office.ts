// Documents of Word, Excel, PowerPoint and OpenDocument: their parts, each of which is XML.

import type { PackedPart } from './archive.ts';
import { textOf } from './bytes.ts';
import { sheetText } from './sheet.ts';
import { type AttachmentText, type HiddenKind, type HiddenText, type Metadata, NO_METADATA } from './text.ts';
import { deletedIn, elementsOf, hiddenIn, insertedBy, seenOf, shownIn, valuesOf } from './xml-text.ts';

/** What a part of a document holds: its pages, or something that is not seen on them. */
const PARTS: readonly { readonly name: RegExp; readonly kind: 'side' | HiddenKind }[] = [
  { name: /^word\/document\d*\.xml$/, kind: 'side' },
  { name: /^word\/(?:header|footer)\d*\.xml$/, kind: 'side' },
  { name: /^word\/(?:footnotes|endnotes)\.xml$/, kind: 'side' },
  { name: /^word\/comments\w*\.xml$/, kind: 'kommentar' },
  { name: /^word\/(?:people|settings|webSettings|glossary\/document)\.xml$/, kind: 'egenskab' },
  { name: /^xl\/worksheets\/[^/]+\.xml$/, kind: 'side' },
  { name: /^xl\/(?:comments|threadedComments|persons)[^.]*\.xml$/, kind: 'kommentar' },
  { name: /^xl\/(?:workbook|pivotCache\/[^/]+|tables\/[^/]+)\.xml$/, kind: 'egenskab' },
  { name: /^xl\/(?:drawings|charts|revisions)\/[^/]+\.xml$/, kind: 'note' },
  { name: /^ppt\/slides\/slide\d+\.xml$/, kind: 'side' },
  { name: /^ppt\/notesSlides\/[^/]+\.xml$/, kind: 'note' },
  { name: /^ppt\/comments\/[^/]+\.xml$|^ppt\/commentAuthors\.xml$/, kind: 'kommentar' },
  { name: /^(?:word|xl|ppt)\/(?:diagrams|charts)\/[^/]+\.xml$/, kind: 'side' },
  { name: /^customXml\/item\d+\.xml$/, kind: 'egenskab' },
  { name: /^(?:word|xl|ppt)\/.*_rels\/[^/]+\.rels$/, kind: 'egenskab' },
  { name: /^docProps\/(?:core|app|custom)\.xml$|^meta\.xml$/, kind: 'egenskab' },
  { name: /^content\.xml$|^styles\.xml$/, kind: 'side' },
];

/** Reads a document out of its parts; null when they are none of a document. */
export function readOffice(parts: readonly PackedPart[]): AttachmentText | null {
  if (!parts.some(({ name }) => /^(?:word|xl|ppt)\/|^content\.xml$/.test(name))) return null;
  const pages: string[] = [];
  const seen: string[] = [];
  const hidden: HiddenText[] = [];
  const shared = sharedStrings(parts);
  for (const part of parts) {
    const known = PARTS.find(({ name }) => name.test(part.name));
    const xml = known ? textOf(part.bytes) : null;
    if (!known || xml === null) continue;
    if (known.kind === 'side') {
      pages.push(part.name.startsWith('xl/') ? sheetText(xml, shared) : shownIn(xml));
      // Styles hold what a page is framed by, over and over.
      if (part.name !== 'styles.xml') seen.push(shownIn(seenOf(xml)));
      hidden.push(...changesIn(xml));
    } else hidden.push({ kind: known.kind, text: `${shownIn(xml)}\n${valuesOf(xml)}` });
  }
  if (shared.length > 0) hidden.push({ kind: 'egenskab', text: shared.join('\n') });
  return {
    pages,
    seen,
    hidden: hidden.filter(({ text }) => text.trim() !== ''),
    metadata: metadataOf(parts),
    unread: [],
  };
}

/** What was deleted with «Registrer ændringer» is still there, and so is what was marked as hidden. */
function changesIn(xml: string): HiddenText[] {
  const deleted = deletedIn(xml);
  const inserted = insertedBy(xml);
  const unseen = hiddenIn(xml);
  return [
    ...(deleted === '' ? [] : [{ kind: 'slettet' as const, text: deleted }]),
    ...(inserted === '' ? [] : [{ kind: 'rettelse' as const, text: inserted }]),
    ...(unseen === '' ? [] : [{ kind: 'skjult' as const, text: unseen }]),
  ];
}

function sharedStrings(parts: readonly PackedPart[]): string[] {
  const part = parts.find(({ name }) => name === 'xl/sharedStrings.xml');
  const xml = part ? (textOf(part.bytes) ?? '') : '';
  return (xml.match(/<si\b[\s\S]*?<\/si>/g) ?? []).map((string) => shownIn(string).trim());
}

function metadataOf(parts: readonly PackedPart[]): Metadata {
  const xml = parts
    .filter(({ name }) => /^docProps\/(?:core|app)\.xml$|^meta\.xml$/.test(name))
    .map(({ bytes }) => textOf(bytes) ?? '')
    .join('\n');
  const all = (...names: readonly string[]): string[] => names.flatMap((name) => elementsOf(xml, name));
  const authors = all('dc:creator', 'cp:lastModifiedBy', 'meta:initial-creator', 'Manager');
  return {
    ...NO_METADATA,
    title: all('dc:title')[0] ?? null,
    authors: [...new Set(authors)],
    organisation: all('Company')[0] ?? null,
  };
}
