import type { SuggestionKind } from './suggestion.ts';

const KINDS: Readonly<Record<SuggestionKind, string>> = {
  forum: 'Forummer',
  moede: 'Møder',
  sag: 'Sager',
  punkt: 'Punkter',
};

/** What the suggestions under a search field say. */
export const words = {
  kinds: KINDS,
  list: 'Forslag',
  recent: 'Seneste søgninger',
  clear: 'Ryd seneste søgninger',
  remove: (q: string) => `Fjern «${q}» fra seneste søgninger`,
  removed: (q: string) => `«${q}» er fjernet fra seneste søgninger`,
  cleared: 'Seneste søgninger er ryddet',
  /** What a further meeting of the same day is called. */
  further: (raekke: number) => (raekke > 1 ? ` (${raekke}.\u00a0møde)` : ''),
  found: (count: number) => (count === 0 ? 'Ingen forslag' : `${count}\u00a0forslag`),
  remembered: (count: number) =>
    `${count === 1 ? '1\u00a0seneste søgning' : `${count}\u00a0seneste søgninger`}. Delete fjerner den valgte.`,
} as const;
