import { wholeNumber } from '../../model/text/danish-number.ts';
import { counted, listed, meetings, punkter } from '../../model/text/phrases.da.ts';

const quoted = (text: string): string => `«${text}»`;

const forWords = (q: string): string => (q === '' ? '' : ` for ${quoted(q)}`);

/** How many years have room for each its number under its bar. */
const SHORT_YEARS = 16;

/** What the search page's script says; the words that are always there are in the page's HTML. */
export const words = {
  searching: 'Søger …',
  count: (total: number, q: string, isMeetings: boolean) =>
    `${isMeetings ? meetings(total) : punkter(total)}${forWords(q)}`,
  none: (q: string) => `Ingen fund${forWords(q)}`,
  withCount: (text: string, count: number) => `${text} (${wholeNumber(count)})`,
  lacking: (lacking: readonly string[]) =>
    `Ingen punkter indeholder ${listed(lacking.map(quoted), 'eller')}.`,
  noMatch: (q: string) => `Ingen punkter passer til ${quoted(q)}.`,
  allOfSection: (total: number, isMeetings: boolean) =>
    `Vis alle ${isMeetings ? meetings(total) : punkter(total)}`,
  inMeetings: (count: number) => `Det søgte står også blandt sted og deltagere i ${meetings(count)}`,
  also: (others: readonly string[]) => `også: ${others.join(', ')}`,
  related: (others: readonly string[], count: number) =>
    `Sidst står ${punkter(count)} med beslægtede ord: ${listed(others)}.`,
  onlyRelated: (others: readonly string[]) => `Viser fund for beslægtede ord: ${listed(others)}.`,
  attached: (count: number) =>
    `Sidst i fundene står ${punkter(count)}, hvor det, der søges efter, er fundet i bilag.`,
  onlyAttached: 'Det, der søges efter, er fundet i bilag.',
  inAttachment: 'I bilaget ',
  page: (side: number) => `, side\u00a0${side}`,
  alsoInAttachments: 'Det står også i bilag: ',
  allInAttachments: (count: number) => `Vis ${punkter(count)} med fund i bilag`,
  applied: (q: string) => `Viser fund for ${quoted(q)}.`,
  skipped: (small: readonly string[]) => `Punkterne behøver ikke at indeholde ${listed(small.map(quoted))}.`,
  meant: 'Mente du ',
  comma: ', ',
  or: ' eller ',
  separator: ' · ',
  direct: 'Gå direkte til',
  nearest: 'Gå direkte til det nærmeste',
  onlyDirect: 'Ingen punkters tekst passer til søgningen, men den fører direkte til en side.',
  noneButNearest: 'Se det nærmeste ovenfor, eller søg efter noget andet.',
  noneHelp: 'Prøv med færre eller andre ord.',
  noneHelpFiltered: 'Prøv med færre eller andre ord, eller fjern et filter.',
  emptyArchive: 'Arkivet har endnu ingen punkter, der kan søges i.',
  remove: 'Fjern filteret ',
  chip: (label: string, value: string) => `${label}: ${value}`,
  filters: (count: number) => (count === 0 ? 'Filtre' : `Filtre (${count}\u00a0valgt)`),
  punkt: (nummer: number) => `punkt\u00a0${nummer}`,
  punktTitle: (nummer: number) => `Punkt\u00a0${nummer}`,
  section: (heading: string) => `${heading}: `,
  decision: 'Beslutning',
  noDecision: 'Punktet har ingen beslutning.',
  treatments: (count: number) => `${counted(count, 'anden behandling', 'andre behandlinger')} af sagen`,
  windowTitle: (q: string, page: string) => `${q} – ${page}`,
  yearCount: (year: string, count: number) => `${year}: ${punkter(count)}`,
  shortYear: (year: string, at: number, count: number) =>
    count <= SHORT_YEARS || at === 0 || at === count - 1 || Number(year) % 5 === 0 ? year : '',
  csv: (total: number) => `Hent ${punkter(total)} til regneark (CSV)`,
  csvUnderWay: (done: number, total: number) => `Henter … ${wholeNumber(done)} af ${wholeNumber(total)}`,
  csvDone: 'Filen er hentet.',
  csvFailed: 'Filen kunne ikke laves. Prøv igen.',
  feed: 'Nyhedsstrøm, der følger denne søgning: ',
  noFeed: 'Søgningen har ingen nyhedsstrøm.',
  nearestFeeds: 'Nærmest er nyhedsstrømmen for ',
  wholeArchive: 'hele arkivet',
  and: ' og ',
  folded: (count: number) => `${punkter(count)} mere fra samme møde`,
  more: 'Vis flere',
  reached: (reached: number, total: number) => `Viser ${wholeNumber(reached)} af ${punkter(total)}`,
  moreFailed: 'Flere punkter kunne ikke hentes. Prøv igen.',
  failed: 'Søgningen kunne ikke indlæses',
} as const;
