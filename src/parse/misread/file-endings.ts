/** The endings of files that minutes have attached, in small letters; by these a path is known in running text. */
const FILE_ENDINGS = [
  ...[
    'pdf',
    'docx?',
    'docm',
    'dotx?',
    'odt',
    'rtf',
    'txt',
    'md',
    'xlsx?',
    'xlsm',
    'xlsb',
    'ods',
    'csv',
    'pptx?',
    'ppsx?',
    'odp',
  ],
  ...[
    'msg',
    'eml',
    'zip',
    '7z',
    'png',
    'jpe?g',
    'gif',
    'tiff?',
    'webp',
    'heic',
    'svg',
    'bmp',
    'mp4',
    'mp3',
    'wav',
    'm4a',
    'dwg',
    'html?',
  ],
] as const;

/** Any of those endings, as a pattern. */
export const ENDING = `(?:${FILE_ENDINGS.join('|')})`;
