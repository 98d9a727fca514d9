// What a file is by its first bytes, and whether that is what its ending says.
import { hasMark, type MarkedKind } from '../../model/file-marks.ts';

/** What is wrong with a file's content: nothing, no bytes, a pointer of Git LFS, or another kind, by its name where that is known. */
export type FileState =
  | { readonly problem: null | 'tom' | 'lfs' }
  | { readonly problem: 'andet'; readonly kind: string | null };

interface FileKind {
  readonly name: string;
  readonly endings: readonly string[];
  /** What a file begins with, each sign of the text a byte. */
  readonly begins: MarkedKind | RegExp;
}

/** The kinds that are known by how they begin. */
const KINDS: readonly FileKind[] = [
  { name: 'en PDF', endings: ['pdf'], begins: 'pdf' },
  {
    name: 'et nyere Office-dokument eller en ZIP-fil',
    endings: ['docx', 'docm', 'dotx', 'xlsx', 'xlsm', 'xlsb', 'pptx', 'ppsx', 'odt', 'ods', 'odp', 'zip'],
    begins: 'zip',
  },
  {
    name: 'et ældre eller låst Office-dokument',
    endings: ['doc', 'dot', 'xls', 'ppt', 'pps', 'msg'],
    begins: 'ole',
  },
  { name: 'et RTF-dokument', endings: ['rtf'], begins: 'rtf' },
  { name: 'et PNG-billede', endings: ['png'], begins: 'png' },
  { name: 'et JPEG-billede', endings: ['jpg', 'jpeg'], begins: 'jpeg' },
  { name: 'et GIF-billede', endings: ['gif'], begins: 'gif' },
  { name: 'et TIFF-billede', endings: ['tif', 'tiff'], begins: 'tiff' },
  { name: 'et WebP-billede', endings: ['webp'], begins: 'webp' },
  { name: 'en 7z-fil', endings: ['7z'], begins: '7z' },
  {
    name: 'en webside',
    endings: ['html', 'htm'],
    begins: /^\s*(?:<!doctype html|<html|<head|<body)/i,
  },
];

const fits = ({ begins }: FileKind, begin: string): boolean =>
  typeof begins === 'string' ? hasMark(begin, begins) : begins.test(begin);

/** Word writes RTF, and Excel its newer kind, under the endings of their older ones, and they open. */
const ALSO: Readonly<Record<string, MarkedKind>> = { doc: 'rtf', dot: 'rtf', xls: 'zip' };
/** Endings of text: what has bytes that no text has is none. */
const TEXTS: readonly string[] = ['txt', 'csv', 'md', 'eml', 'ics', 'json'];
const LFS = 'version https://git-lfs.github.com/';
const UTF_16 = /^(?:\xFF\xFE|\xFE\xFF)/;

/** What a file is, by its path, size and first bytes. */
export function fileState(path: string, bytes: number, head: Uint8Array): FileState {
  if (bytes === 0) return { problem: 'tom' };
  const begin = Buffer.from(head).toString('latin1');
  if (begin.startsWith(LFS)) return { problem: 'lfs' };
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const own = KINDS.find(({ endings }) => endings.includes(ending));
  const found = KINDS.find((kind) => fits(kind, begin));
  const also = ALSO[ending];
  const isText = TEXTS.includes(ending);
  if (own ? fits(own, begin) || (also && hasMark(begin, also)) : !isText) return { problem: null };
  if (own || (found && found.name !== 'en webside')) return { problem: 'andet', kind: found?.name ?? null };
  return begin.includes('\x00') && !UTF_16.test(begin) ? { problem: 'andet', kind: null } : { problem: null };
}
