import type { Term } from './laesehjaelp.da.ts';

/** What can be typed, and what it finds; each id is that of a place on the page. */
export const SEARCH_TERMS: readonly Term[] = [
  {
    id: 'frase',
    term: '"nyt plejehjem"',
    text: 'Netop de ord, lige efter hinanden og i den bøjning. Sådan kan du også søge efter små ord som «og» og «på», der ellers springes over.',
  },
  {
    id: 'uden',
    term: 'cykelsti -budget',
    text: 'Punkter, der indeholder ordet efter minus, er ikke med. Minus virker også foran ord i anførselstegn.',
  },
  {
    id: 'eller',
    term: 'plan skole ELLER børnehave',
    text: 'Et af de to ord omkring ELLER er nok; de andre skal stadig være der. Skriv ELLER med store bogstaver.',
  },
  {
    id: 'begyndelse',
    term: 'økonom*',
    text: 'Alle ord, der begynder sådan. Skriv mindst tre bogstaver før stjernen.',
  },
  {
    id: 'forum-og-aar',
    term: 'Chefforum budget 2019',
    text: 'Et forum, et år eller en måned blandt ordene finder de punkter, der er derfra, og dem, der omtaler det. Et forum kan skrives med navn eller forkortelse.',
  },
  {
    id: 'sag',
    term: '00.01.00-A21-9-18 · A21-9-18 · 13/16074',
    text: 'Et sagsnummer fører direkte til sagen. Slutningen er nok, og mellemrum og små bogstaver gør ikke noget. Har arkivet ikke nummeret, står det der, sammen med de nærmeste.',
  },
  { id: 'emne', term: '00.01', text: 'Et emne fra KLE fører direkte til emnets sager.' },
  {
    id: 'dato',
    term: '10.\u00a0oktober\u00a02019 · 10-10-2019 · oktober\u00a02019',
    text: 'En dato fører direkte til dagens møder og en måned til månedens. Skriv gerne et forum foran.',
  },
  {
    id: 'punkt',
    term: 'punkt\u00a04 10.\u00a0oktober\u00a02019',
    text: 'Fører direkte til punktet på mødet.',
  },
];

/** How to search, as the reading help tells it. */
export const searching = {
  heading: 'Sådan søger du',
  words: [
    'Skriv et eller flere ord. Søgningen finder de punkter, der indeholder dem alle, også i andre bøjninger og som led i sammensatte ord: «fravær» finder «sygefraværet», «barn» finder «børnene», og «syge fravær» finder «sygefravær». Du kan skrive ae, oe og aa for æ, ø og å.',
    'Er et ord tastet forkert, søges der efter det, der ligner mest, og det står over fundene. Et ord, som intet punkt indeholder, bliver nævnt.',
    'Du kan også skrive sådan:',
  ],
  found: [
    'Ord i titlen tæller mest og ord i beslutningen mere end i resten af punktet. Godkendelse af dagsordenen, eventuelt og andre faste punkter tæller mindst. Af lukkede punkter findes kun en beslutning, der er offentliggjort. Bilag, der er PDF-filer, Word- eller OpenDocument-dokumenter eller ren tekst, findes også på det, der står i dem, men tæller mindst; det står ved fundet, på hvilken side det er.',
    'Er en sag behandlet flere gange, står den én gang, under den behandling, der afgjorde den; de andre foldes ud under den. Sæt flueben i «Vis alle behandlinger af en sag» for at se hver for sig. Et beløb findes, hvordan det end er skrevet: «450.000 kr.» finder også «0,45 mio. kr.».',
    'Vælg «Mødets sted og deltagere» under «Del af punktet» for at finde møder efter, hvor de blev holdt, og hvem der var til stede eller havde meldt afbud.',
    'Filtrene begrænser fundene til et forum, nogle år, en del af punktet, et udfald, en sag eller et emne. Hele søgningen står i sidens adresse, så den kan gemmes og deles. Dine seneste søgninger huskes kun i din egen browser, og du kan rydde dem.',
    'Søjlerne over fundene viser, hvor mange der er pr. år; tryk på en for at se det år alene. Piletasterne fører fra fund til fund. Under fundene kan de hentes til et regneark (CSV), og en nyhedsstrøm fortæller om nye, når der er en til netop den søgning.',
  ],
  more: 'Mere om at søge',
  shortcut: 'Tasten / går til søgefeltet',
};
