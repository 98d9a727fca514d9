import { wholeNumber as number } from '../../model/text/danish-number.ts';
import { beslutninger } from '../../model/text/phrases.da.ts';

/** What the register's script says. */
export const registerWords = {
  andet: 'Andet',
  lukket: 'Lukket punkt',
  indstilling: 'Indstillingen:',
  none: 'Ingen beslutninger passer.',
  shown: (from: number, to: number, count: number) =>
    `Viser ${number(from)}–${number(to)} af ${beslutninger(count)}`,
  shownSoFar: (from: number, to: number, read: number, of: number) =>
    `${to < from ? 'Ingen fundet endnu' : `Viser ${number(from)}–${number(to)}`}. ${number(read)} af ${beslutninger(of)} er set igennem.`,
  byWords: (from: number, to: number, count: number) =>
    count === 0
      ? 'Ingen beslutninger har ordet, som søgningen kender det.'
      : `Viser ${number(from)}–${number(to)} af ${beslutninger(count)}, som søgningen finder ordet i.`,
  withinWords: 'Led også inde i andre ord',
  reading: (read: number, of: number, count: number) =>
    `${number(read)} af ${beslutninger(of)} er set igennem, og ${number(count)} passer indtil nu.`,
  stop: 'Stop',
  goOn: 'Led videre',
  findAll: 'Find alle, og få dem til regneark',
  failed: 'Registret kunne ikke hentes. Tjek forbindelsen, og prøv igen.',
  retry: 'Prøv igen',
  csvAll: 'Alle beslutninger til regneark (CSV)',
  csv: (count: number) => `${beslutninger(count)} til regneark (CSV)`,
  csvName: 'beslutninger.csv',
  feed: (name: string) => `Nyhedsstrøm (Atom): ${name}`,
  feedAll: 'nye beslutninger',
  feedForum: (navn: string) => `nye beslutninger i ${navn}`,
  feedUdfald: (navn: string) => `nye beslutninger med udfaldet «${navn}»`,
  feedEmne: (navn: string) => `sager om ${navn}`,
  feedSag: (nummer: string) => `sag ${nummer}`,
  nearestFeed: 'Netop denne liste har ingen nyhedsstrøm. Den nærmeste:',
  wholeText: (tekst: string) => `Søg efter «${tekst}» i hele arkivets tekst`,
  previous: 'Forrige',
  next: 'Næste',
  page: (side: number, of: number | null) => `Side ${number(side)}${of === null ? '' : ` af ${number(of)}`}`,
};
