// CPR numbers whose day of birth and last four stand apart, or whose digits do.
import { digitsOf } from './numbers.ts';
import { between, six, type Way, way } from './way.ts';

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);
const spaced = (text: string): string => [...text].join(' ');

/** The day of birth and the last four apart from each other. */
export const APART: readonly Way[] = [
  way(
    'cifre i luft',
    'tekst',
    (planted) => `Ansøger ${spaced(six(planted))} - ${spaced(planted.last)} har søgt`,
  ),
  way('cifre i luft uden streg', 'tekst', (planted) => `Ansøger ${spaced(digitsOf(planted))} har søgt`),
  way('cifre med streger', 'tekst', (planted) => `Ansøger ${[...digitsOf(planted)].join('-')} har søgt`),
  way('streg med ord', 'tekst', between(' bindestreg ')),
  way(
    'de fire sidste',
    'tekst',
    ({ day, month, year, last }) => `født den ${day}.${month}.19${year}, de fire sidste ${last}`,
  ),
  way(
    'sidste fire cifre er',
    'tekst',
    ({ day, month, year, last }) =>
      `født ${Number(day)}. ${MONTHS[Number(month) - 1]} 19${year}. De sidste fire cifre er ${last}`,
  ),
  way(
    'sidste fire først',
    'tekst',
    ({ day, month, year, last }) => `sidste fire cifre ${last}, født ${day}-${month}-${year}`,
  ),
  way(
    'løbenummer',
    'tekst',
    ({ last, ...date }) => `født ${date.day}${date.month}${date.year}, løbenr. ${last}`,
  ),
  way(
    'to celler',
    'markdown',
    ({ day, month, year, last }) =>
      `\n\n| Navn | Født | Sidste fire |\n|---|---|---|\n| N.N. | ${day}${month}${year} | ${last} |\n\n`,
  ),
  way(
    'to celler og streg',
    'markdown',
    ({ day, month, year, last }) =>
      `\n\n| Navn | A | B |\n|---|---|---|\n| N.N. | ${day}${month}${year}- | ${last} |\n\n`,
  ),
];
