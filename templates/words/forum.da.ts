import type { Rhythm } from '../../src/model/rhythm.ts';
import { sager } from '../../src/model/text/phrases.da.ts';
import { WEEKDAYS } from '../../src/model/time/danish-date.ts';
import { clockRange } from '../format.ts';

/** How often something comes round, from the days between. */
const OFTEN: readonly (readonly [number, string])[] = [
  [10, 'hver uge'],
  [17, 'hver anden uge'],
  [24, 'hver tredje uge'],
  [38, 'en gang om måneden'],
  [75, 'hver anden måned'],
  [130, 'hvert kvartal'],
  [Number.POSITIVE_INFINITY, 'et par gange om året'],
];

/** A forum's page. */
export const forum = {
  years: 'Møder efter år',
  rhythm: ({ days, weekday, start }: Rhythm) => {
    const often = OFTEN.find(([most]) => days <= most)?.[1] ?? '';
    const when = [weekday === null ? '' : (WEEKDAYS[weekday] ?? ''), start ? clockRange(start, null) : ''];
    const usual = when.filter(Boolean).join(' ');
    return `Mødes som regel ${often}${usual ? `, oftest ${usual}` : ''}.`;
  },
  ongoing: 'Sager i gang',
  ongoingNote: 'Behandlet inden for det seneste år uden at være afgjort.',
  moreOngoing: (count: number) => `${sager(count)} mere`,
  latest: (where: string) => `senest ${where}`,
};
