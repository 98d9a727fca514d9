const number = (count: number): string => count.toLocaleString('da-DK');
const decisions = (count: number): string =>
  `${number(count)}\u00a0${count === 1 ? 'beslutning' : 'beslutninger'}`;

/** What the register's script says. */
export const registerWords = {
  andet: 'Andet',
  lukket: 'Lukket punkt',
  indstilling: 'Indstillingen:',
  shown: (from: number, to: number, count: number) =>
    count === 0 ? 'Ingen beslutninger passer.' : `Viser ${number(from)}–${number(to)} af ${decisions(count)}`,
  reading: (read: number, of: number, count: number) =>
    `Henter registret: ${number(read)} af ${number(of)} dele er gennemset, ${decisions(count)} fundet indtil videre`,
  failed: 'Registret kunne ikke hentes. Tjek forbindelsen, og prøv igen.',
  retry: 'Prøv igen',
  csvAll: 'Alle beslutninger til regneark (CSV)',
  csv: (count: number) => `${decisions(count)} til regneark (CSV)`,
  csvName: 'beslutninger.csv',
  feedAll: 'Nyhedsstrøm (Atom): nye beslutninger',
  feedForum: (navn: string) => `Nyhedsstrøm (Atom): nye beslutninger i ${navn}`,
  feedEmne: (navn: string) => `Nyhedsstrøm (Atom): sager om ${navn}`,
  feedSag: (nummer: string) => `Nyhedsstrøm (Atom): sag ${nummer}`,
  noFeed: 'Netop dette udvalg har ingen nyhedsstrøm; forummer, emner og sager har hver sin.',
  previous: 'Forrige',
  next: 'Næste',
  page: (side: number, of: number) => `Side ${number(side)} af ${number(of)}`,
};
