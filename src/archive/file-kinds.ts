// What a file is by its first bytes, and whether that is what its ending says.

/** What is wrong with a file's content: nothing, no bytes, a pointer of Git LFS, or another kind, by its name where that is known. */
export type FileState =
  | { readonly problem: null | 'tom' | 'lfs' }
  | { readonly problem: 'andet'; readonly kind: string | null };

/** How much of a file's beginning tells what it is, in bytes. */
export const HEAD_BYTES = 1024;

interface FileKind {
  readonly name: string;
  readonly endings: readonly string[];
  /** Whether a file begins so; each sign of the text is a byte. */
  readonly fits: (begin: string) => boolean;
}

const beginsWith =
  (...signatures: readonly string[]) =>
  (begin: string): boolean =>
    signatures.some((signature) => begin.startsWith(signature));

const isZip = beginsWith('PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08');
const isRtf = beginsWith('{\\rtf');

/** The kinds that are known by how they begin. */
const KINDS: readonly FileKind[] = [
  { name: 'en PDF', endings: ['pdf'], fits: (begin) => begin.includes('%PDF-') },
  {
    name: 'et nyere Office-dokument eller en ZIP-fil',
    endings: ['docx', 'docm', 'dotx', 'xlsx', 'xlsm', 'xlsb', 'pptx', 'ppsx', 'odt', 'ods', 'odp', 'zip'],
    fits: isZip,
  },
  {
    name: 'et ældre eller låst Office-dokument',
    endings: ['doc', 'dot', 'xls', 'ppt', 'pps', 'msg'],
    fits: beginsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'),
  },
  { name: 'et RTF-dokument', endings: ['rtf'], fits: isRtf },
  { name: 'et PNG-billede', endings: ['png'], fits: beginsWith('\x89PNG\r\n') },
  { name: 'et JPEG-billede', endings: ['jpg', 'jpeg'], fits: beginsWith('\xFF\xD8\xFF') },
  { name: 'et GIF-billede', endings: ['gif'], fits: beginsWith('GIF8') },
  { name: 'et TIFF-billede', endings: ['tif', 'tiff'], fits: beginsWith('II*\x00', 'MM\x00*') },
  { name: 'et WebP-billede', endings: ['webp'], fits: (begin) => /^RIFF[\s\S]{4}WEBP/.test(begin) },
  { name: 'en 7z-fil', endings: ['7z'], fits: beginsWith('7z\xBC\xAF') },
  {
    name: 'en webside',
    endings: ['html', 'htm'],
    fits: (begin) => /^\s*(?:<!doctype html|<html|<head|<body)/i.test(begin),
  },
];
/** Word writes RTF, and Excel its newer kind, under the endings of their older ones, and they open. */
const ALSO: Readonly<Record<string, (begin: string) => boolean>> = { doc: isRtf, dot: isRtf, xls: isZip };
/** Endings of text: what has bytes that no text has is none. */
const TEXTS: readonly string[] = ['txt', 'csv', 'md', 'eml', 'ics', 'json'];
const LFS = 'version https://git-lfs.github.com/';
const isUtf16 = beginsWith('\xFF\xFE', '\xFE\xFF');

/** What a file is, by its path, size and first bytes. */
export function fileState(path: string, bytes: number, head: Uint8Array): FileState {
  if (bytes === 0) return { problem: 'tom' };
  const begin = Buffer.from(head).toString('latin1');
  if (begin.startsWith(LFS)) return { problem: 'lfs' };
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const own = KINDS.find(({ endings }) => endings.includes(ending));
  const found = KINDS.find(({ fits }) => fits(begin));
  const isText = TEXTS.includes(ending);
  if (own ? own.fits(begin) || ALSO[ending]?.(begin) : !isText) return { problem: null };
  if (own || (found && found.name !== 'en webside')) return { problem: 'andet', kind: found?.name ?? null };
  return begin.includes('\x00') && !isUtf16(begin) ? { problem: 'andet', kind: null } : { problem: null };
}
