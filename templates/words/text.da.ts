import type { IsoDate } from '../../src/model/brand.ts';
import type { MeetingState } from '../../src/model/parsed.ts';
import { escapeMarkup } from '../../src/model/text/escape-markup.ts';
import { behandlinger, counted, meetings, sager } from '../../src/model/text/phrases.da.ts';
import { longDate } from '../../src/model/time/danish-date.ts';
import type { Coverage } from '../../src/model/views/page-parts.ts';
import { number } from '../format.ts';

/** How far minutes have come, as far as it is stated. */
export const STATE: Readonly<Record<MeetingState, string>> = {
  udkast: 'Udkast',
  godkendt: 'Godkendt',
  aflyst: 'Aflyst',
};

/** KLE's facet categories. */
export const FACETS: Readonly<Record<string, string>> = {
  A: 'Organisering mv.',
  P: 'Planlægning, regler og principper',
  S: 'Overordnet økonomi',
  Ø: 'Økonomi efter fastlagte rammer',
  G: 'Efter faste regler',
  K: 'Kontrol og klager',
  I: 'Modtaget informativt materiale',
};

/** Longer titles are cut by tabs and search engines, in places of their own choosing. */
const LONGEST_TITLE = 70;

/** How long a title is where it is written. */
const lengthOf = (title: string): number => escapeMarkup(title).length;

/** A title cut between words. */
function shortened(title: string): string {
  if (lengthOf(title) <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE - 1 - (lengthOf(title) - title.length));
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 30)).replace(/[\s,;:–-]+$/, '')}…`;
}

/** Words that all pages share. */
export const common = {
  skip: 'Gå til indholdet',
  top: 'Til toppen',
  menu: 'Hovedmenu',
  breadcrumb: 'Brødkrumme',
  front: 'Forside',
  forummer: 'Forummer',
  aar: 'År',
  sagerByEmne: 'Sager efter emne',
  beslutninger: 'Beslutninger',
  soeg: 'Søg',
  om: 'Om',
  searchLabel: 'Søg i dagsordener og referater',
  was: 'Tilgængelighedserklæring',
  kontakt: 'Kontakt',
  dataFiles: 'Datafiler',
  tal: 'Arkivet i tal',
  feed: 'Nyhedsstrøm (Atom)',
  theSag: 'sagen',
  theEmne: 'emnet',
  theArchive: 'hele arkivet',
  follow: (name: string) => `Følg ${name}`,
  feedOf: (title: string) => `Nyhedsstrøm (Atom): ${title}`,
  windowTitle: (page: string, site: string) => {
    const whole = page === site ? site : `${page} – ${site}`;
    return lengthOf(whole) <= LONGEST_TITLE ? whole : shortened(page);
  },
  lukket: 'Lukket',
  lukketPunkt: 'Lukket punkt',
  dagsorden: 'Dagsorden',
  referat: 'Referat',
  cancelled: 'Aflyst møde',
  notFoundApproved: 'Ingen godkendelse fundet i arkivet',
  approvedAt: 'Godkendt på mødet ',
  theDate: (date: IsoDate) => `den\u00a0${longDate(date)}`,
  nthMeeting: (sequence: number) => `${sequence}.\u00a0møde`,
  punkt: (nummer: number) => `Punkt\u00a0${nummer}`,
  punktTitle: (nummer: number, titel: string) => `Punkt\u00a0${nummer}: ${titel}`,
  tableScrolls: (caption: string) => `${caption} (kan rulles vandret)`,
};

/** The front page and the lists of meetings. */
export const lists = {
  latest: 'Seneste møder',
  isNew: 'Nyt siden sidst',
  planned: 'Kommende møder',
  nonePlanned: 'Ingen dagsordener for kommende møder er lagt ud endnu.',
  calendar: 'Få kommende møder i din kalender',
  more: (count: number) => `og ${counted(count, 'punkt mere', 'punkter mere')}`,
  noMeetingYet: 'ingen holdte møder endnu',
  lastMeeting: (date: IsoDate) => `seneste ${longDate(date)}`,
  emner: 'Sager efter emne',
  noMeetings: 'Arkivet har endnu ingen møder.',
  noForumMeetings: 'Arkivet har endnu ingen møder i dette forum.',
  covers: ({ meetings: count, planned, first, last, isEmpty }: Coverage) => {
    if (isEmpty) return 'Arkivet er tomt.';
    const held =
      first && last
        ? `Arkivet dækker ${meetings(count)}${first === last ? `, den\u00a0${longDate(first)}` : ` fra ${longDate(first)} til ${longDate(last)}`}.`
        : 'Arkivet har endnu ingen holdte møder.';
    return planned > 0 ? `${held} ${lists.toCome(planned)}` : held;
  },
  toCome: (count: number): string =>
    count === 1
      ? 'Hertil kommer 1\u00a0dagsorden for et kommende møde.'
      : `Hertil kommer ${number(count)}\u00a0dagsordener for kommende møder.`,
  abbreviated: 'Forkortes ',
  newer: (text: string) => `Nyere: ${text}`,
  older: (text: string) => `Ældre: ${text}`,
  otherYears: 'Andre år',
};

/** A meeting's page. */
export const meeting = {
  facts: 'Om mødet',
  date: 'Dato',
  time: 'Tid',
  place: 'Sted',
  status: 'Status',
  deltagere: 'Deltagere',
  indkaldt: 'Indkaldt',
  afbud: 'Afbud',
  kilde: 'Kilde',
  rettet: 'Rettet',
  original: (type: string | null) => `Det oprindelige dokument${type ? ` (${type})` : ''}`,
  toc: 'Indhold',
  noPunkter: 'Arkivet har ingen punkter fra dette møde.',
  permalink: (nummer: number) => `Henvis til punkt ${nummer}`,
  officialTitle: 'Titel på dagsordenen: ',
  udfald: 'Udfald',
  presenter: 'Oplægsholder',
  slot: 'Tidsrum',
  sag: 'Sag',
  sager: 'Sager',
  copyLink: 'Kopiér link',
  copyReference: 'Kopiér henvisning',
  similar: 'Søg efter lignende',
  sameEmne: (emne: string) => `Flere sager under emne ${emne}`,
  print: (nummer: number) => `Udskriv kun punkt\u00a0${nummer}`,
  referAs: (henvisning: string) => `Henvisning: ${henvisning}`,
  printsAlone: 'Nu udskrives kun dette punkt.',
  printsAll: 'Udskriv hele mødet i stedet',
  closed: 'Punktet er lukket for offentligheden.',
  approves: 'Godkender referatet af mødet ',
  earlier: 'Sagen tidligere: ',
  later: 'Sagen senere: ',
  wholeSag: (held: number) => (held > 0 ? `Hele sagen (${behandlinger(held)})` : 'Hele sagen'),
  unpublished: '(ikke offentliggjort)',
  noText: 'Der står ikke noget under denne overskrift.',
  neighbours: 'Andre møder i samme forum',
  previous: 'Forrige møde',
  next: 'Næste møde',
  data: 'Mødet som data (JSON)',
};

/** A case's page and the lists of cases. */
export const sag = {
  kicker: 'Sag',
  number: 'Sagsnummer',
  emne: 'KLE-emne',
  facetIn: (category: string | undefined) => (category ? `Facet: ${category}` : 'Facet'),
  serial: 'Løbenummer',
  openedIn: (year: number) => `Oprettet i ${year}`,
  opened: 'Oprettet',
  treated: 'Behandlet',
  treatedTimes: (count: number) => (count === 1 ? '1\u00a0gang' : `${number(count)}\u00a0gange`),
  notTreated: 'Endnu ikke på et holdt møde',
  timeline: 'Forløb',
  mentioned: 'Omtalt under ',
  mentionedUnder: 'Omtalt under:',
  carried: 'Beslutning gengivet under ',
  at: (forum: string, date: IsoDate) => `${forum} ${longDate(date)}`,
  standing: (count: number) => `Faste punkter på dagsordenen (${number(count)})`,
  standingNote: 'Godkendelse af dagsorden og referat, meddelelser, eventuelt og lignende.',
  onlyStanding: 'Sagsnummeret er kun brugt til faste punkter på dagsordenen.',
  leftOut: (count: number) => `${number(count)} ældre er udeladt her. De findes på mødernes egne sider.`,
  kleNote: 'Slå op hos KLE',
  listCaption: 'Sager efter sagsnummer',
  listIntro: (count: number) => `${sager(count)} har et sagsnummer under dette emne.`,
  byYear: 'Sagerne er delt op efter det år, de er oprettet i.',
  title: 'Sag',
  udfald: 'Seneste udfald',
  years: 'År',
  count: 'Behandlinger',
};

/** The search page and the page for a wrong address. */
export const search = {
  submit: 'Søg',
  results: 'Resultater',
  noScript: 'Søgningen kræver JavaScript. Uden JavaScript kan du finde frem ad disse veje:',
  missing: 'Adressen fører ikke til nogen side i arkivet. Måske er den skrevet forkert.',
  tryThese: 'Søg, eller find frem ad disse veje:',
};
