// Sums of money as they are searched: said in words, and by the key that is the same however they are written.

/** The beginning of the keys of sums, which no word has. */
const KEY = 'beloeb';

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
