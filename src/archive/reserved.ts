// Names that forums cannot have, since the archive's own pages begin with them.

/** First folders of addresses that are not forums. */
export const RESERVED = new Set([
  'aar',
  'sag',
  'emne',
  'beslutninger',
  'soeg',
  'soegning',
  'rediger',
  'om',
  'data',
  'assets',
  'pagefind',
  'filer',
  'was',
  'tal',
  'mangler',
  'laesehjaelp',
  'personer',
  'lukkede',
]);
