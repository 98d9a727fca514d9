import type { ManglerKind } from '../../model/views/mangler-models.ts';

/** The Danish titles and descriptions of the pages about what the archive lacks. */
export const manglerTitles = {
  page: 'Hvad arkivet mangler',
  description: (titel: string) =>
    `Møder, godkendelser og bilag, som ${titel} mangler, så vidt det kan læses ud af referaterne selv.`,
  section: {
    moeder: 'Møder, som arkivet ikke har',
    godkendelser: 'Referater uden godkendelse',
    bilag: 'Bilag, der ikke er offentliggjort',
    billedbilag: 'Bilag, der ikke kan søges i',
    mellemrum: 'Usædvanligt lange mellemrum',
  } satisfies Record<ManglerKind, string>,
  part: (year: string, at: number, of: number) => (of === 1 ? year : `${year}, del ${at} af ${of}`),
  partTitle: (section: string, part: string) => `${section}: ${part}`,
  partDescription: (section: string, part: string, titel: string) => `${section}, ${part}. ${titel}.`,
};
