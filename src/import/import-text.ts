// The importer's two doors: one for texts at hand, one for files of any kind.

import { isRefusal, type Refusal, refuse } from './blocks/remark.ts';
import type { SourceDocument, SourceKind } from './blocks/source-document.ts';
import { withinBounds } from './bounds.ts';
import { type ImportOptions, importDocument } from './import-document.ts';
import { kindOf } from './read/kind.ts';
import { readPlain, readSource, type SourceFile } from './read/read-source.ts';
import type { ImportedMeeting } from './report/imported-meeting.ts';

/** What is too much to read, or takes too long, is refused with its place. */
const importWithin = (document: SourceDocument, options: ImportOptions): ImportedMeeting | Refusal =>
  withinBounds(document.blocks.map(({ text }) => text).join('\n'), () => importDocument(document, options));

/** Turns a text or a web page into a content file, or refuses it. */
export function importText(source: SourceFile, options: ImportOptions): ImportedMeeting | Refusal {
  const kind = kindOf(source.bytes);
  if (isRefusal(kind)) return kind;
  if (kind !== 'tekst' && kind !== 'html') return refuse('filen er ikke tekst');
  const document = readPlain(source.bytes, kind === 'html');
  return document.ok ? importWithin(document, options) : document;
}

/** What became of one document of a file; a mail has several. */
export interface ImportResult {
  readonly name: string;
  readonly kind: SourceKind | null;
  readonly result: ImportedMeeting | Refusal;
  /** The source as text, a line for each of its blocks, to be shown beside the result. */
  readonly source: readonly { readonly nr: number; readonly text: string }[];
}

/** Turns a file of any kind into content files: text, PDF, Word, OpenDocument, a web page, or a mail with its attachments. */
export async function importFile(file: SourceFile, options: ImportOptions): Promise<ImportResult[]> {
  const read = await readSource(file);
  const results = read.map(
    ({ name, document }): ImportResult => ({
      name,
      kind: document.ok ? document.kind : null,
      result: document.ok ? importWithin(document, options) : document,
      source: document.ok ? document.blocks.map(({ nr, text }) => ({ nr, text })) : [],
    }),
  );
  // A mail that only sends minutes along has no minutes of its own.
  const isCover = (one: ImportResult, index: number): boolean =>
    results.length > 1 &&
    index === 0 &&
    one.kind === 'mail' &&
    !one.result.ok &&
    results.slice(1).some(({ result }) => result.ok);
  return results.filter((one, index) => !isCover(one, index));
}
