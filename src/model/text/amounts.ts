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
