import type { Side, StatementKind } from '../../src/model/afstemning.ts';

/** How a ballot is told. */
export const ballot = {
  heading: 'Afstemning',
  about: (emne: string) => `Afstemning: ${emne}`,
  unanimous: 'Enstemmigt',
  sides: { for: 'For', imod: 'Imod', undlod: 'Hverken for eller imod' } satisfies Record<Side, string>,
  source: 'Sådan står det i referatet:',
};

/** What is said of those who had something put on record. */
export const STATEMENTS: Readonly<Record<StatementKind, string>> = {
  protokollering: 'Protokollering af',
  forbehold: 'Forbehold fra',
  afstand: 'Kunne ikke tilslutte sig',
  mindretalsudtalelse: 'Mindretalsudtalelse fra',
};
