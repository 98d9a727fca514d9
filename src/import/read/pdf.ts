// PDF to blocks, by pdfjs-dist: the file's own tags first, places, sizes and fonts where it has none.

import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { pdfLibrary } from '../../attachments/pdf-library.ts';
import { INVISIBLE } from '../../parse/lukket/plain-form.ts';
import { linkWithin, type Refusal, refuse } from '../blocks/remark.ts';
import type { SourceDocument } from '../blocks/source-document.ts';
import { toBlocks, withGrids } from './pdf/pdf-blocks.ts';
import { pageFurniture } from './pdf/pdf-furniture.ts';
import { hrefsWithin, linksOfPage, type Outline, outlineOf, type PdfLink } from './pdf/pdf-hints.ts';
import { itemsOfPage, type PdfItem } from './pdf/pdf-items.ts';
import { lineNumbersIn } from './pdf/pdf-line-numbers.ts';
import { linesOfPage, type PdfLine } from './pdf/pdf-lines.ts';
import { withRuledCells } from './pdf/pdf-ruled.ts';
import { type Rulings, rulingsOfPage } from './pdf/pdf-rulings.ts';

const MOST_PAGES = 2000;

/** Whether the library says that the file is broken; whatever else is thrown is a fault of the program's own. */
const isBroken = (error: unknown): boolean =>
  error instanceof Error && /Exception$|^FormatError$/.test(error.name);

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy | Refusal> {
  const { getDocument } = await pdfLibrary();
  try {
    // pdfjs takes over the bytes it is given.
    return await getDocument({
      data: bytes.slice(),
      verbosity: 0,
      useSystemFonts: false,
      isEvalSupported: false,
    }).promise;
  } catch (error) {
    if (!isBroken(error)) throw error;
    return refuse(
      (error as Error).name === 'PasswordException'
        ? 'PDF-filen er låst med en adgangskode. Gem den uden adgangskode, og importér den igen'
        : 'PDF-filen er beskadiget og kan ikke læses. Hent den igen, eller gem dokumentet som PDF på ny',
    );
  }
}

const PICTURES =
  'PDF-filen rummer kun billeder, ingen tekst. Lad et program med tekstgenkendelse (OCR) læse den, gem resultatet som PDF med tekst eller Word, og importér det';

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument | Refusal> {
  const document = await open(bytes);
  if ('ok' in document) return document;
  try {
    if (document.numPages > MOST_PAGES)
      return refuse(`PDF-filen har ${document.numPages} sider; del den i et møde ad gangen`);
    const counter = { parts: 0, tables: 0 };
    const pages: PdfItem[][] = [];
    const heights: number[] = [];
    const links: PdfLink[][] = [];
    const rulings: Rulings[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await itemsOfPage(page, counter));
      links.push(await linksOfPage(page));
      // Where no tag tells of a cell, drawn lines do.
      const isTaggedPage = pages.at(-1)?.some(({ tag }) => tag !== null);
      rulings.push(isTaggedPage ? { upright: [], level: [] } : await rulingsOfPage(page));
      heights.push(page.view[3] ?? 842);
      page.cleanup();
    }
    return documentOf(withRuledCells(pages, rulings, heights), heights, {
      links,
      outline: await outlineOf(document),
    });
  } catch (error) {
    if (!isBroken(error)) throw error;
    return refuse(
      'PDF-filen er beskadiget og kan ikke læses til ende. Hent den igen, eller gem dokumentet som PDF på ny',
    );
  } finally {
    await document.destroy();
  }
}

const letters = (items: readonly PdfItem[]): number =>
  items.reduce((sum, { text }) => sum + text.trim().length, 0);

/** What a file says beside its text: the links of each page, and the outline. */
interface Hints {
  readonly links: readonly (readonly PdfLink[])[];
  readonly outline: Outline;
}

function documentOf(
  pages: readonly PdfItem[][],
  heights: readonly number[],
  hints: Hints,
): SourceDocument | Refusal {
  const all = pages
    .flat()
    .map((item) => ({ ...item, text: item.text.replace(INVISIBLE, '').normalize('NFC') }));
  const whole = letters(all);
  if (whole < 40 && whole < pages.length * 20) return refuse(PICTURES);
  const isTagged =
    letters(all.filter(({ tag }) => tag !== null && tag.part > 0 && !tag.isPlaced)) > whole * 0.8;
  const around: PdfItem[] = [];
  const lines = pages.flatMap((items, index) => {
    const seen = items.map((item) => ({ ...item, text: item.text.replace(INVISIBLE, '').normalize('NFC') }));
    // What a tagged file leaves without a tag is the furniture of its pages, and so are numbers that count lines.
    const counted = isTagged ? new Set<PdfItem>() : lineNumbersIn(seen);
    const isOwn = (item: PdfItem): boolean =>
      isTagged ? item.tag !== null || item.text.trim() === '' : !counted.has(item);
    around.push(...seen.filter((item) => !isOwn(item)));
    return linesOfPage(seen.filter(isOwn), index + 1, isTagged);
  });
  const furniture = isTagged ? new Set<PdfLine>() : pageFurniture(lines, heights);
  const own = withGrids(
    lines.filter((line) => !furniture.has(line)),
    isTagged,
  );
  return {
    ok: true,
    kind: 'pdf',
    blocks: toBlocks(own, hints),
    markdown: false,
    around: [...around, ...furniture].map(({ text }) => text),
    remarks: own.flatMap((line, index) =>
      hrefsWithin(line, hints.links[line.page - 1] ?? []).map((href) => linkWithin(index + 1, href)),
    ),
  };
}
