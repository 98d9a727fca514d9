import type { Sagsnummer } from './brand.ts';
import { ascii } from './text/slug.ts';

/** What a case number says of itself. `aar` is the four-digit year in which the case was opened. */
export type SagsnummerDele =
  | {
      readonly form: 'kle';
      readonly hovedgruppe: string;
      readonly gruppe: string;
      readonly emne: string;
      readonly facet: string;
      readonly facetkategori: string;
      readonly loebenummer: number;
      readonly aar: number;
    }
  | { readonly form: 'journal'; readonly aar: number; readonly loebenummer: number }
  | { readonly form: 'andet'; readonly aar: number | null };

interface Form {
  readonly pattern: string;
  /** Whether running text may link it without the word «sag» before it. */
  readonly unmistakable: boolean;
  /** Whether it is one only behind a label such as «Sagsnr.»: by itself it may be a date, a fraction or two years. */
  readonly labelled?: true;
  readonly parts: (groups: readonly string[]) => SagsnummerDele;
}

const fullYear = (twoDigits: string): number => Number(twoDigits) + (Number(twoDigits) >= 70 ? 1900 : 2000);

/** Every form of case number we know, the most particular first. The facet letters are KLE's own. */
const FORMS: readonly Form[] = [
  {
    pattern: String.raw`(\d{2})\.(\d{2})\.(\d{2})-?([APSØGKI])(\d{2})-(\d{1,6})-(\d{2})`,
    unmistakable: true,
    parts: ([a = '', b = '', c = '', letter = '', facet = '', number = '', year = '']) => ({
      form: 'kle',
      hovedgruppe: a,
      gruppe: `${a}.${b}`,
      emne: `${a}.${b}.${c}`,
      facet: letter + facet,
      facetkategori: letter,
      loebenummer: Number(number),
      aar: fullYear(year),
    }),
  },
  {
    pattern: String.raw`EMN-(\d{4})-\d{4,7}`,
    unmistakable: true,
    parts: ([year = '']) => ({ form: 'andet', aar: Number(year) }),
  },
  {
    pattern: String.raw`\d-\d{2}(?:-\d{1,5}){2,4}-(\d{2})`,
    unmistakable: true,
    parts: ([year = '']) => ({ form: 'andet', aar: fullYear(year) }),
  },
  {
    pattern: String.raw`\d-\d{2}-\d{1,5}-(\d{2})`,
    unmistakable: false,
    parts: ([year = '']) => ({ form: 'andet', aar: fullYear(year) }),
  },
  {
    pattern: String.raw`\d{3}-(\d{4})-\d{1,6}`,
    unmistakable: false,
    parts: ([year = '']) => ({ form: 'andet', aar: Number(year) }),
  },
  {
    pattern: String.raw`(\d{2})\/(\d{3,6})`,
    unmistakable: false,
    parts: ([year = '', number = '']) => ({
      form: 'journal',
      aar: fullYear(year),
      loebenummer: Number(number),
    }),
  },
  {
    pattern: String.raw`((?:19|20)\d{2})(?:-\d{7}|\/\d{5,7})`,
    unmistakable: false,
    parts: ([year = '']) => ({ form: 'andet', aar: Number(year) }),
  },
  { pattern: String.raw`\d{5,7}`, unmistakable: false, parts: () => ({ form: 'andet', aar: null }) },
  {
    pattern: String.raw`(\d{2})\/(\d{1,2})`,
    unmistakable: false,
    labelled: true,
    parts: ([year = '', number = '']) => ({
      form: 'journal',
      aar: fullYear(year),
      loebenummer: Number(number),
    }),
  },
  {
    pattern: String.raw`(?:[A-ZÆØÅ]{1,4}-?)?(?:((?:19|20)\d{2})[-/]\d{3,8}|(\d{2})-\d{3,6})`,
    unmistakable: false,
    labelled: true,
    parts: ([long, short = '']) => ({ form: 'andet', aar: long ? Number(long) : fullYear(short) }),
  },
];

/** One case number in any known form, for use inside larger patterns; its groups do not capture. */
export const SAGSNUMMER_PATTERN = FORMS.filter((form) => !form.labelled)
  .map((form) => form.pattern.replace(/\((?!\?)/g, '(?:'))
  .join('|');

/** The forms that running text may link wherever they stand. */
export const UNMISTAKABLE_PATTERN = FORMS.filter((form) => form.unmistakable)
  .map((form) => form.pattern.replace(/\((?!\?)/g, '(?:'))
  .join('|');

const MATCHERS = FORMS.map((form) => ({ form, whole: new RegExp(`^(?:${form.pattern})$`) }));

function canonical(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replace(/[‐‑‒–—−]/g, '-')
    .toUpperCase();
}

/** The case number that the text is, in canonical spelling, or null; behind a label more forms are one. */
export function readSagsnummer(text: string, { isLabelled = false } = {}): Sagsnummer | null {
  const number = canonical(text);
  const isOne = MATCHERS.some(({ form, whole }) => (isLabelled || !form.labelled) && whole.test(number));
  return isOne ? (number as Sagsnummer) : null;
}

/** The parts of a case number: subject, facet, running number and year, as far as its form has them. */
export function sagsnummerDele(number: Sagsnummer): SagsnummerDele {
  for (const { form, whole } of MATCHERS) {
    const match = whole.exec(number);
    if (match) return form.parts(match.slice(1));
  }
  return { form: 'andet', aar: null };
}

/** The case number as a folder of the address: `13/16074` → `13-16074`, `18.15.00-Ø40-2-19` → `18.15.00-OE40-2-19`. */
export function sagsnummerSlug(number: Sagsnummer): string {
  return ascii(number).replace(/[^A-Za-z0-9.-]+/g, '-');
}
