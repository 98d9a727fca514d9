// What each key of arkiv.yaml is for, in Danish: for the schema that editors' programs explain them by.
import { FORMAT } from './format.ts';

/** The keys of arkiv.yaml. */
export const ARKIV_KEYS = {
  format: `Nummeret på det format, arkivet er skrevet i: ${FORMAT}. Ændres af «referatarkiv upgrade».`,
  organisation: 'Hvem arkivet tilhører: Fjordby Kommune.',
  titel: 'Hvad arkivet hedder: Fjordby Kommunes referatarkiv.',
  baseUrl: 'Adressen, arkivet ligger på: https://referater.fjordby.example/, eller /referater/ for en mappe.',
  synlighed: '«offentlig», eller «intern», som holder søgemaskiner ude.',
  kontakt: 'Hvem man skriver til om fejl og om noget, der skal fjernes: en mailadresse.',
  was: 'Adressen på tilgængelighedserklæringen.',
  sikkerhedskontakt:
    'Hvem sikkerhedshuller bliver meldt til, i security.txt: en mailadresse eller en https-adresse.',
  farve: 'Jeres farve som "#0a5470", med anførselstegn.',
  logo: 'En SVG-, PNG- eller WebP-fil i indholdsmappen: vaaben.svg.',
  bilagsgraense: 'Hvor mange MB et bilag må fylde, før kontrollen siger det (25).',
  persondata: 'Hvor meget personoplysninger vejer: «advarsel» eller «fejl» for hver slags.',
  historik: 'Hvad siderne viser af git-historikken: «forskelle», kun «datoer», eller «nej» (forskelle).',
  oparl: 'Om arkivet også lægges ud som OParl: true eller false (false).',
  redigering:
    'Hvor redigering i browseren gemmer, når den lægges ud med arkivet: slags, repo, gren, mappe, adresse, appId.',
  ikkeCpr: 'Mærker for numre i arkivets egne filer, der ligner CPR-numre uden at være det.',
  beslaegtedeOrd: 'Ord, der betyder det samme hos jer, en linje for hver slags: Værftet, Kulturværftet.',
  personsider:
    'Hvilke lister og folkevalgte medlemmer der får en side med deres afstemninger; ingen, hvis nøglen ikke er der.',
  forummer: 'De udvalg og råd, arkivet har møder fra.',
} as const;

/** The keys of a forum. */
export const FORUM_KEYS = {
  slug: 'Navnet på forummets mappe og i adressen: små bogstaver a–z, tal og bindestreg.',
  navn: 'Forummets navn: Økonomiudvalget.',
  forkortelser: 'Alle de navne, folk ellers bruger, også gamle: [ØU, Finansudvalget].',
  tidligere:
    'Slug fra før forummet skiftede navn eller blev lagt sammen: [teknisk-udvalg]. De gamle adresser fører til de nye.',
  titelpraefiks: 'Det, punkternes titler begynder med: "CF - ".',
  beskrivelse: 'Et par sætninger om forummet, som bliver vist på dets side.',
} as const;

/** The kinds of what may be a person's own. */
export const PERSONDATA_KEYS = {
  telefon: 'Borgeres telefonnumre.',
  mail: 'Private mailadresser.',
  adresse: 'Personers hjem.',
  ord: 'Ord som «fortroligt».',
  skjult: 'Bilag, der fortæller mere, end man ser.',
  ulaest: 'Bilag, som ingen kan se i.',
} as const;
