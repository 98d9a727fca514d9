// Office documents as the packed files they are, with bounds on what is unpacked.
import JSZip from 'jszip';
import { unpackPart } from '../../attachments/unpack.ts';
import { type Refusal, refuse } from '../blocks/remark.ts';
import type { SourceDocument } from '../blocks/source-document.ts';
import { readDocx } from './docx.ts';
import { readOdt } from './odt.ts';

/** The largest part of a document that is unpacked, in bytes. */
const MOST_BYTES = 60_000_000;

/** The texts of a document's parts; null where it has no such part. */
export type Parts = (name: string) => Promise<string | null>;

const OTHERS: readonly (readonly [part: string, name: string])[] = [
  [
    'xl/workbook.xml',
    'et regneark (.xlsx). Gem det som PDF eller kopiér teksten til Word, og importér den fil',
  ],
  ['ppt/presentation.xml', 'et diasshow (.pptx). Gem det som PDF, og importér den'],
];

/** A part that cannot be unpacked: thrown, so that whoever asks for parts need not ask whether there are any. */
class Unreadable extends Error {
  readonly refusal: Refusal;

  constructor(message: string) {
    super(message);
    this.refusal = refuse(message);
  }
}

const TOO_LARGE = 'dokumentet er for stort til at blive læst. Del det i et møde ad gangen';
const DAMAGED =
  'dokumentet er beskadiget og kan ikke læses. Åbn det i Word eller LibreOffice, og gem det på ny';

/** Reads a packed file: Word's or OpenDocument's text, else a refusal that names it. */
export async function readZip(bytes: Uint8Array): Promise<SourceDocument | Refusal> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch {
    return refuse(
      'filen er pakket (zip, som Word-filer er), men er beskadiget. Hent den igen, eller gem den på ny',
    );
  }
  const parts: Parts = async (name) => {
    const file = zip.file(name);
    if (!file) return null;
    const part = await unpackPart(file, MOST_BYTES).catch(() => {
      throw new Unreadable(DAMAGED);
    });
    if (!part) throw new Unreadable(TOO_LARGE);
    return new TextDecoder().decode(part);
  };
  try {
    if (zip.file('word/document.xml')) return await readDocx(parts);
    if (zip.file('content.xml')) return await readOdt(parts);
  } catch (error) {
    if (error instanceof Unreadable) return error.refusal;
    // Parts within parts without end.
    if (error instanceof RangeError) return refuse(TOO_LARGE);
    throw error;
  }
  const other = OTHERS.find(([part]) => zip.file(part));
  return refuse(
    other
      ? `filen er ${other[1]}`
      : 'filen er en pakket fil (zip) uden et dokument. Pak den ud, og importér filerne i den',
  );
}
