/** How Pagefind 1.6.0 makes words of what stands between two spaces: its own search takes a query's words in the same way. */

/** A word of the index in the form in which it is written; `share` is the part of the whole's weight that it gets: 1 for all of it. */
export interface EngineWord {
  readonly form: string;
  readonly share: number;
}

/** White space as the engine takes it; JavaScript's own has the mark of byte order beside it. */
export const SPACES = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** Words of nothing but the letters and digits that Danish is written with: they are themselves in lower case. */
const PLAIN = /^(?:[A-ZÆØÅ]?[a-zæøåé]+|[0-9]+|[A-ZÆØÅ])$/;

/** Such words with the signs of a sentence behind them, which make no other word of them. */
const ENDED = /^([A-ZÆØÅ]?[a-zæøåé]{2,}|[0-9]+)[.,:;!?)]+$/;

/** What the engine leaves out of a word: all but letters, digits and connecting signs. */
const NO_LETTER = /[^\p{Alphabetic}\p{N}_‿⁀⁔︳︴﹍﹎﹏＿]/gu;
const NO_LETTERS = new RegExp(`${NO_LETTER.source}+`, 'u');
const ALL_LETTERS = /^[\p{Alphabetic}\p{N}]*$/u;
const LATER_CAPITAL = /^.\P{Uppercase}*\p{Uppercase}/su;
const PUNCTUATION = /[!-/:-@[-`{-~]+/g;

/** Where a word changes its kind: `co2Regnskab` is three. */
const BOUNDARIES =
  /(?<=(?!\p{CWL})\p{CWU}\p{M}*)(?=(?!\p{CWU})\p{CWL}|[0-9])|(?<=(?!\p{CWU})\p{CWL}\p{M}*)(?=[0-9])|(?<=[0-9]\p{M}*)(?=\p{CWU}|\p{CWL})|(?<=(?!\p{CWU})\p{CWL}\p{M}*)(?=(?!\p{CWU})\p{CWL}\p{M}*(?!\p{CWL})\p{CWU})/gu;

const MAYBE_PICTURE = /[^\p{L}\p{M}\p{N}\p{P}\p{Z}]/u;
const PICTURE =
  /^(?:\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier}|\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3)$/u;

/** The words of the index that a word of a text becomes: itself, and what it is made of. */
export function engineWords(word: string): readonly EngineWord[] {
  if (word.length > LONGEST) return wordsOfLong(word);
  if (PLAIN.test(word)) return [{ form: word.toLowerCase(), share: 1 }];
  const plain = ENDED.exec(word)?.[1];
  if (plain !== undefined) return [{ form: plain.toLowerCase(), share: 1 }];
  const whole = lowered(word.replace(NO_LETTER, ''));
  const found = whole === '' ? [] : [{ form: whole, share: 1 }];
  if (ALL_LETTERS.test(word) && !LATER_CAPITAL.test(word)) return found;
  const parts = whole === '' ? [] : partsOf(word, whole);
  const pictures = picturesIn(word).map((form) => ({ form, share: 1 }));
  return [...found, ...parts.map((form) => ({ form, share: 1 / parts.length })), ...pictures];
}

/** Letters; of what is longer, such as an address, nobody types the whole. */
const LONGEST = 600;

/** The parts of what is too long to be a word; parts that are too long themselves are no words either. */
function wordsOfLong(word: string): EngineWord[] {
  const forms = word
    .split(NO_LETTERS)
    .map(lowered)
    .filter((part) => part.length <= LONGEST && isLong(part));
  return [...new Set(forms)].map((form, _, { length }) => ({ form, share: 1 / length }));
}

function partsOf(word: string, whole: string): string[] {
  const parts = word
    .replace(PUNCTUATION, ' ')
    .replace(BOUNDARIES, ' ')
    .split(SPACES)
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase());
  if (parts.length <= 1 && whole.startsWith(parts[0] ?? '')) return [];
  const own = parts.filter(isLong);
  // What follows a dot is a word as well: `c.dk` of `a.b@c.dk`.
  for (let dot = word.indexOf('.'); dot >= 0; dot = word.indexOf('.', dot + 1)) {
    const rest = lowered(word.slice(dot + 1).replace(NO_LETTER, ''));
    const isKnown = [whole, ...own].some((part) => baseOf(part) === baseOf(rest));
    if ([...rest].length > 1 && !isKnown) own.push(rest);
  }
  return own;
}

/** Of more than one byte. */
const isLong = (part: string): boolean => part.length > 1 || part > '\u007f';

/** Letter by letter, so that an end of a word is no other letter: `ς`. */
const lowered = (word: string): string => word.replace(/\p{Uppercase}/gu, (letter) => letter.toLowerCase());

function picturesIn(word: string): string[] {
  if (!MAYBE_PICTURE.test(word)) return [];
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word);
  return [...graphemes].map(({ segment }) => segment).filter((segment) => PICTURE.test(segment));
}

/** The word under which the index has a form: the same without its diacritics, å without its ring. */
export function baseOf(form: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII has no diacritics.
  if (/^[\x00-\x7fæø]*$/.test(form) || PICTURE.test(form)) return form;
  const bare = form.normalize('NFD').replace(/(?![\u3099\u309a])\p{M}/gu, '');
  return /[\u3099\u309a]/.test(bare) ? bare.normalize('NFC') : bare;
}
