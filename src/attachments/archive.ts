// Files that are packed: documents of Word, Excel, PowerPoint and OpenDocument, and archives of files.
import JSZip from 'jszip';
import { readInnerFiles } from './inner-files.ts';
import { readOffice } from './office.ts';
import type { ReadInner } from './read.ts';
import { type AttachmentText, type Limits, NO_METADATA, unreadable } from './text.ts';
import { unpackPart } from './unpack.ts';

/** A part of a packed file, unpacked. */
export interface PackedPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a packed file: a document by its parts, any other archive file by file. */
export async function readArchive(
  bytes: Uint8Array,
  limits: Limits,
  readInner: ReadInner,
): Promise<AttachmentText> {
  const parts = await unpack(bytes, limits);
  if (!parts) return unreadable('ulæselig');
  if (parts.isEncrypted) return unreadable('krypteret');
  const office = readOffice(parts.files);
  const files = office ? parts.files.filter(({ name }) => isEmbedded(name)) : parts.files;
  const inner = await readInnerFiles(files, limits, readInner);
  const read = office ?? { pages: [], hidden: [], metadata: NO_METADATA, unread: [] };
  return {
    ...read,
    hidden: [...read.hidden, ...inner.hidden],
    unread: [
      ...read.unread,
      ...inner.unread,
      ...(parts.isCut ? [{ why: 'for-stor' as const, pages: [] }] : []),
    ],
  };
}

/** Documents that lie within a document; its pictures are seen on its pages. */
const isEmbedded = (name: string): boolean => /\/embeddings\/|^Object \d+\//.test(name);

interface Unpacked {
  readonly files: readonly PackedPart[];
  /** Whether more was packed in it than may be unpacked. */
  readonly isCut: boolean;
  readonly isEncrypted: boolean;
}

async function unpack(bytes: Uint8Array, limits: Limits): Promise<Unpacked | null> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch (error) {
    if (/encrypted/i.test((error as Error).message)) return { files: [], isCut: false, isEncrypted: true };
    return null;
  }
  const files: PackedPart[] = [];
  let room = limits.letters;
  for (const file of Object.values(zip.files)) {
    if (file.dir || /\.(?:ttf|otf|odttf|emf|wmf)$/i.test(file.name)) continue;
    // A part that is damaged has no text; it is told of as one that is cut.
    const part = await unpackPart(file, room).catch(() => null);
    if (!part) return { files, isCut: true, isEncrypted: false };
    room -= part.length;
    files.push({ name: file.name, bytes: part });
  }
  const isEncrypted = files.some(({ name }) => name === 'EncryptedPackage');
  return { files, isCut: false, isEncrypted };
}
