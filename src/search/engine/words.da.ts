import type { IsoDate } from '../../model/brand.ts';
import { capital, listed } from '../../model/text/phrases.da.ts';
import { longDate } from '../../model/time/danish-date.ts';
import type { LessFound } from '../find/less/find-less.ts';
import type { Instead } from '../find/less/instead.ts';

const quoted = (words: readonly string[]): string[] => words.map((word) => `«${word}»`);

const insteadOf = ({ word, texts, isAll }: Instead): string =>
  `med ${listed(quoted(texts), isAll ? 'og' : 'eller')} i stedet for «${word}»`;

/** What the search says of itself. */
export const words = {
  less: ({ left, instead, also }: LessFound) =>
    capital(
      [
        ...(left.length > 0 ? [`uden ${listed(quoted(left))}`] : []),
        ...instead.map(insteadOf),
        ...(also.length > 0 ? [`også med ${listed(quoted(also), 'eller')}`] : []),
      ].join(', '),
    ),
  without: (lacking: readonly string[]) => `Søg uden ${listed(quoted(lacking))}`,
  also: (others: readonly string[]) =>
    `Søg også efter ${listed(quoted(others.map((one) => one.replaceAll('"', ''))))}`,
  hele: 'Hele punktet',
  beslutning: 'Kun beslutninger',
  bilag: 'Kun i bilag',
  moede: 'Mødets sted og deltagere',
  inMeetings: (q: string) => `Møder med «${q}» blandt sted og deltagere`,
  moedeTitle: (forum: string, date: IsoDate) => `${forum} ${longDate(date)}`,
} as const;
