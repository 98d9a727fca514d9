import { counted } from '../../src/model/text/phrases.da.ts';

/** A paragraph's sign and number do not part. */
const together = (text: string): string => text.replaceAll('§ ', '§\u00a0');

/** What is said of closed items and of why they are closed. */
export const lukkede = {
  intro:
    'Listen viser titel, grundlag og offentliggjort beslutning for punkter, der er behandlet for lukkede døre på holdte møder. Arkivet har ikke andet om dem.',
  none: 'Ingen punkter på de holdte møder er lukkede.',
  count: (count: number) => counted(count, 'lukket punkt', 'lukkede punkter'),
  inYear: (count: number, year: string) => `${lukkede.count(count)} i ${year}.`,
  grounds: 'Grundlag',
  grundlag: (text: string | null) =>
    text === null ? 'Grundlaget er ikke oplyst' : `Grundlag: ${together(text)}`,
  short: (text: string | null) => (text === null ? 'uden oplyst grundlag' : `efter ${together(text)}`),
  published: 'Offentliggjort beslutning: ',
  facts: 'Lukkede punkter',
};
