// What files of a kind begin with, whatever they are called.

/** What tells a kind by the first bytes of a file, each sign of the text a byte: how it begins, or what it has where. */
const MARKS = {
  // It may stand a little way in, and readers look for it there.
  pdf: /^[\s\S]{0,1019}%PDF-/,
  zip: ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'],
  /** Word, Excel, PowerPoint and Outlook until 2007, and encrypted ones of today. */
  ole: ['\xD0\xCF\x11\xE0'],
  rtf: ['{\\rtf'],
  png: ['\x89PNG'],
  jpeg: ['\xFF\xD8\xFF'],
  gif: ['GIF8'],
  tiff: ['II*\0', 'MM\0*'],
  webp: /^RIFF[\s\S]{4}WEBP/,
  bmp: /^BM[\s\S]{4}\0/,
  heif: /^[\s\S]{4}ftyp(?:heic|heix|hevc|mif1|avif)/,
  gzip: ['\x1F\x8B'],
  rar: ['Rar!'],
  '7z': ['7z\xBC\xAF'],
} as const satisfies Readonly<Record<string, RegExp | readonly string[]>>;

/** A kind of file that its first bytes tell. */
export type MarkedKind = keyof typeof MARKS;

/** How much of a file's beginning tells what it is, in bytes. */
export const MARK_BYTES = 1024;

/** The kinds that are pictures. */
export const PICTURES: ReadonlySet<MarkedKind> = new Set<MarkedKind>([
  ...(['png', 'jpeg', 'gif', 'tiff', 'webp', 'bmp', 'heif'] as const),
]);

/** Whether a file that begins so is of a kind. */
export function hasMark(begin: string, kind: MarkedKind): boolean {
  const mark: RegExp | readonly string[] = MARKS[kind];
  return mark instanceof RegExp ? mark.test(begin) : mark.some((start) => begin.startsWith(start));
}

/** The kind of a file that begins so, the first of the table that fits; null for text, and for what nobody knows. */
export const markedKind = (begin: string): MarkedKind | null =>
  (Object.keys(MARKS) as MarkedKind[]).find((kind) => hasMark(begin, kind)) ?? null;
