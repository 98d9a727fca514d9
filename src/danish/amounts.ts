// Sums of money, whichever way they are written: `450.000 kr`, `0,45 mio. kr.`, `171 millioner kroner`.

/** How many kroner each word for money stands for. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:mia|milliard)/i, 1_000_000_000],
  [/^(?:mio|million)/i, 1_000_000],
  [/^(?:t\.?\s?kr|tkr|tusind)/i, 1000],
  [/^(?:kr|dkk|,-)/i, 1],
];

const NUMBER = String.raw`(?<![\d.,])(\d{1,3}(?:[. ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?)`;
const UNIT = String.raw`((?:mia|mio)\.?|milliard(?:er)?|million(?:er)?|t\.?\s?kr\.?|tusind|kr(?:oner)?\.?|dkk|,-)(?![\p{L}\d])`;
const KRONER = String.raw`(?:\s*(?:kr(?:oner)?|dkk)(?![\p{L}\d])\.?)?`;

/** A sum, the number before its unit or after «kr.». */
const AMOUNT = new RegExp(
  `${NUMBER}\\s*${UNIT}${KRONER}|(?<![\\p{L}\\d])(?:kr\\.?|dkk)\\s*${NUMBER}(?:\\s*(mia|mio|milliarder|millioner|,-)(?![\\p{L}\\d])\\.?)?`,
  'giu',
);

/** What every sum has beside a figure, for a first look. */
const MAYBE = /\d[\s\u00a0]*(?:kr|mi[oal]|t\.?\s?kr|tus|dkk|,-)|(?:kr|dkk)\.?[\s\u00a0]*\d/i;

/** The beginning of the keys of sums, which no word has. */
const KEY = 'beloeb';

/** A sum in a text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** In whole kroner. */
  readonly kroner: number;
}

/** Finds the sums in a text. */
export function amountsIn(text: string): Amount[] {
  if (!MAYBE.test(text)) return [];
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const [whole, before, unit, after, unitAfter] = match;
    const figures = (before ?? after ?? '').replace(/[. ]/g, '').replace(',', '.');
    const name = unit ?? unitAfter ?? 'kr';
    const [, factor = 1] = UNITS.find(([is]) => is.test(name)) ?? [];
    const kroner = Math.round(Number(figures) * factor);
    const start = match.index;
    return Number.isSafeInteger(kroner) ? [{ start, end: start + whole.trimEnd().length, kroner }] : [];
  });
}

/** Numbers as they are said before «million»; a text that people search in has figures. */
const SAID: Readonly<Record<string, string>> = {
  ...{
    halv: '0,5',
    kvart: '0,25',
    halvanden: '1,5',
    en: '1',
    én: '1',
    to: '2',
    tre: '3',
    fire: '4',
    fem: '5',
  },
  ...{ seks: '6', syv: '7', otte: '8', ni: '9', ti: '10', tyve: '20', hundrede: '100' },
};
const SPOKEN = new RegExp(
  `(?<!\\p{L})(?:en )?(${Object.keys(SAID).join('|')})(?= (?:million|milliard)(?:er)?(?!\\p{L}))`,
  'giu',
);

/** A query with its sums in figures: `en halv million` is `0,5 million`. */
export const withFigures = (q: string): string =>
  /mill/i.test(q) ? q.replace(SPOKEN, (_, said: string) => SAID[said.toLowerCase()] ?? said) : q;

/** The key of a sum, the same however it is written. */
export const amountKey = (kroner: number): string => `${KEY}${kroner}`;

/** The sum that a key is of; null for the key of a word. */
export function amountOfKey(key: string): number | null {
  const digits = key.startsWith(KEY) ? key.slice(KEY.length) : '';
  return /^\d+$/.test(digits) ? Number(digits) : null;
}
