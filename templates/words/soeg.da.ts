import type { Del, Sortering } from '../../src/model/search/search-query.ts';
import type { SearchExample } from '../../src/model/views/service-models.ts';

/** The search page's form. */
export const searchForm = {
  query: 'Søg efter',
  filters: 'Filtre',
  forum: 'Forum',
  allForums: 'Alle forummer',
  from: 'Fra år',
  to: 'Til år',
  anyYear: 'Alle år',
  del: 'Del af punktet',
  udfald: 'Udfald',
  allUdfald: 'Alle udfald',
  otherUdfald: 'Andet',
  sag: 'Sag',
  allSager: 'Alle sager',
  emne: 'Emne',
  allEmner: 'Alle emner',
  sortering: 'Sortering',
  each: 'Vis alle behandlinger af en sag',
  perYear: 'Fund pr. år',
  chosen: 'Valgte filtre',
  clear: 'Ryd alle filtre',
};

/** The parts of an item that can be searched alone. */
export const DEL_WORDS: Readonly<Record<Del, string>> = {
  '': 'Hele punktet',
  beslutning: 'Kun beslutninger',
  bilag: 'Kun i bilag',
  moede: 'Mødets sted og deltagere',
};

/** The orders of the results. */
export const SORTERING_WORDS: Readonly<Record<Sortering, string>> = {
  relevans: 'Relevans',
  nyeste: 'Nyeste først',
  aeldste: 'Ældste først',
};

/** What the search page says while nothing is searched for, and when it fails. */
export const searchHelp = {
  intro:
    'Skriv et eller flere ord. Punkterne skal indeholde dem alle, men gerne i andre bøjninger og sammensætninger. Er et ord tastet forkert, søges der efter det, der ligner mest, og det står over fundene. Lukkede punkter er ikke med, bortset fra beslutninger, der er offentliggjort.',
  recents: 'Seneste søgninger',
  failed: 'Søgningen kunne ikke indlæses',
  failedWhy:
    'Måske er forbindelsen til nettet afbrudt, eller også er en fil i arkivet ved at blive skiftet ud. Prøv igen om lidt, eller find frem ad vejene her på siden.',
  retry: 'Prøv igen',
};

/** What each way of searching does. */
export const WAY_WORDS: Readonly<Record<SearchExample['way'], string>> = {
  frase: 'Netop de ord, lige efter hinanden.',
  uden: 'Punkter med ordet efter minus er ikke med.',
  eller: 'Et af ordene er nok. Skriv ELLER med store bogstaver.',
  start: 'Alle ord, der begynder sådan.',
  forum: 'Et forum eller et år blandt ordene finder det, der er derfra, og det, der omtaler det.',
  sag: 'Et sagsnummer fører direkte til sagen. Slutningen af nummeret er nok.',
  dato: 'En dato fører direkte til dagens møder. Skriv «punkt\u00a04» foran for at komme til punktet.',
};
