import type { IsoDate } from '../model/brand.ts';
import { longDate } from '../model/time/danish-date.ts';

/** What the scripts on the pages say; the rest of a page's words are in its HTML. */
export const words = {
  shortcut: 'Tryk / for at søge',
  copied: 'Kopieret',
  copyByHand: 'Kopiér selv',
  selected: 'Teksten kunne ikke kopieres. Den er markeret, så du selv kan kopiere den.',
  copyTable: 'Kopiér tabellen',
  tableCopied: 'Tabellen er kopieret og kan sættes ind i et regneark.',
  news: (count: number, since: IsoDate) =>
    `${count === 1 ? '1\u00a0møde er nyt eller ændret' : `${count}\u00a0møder er nye eller ændrede`} siden dit sidste besøg den\u00a0${longDate(since)}`,
} as const;
