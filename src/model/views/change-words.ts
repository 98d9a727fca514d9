import type { Change } from '../history.ts';

/** What of an item was changed, in words that follow its number. */
const PARTS: Readonly<Record<Change['part'], (overskrift: string | null) => string>> = {
  afsnit: (overskrift) => `: ${overskrift ?? 'Et afsnit'}`,
  titel: () => ': Titel',
  sagsnumre: () => ': Sagsnummer',
  bilag: () => ': Bilag',
  nyt: () => ' er kommet til',
  'taget-af': () => ' er taget ud',
  lukket: () => ' (lukket)',
  hoved: () => '',
};

/** A change in words of the reader: «Punkt 4: Beslutning», or «Tid» of the meeting's head. */
export const changeWords = ({ nummer, part, overskrift }: Change): string =>
  nummer === null ? (overskrift ?? 'Mødet') : `Punkt\u00a0${nummer}${PARTS[part](overskrift)}`;
