/**
 * What the search index holds of an item beside its text: tokens that nobody types, each of a letter for the part of the
 * item, a word's key and an end, so that a search for one finds this key and no longer one. The letters are Cyrillic,
 * which the engine takes for letters, and Danish minutes do not.
 */
export type TokenField = 'alt' | 'beslutning' | 'bilag' | 'moede';

const LETTERS: Readonly<Record<TokenField | 'sag', string>> = {
  alt: 'ж',
  beslutning: 'ш',
  bilag: 'щ',
  moede: 'э',
  sag: 'ю',
};
const KINDS = new Set(Object.values(LETTERS));
const END = 'ъ';

/** Whether a word of the index is a token. */
export const isToken = (word: string): boolean => word.endsWith(END) && /^[жшщюэ]/.test(word);

/** The letter of a token, which tells what it is a token of; of other words nothing. Each kind has files of its own, so that what few items have is fetched in a small one. */
export const tokenKind = (word: string): string => {
  const [first = ''] = word;
  return KINDS.has(first) ? first : '';
};

/** In the stead of 0 to 9: the engine divides words where digits and letters meet, and would find `18` in `ж18ъ`. */
const DIGITS = 'абвгдезикл';
const withoutDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => DIGITS[Number(digit)] ?? '');

/** Before the first token of a record's text; what follows is for the index alone. */
export const TOKENS_BEGIN = `${END}${END}${END}`;

/** The beginning of the tokens of all keys that begin so. */
export const keyStart = (field: TokenField, start: string): string =>
  `${LETTERS[field]}${withoutDigits(start)}`;

/** The token of a word's key in an item (`alt`), in its decisions or in the names of its attachments. */
export const keyToken = (field: TokenField, key: string): string => `${keyStart(field, key)}${END}`;

const joined = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ø/g, 'oe')
    .replace(/[^a-z0-9]+/g, 'x');

/** The token of a case number, or of what many begin with: `00.01`. */
export const sagToken = (nummer: string): string => `${LETTERS.sag}${withoutDigits(joined(nummer))}${END}`;
