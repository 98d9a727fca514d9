import type { IsoDate } from '../../model/brand.ts';
import { decimal, percent, wholeNumber } from '../../model/text/danish-number.ts';
import { beslutninger, counted, punkter } from '../../model/text/phrases.da.ts';
import { longDate, MONTHS } from '../../model/time/danish-date.ts';

/** `jan` to `dec` */
export const SHORT_MONTHS: readonly string[] = MONTHS.map((month) => month.slice(0, 3));
/** `’06` for 2006, where four digits have no room. */
export const shortYear = (year: number): string => `’${String(year % 100).padStart(2, '0')}`;
/** `12 % (34 af 280)` */
export const share = (part: number, whole: number): string =>
  `${percent(part, whole)} (${wholeNumber(part)}\u00a0af\u00a0${wholeNumber(whole)})`;

/** How long so many days are: `12,3 år`, `7 måneder`, `14 dage`. */
export function duration(days: number): string {
  if (days >= 365) return `${decimal(days / 365.25)}\u00a0år`;
  const months = Math.round(days / 30.4);
  return months > 1 ? `${months}\u00a0måneder` : counted(days, 'dag', 'dage');
}

/** The words of the archive in figures. */
export const tal = {
  title: 'Arkivet i tal',
  description: (titel: string) =>
    `Møder, beslutningernes udfald, lukkede punkter og de længste sager i ${titel}, som diagrammer og tabeller.`,
  basis: (count: number, first: IsoDate, last: IsoDate) =>
    `Tallene bygger på ${counted(count, 'holdt møde', 'holdte møder')} ${first === last ? `den\u00a0${longDate(first)}` : `fra ${longDate(first)} til ${longDate(last)}`}. Aflyste møder og dagsordener til kommende møder er ikke talt med. Det er heller ikke møder, hvis referat arkivet mangler.`,
  empty: 'Arkivet har endnu ingen holdte møder at vise tal om.',
  forum: 'Forum',
  total: 'I alt',
  all: 'Alle forummer',
  allYears: 'Alle år',
  before: 'før',
};

/** Meetings by month and by year. */
export const meetingFigures = {
  months: 'Møder efter måned og forum',
  monthsNote: 'Alle år er lagt sammen. Jo kraftigere farve, jo flere møder.',
  years: 'Møder efter år og forum',
  yearsNote: 'Jo kraftigere farve, jo flere møder.',
  forumsCut: (most: number) => `Diagrammet viser de ${most} forummer med flest møder; tabellen har dem alle.`,
  yearsCut:
    'Hvor der ikke er plads til alle år, er de ældste lagt sammen under «før»; tabellen har dem alle.',
};

/** The outcomes of decisions. */
export const outcomeFigure = {
  heading: 'Beslutningernes udfald gennem årene',
  other: 'Andet udfald',
  description: (count: number) => `${beslutninger(count)} i alt, fordelt på år med det nyeste øverst.`,
  year: 'År',
  note: 'Udfaldet er læst ud af beslutningens ord. Faste punkter er ikke med; af lukkede punkter kun offentliggjorte beslutninger. Diagrammerne har samme målestok.',
  none: 'De holdte møder har endnu ingen beslutninger at tælle.',
};

/** The closed items. */
export const closedFigure = {
  heading: 'Andel lukkede punkter i hvert forum',
  note: 'Andelen er regnet af alle punkter på de holdte møder, også de faste.',
  none: 'De holdte møder har ingen punkter at tælle.',
  noneClosed: (all: number) =>
    all === 1 ? 'Det eneste punkt er ikke lukket.' : `Ingen af de ${punkter(all)} er lukkede.`,
  onlyClosed: 'Det eneste punkt er lukket.',
  closed: 'Lukkede punkter',
  grounded: 'Heraf med grundlag',
  list: 'Se, hvad der er lukket, og hvorfor',
  all: 'Punkter i alt',
  share: 'Andel lukkede',
};

/** The longest-running cases. */
export const sagFigure = {
  heading: 'De længst løbende sager',
  note: (most: number) =>
    `Vist er højst ${most} sager, regnet fra første til seneste behandling på et holdt møde. Faste punkter er ikke regnet med, og sager, der kun har lukkede punkter, er udeladt.`,
  none: 'Ingen sag er endnu behandlet på møder med forskellig dato.',
  sag: 'Sag',
  nummer: 'Sagsnummer',
  first: 'Første behandling',
  last: 'Seneste behandling',
  varighed: 'Varighed',
  count: 'Behandlinger',
};
