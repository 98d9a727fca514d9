import type { IsoDate } from '../../model/brand.ts';
import { longDate } from '../../model/time/danish-date.ts';
import type { LessFound } from '../find/less/find-less.ts';
import type { Instead } from '../find/less/instead.ts';

const quoted = (words: readonly string[]): string[] => words.map((word) => `«${word}»`);

/** `«a», «b» og «c»` */
const listed = (words: readonly string[], joint: 'og' | 'eller' = 'og'): string =>
  [quoted(words).slice(0, -1).join(', '), ...quoted(words).slice(-1)].filter(Boolean).join(` ${joint} `);

const firstCapital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const insteadOf = ({ word, texts, isAll }: Instead): string =>
  `med ${listed(texts, isAll ? 'og' : 'eller')} i stedet for «${word}»`;

/** What the search says of itself. */
export const words = {
  less: ({ left, instead, also }: LessFound) =>
    firstCapital(
      [
        ...(left.length > 0 ? [`uden ${listed(left)}`] : []),
        ...instead.map(insteadOf),
        ...(also.length > 0 ? [`også med ${listed(also, 'eller')}`] : []),
      ].join(', '),
    ),
  without: (lacking: readonly string[]) => `Søg uden ${listed(lacking)}`,
  also: (others: readonly string[]) =>
    `Søg også efter ${listed(others.map((one) => one.replaceAll('"', '')))}`,
  hele: 'Hele punktet',
  beslutning: 'Kun beslutninger',
  bilag: 'Kun i bilag',
  moede: 'Mødets sted og deltagere',
  inMeetings: (q: string) => `Møder med «${q}» blandt sted og deltagere`,
  moedeTitle: (forum: string, date: IsoDate) => `${forum} ${longDate(date)}`,
} as const;
