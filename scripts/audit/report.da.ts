import { CATEGORIES, type Category, DEVICES, type Device, LIMITS, type Measured } from './lighthouse.ts';
import type { SamplePage } from './pages.ts';

const KINDS: Readonly<Record<SamplePage['kind'], string>> = {
  forside: 'Forside',
  forum: 'Forum',
  moede: 'Møde',
  dagsorden: 'Dagsorden',
  aar: 'År',
  sag: 'Sag',
  emne: 'Emne',
  beslutninger: 'Beslutninger',
  register: 'Alle beslutninger',
  mangler: 'Mangler',
  om: 'Om arkivet',
  laesehjaelp: 'Læsehjælp',
  was: 'Tilgængelighedserklæring',
  tal: 'Arkivet i tal',
  lukkede: 'Lukkede punkter',
  personer: 'Lister og medlemmer',
  person: 'Liste eller medlem',
  soeg: 'Søgeside',
  soegning: 'Søgning',
  ikkeFundet: 'Ikke fundet',
  fjernet: 'Fjernet',
  rettelser: 'Rettelser',
  data: 'Data',
  oversigt: 'Oversigt',
};

const COLUMNS: Readonly<Record<Category, string>> = {
  performance: 'Ydelse',
  accessibility: 'Tilgængelighed',
  'best-practices': 'God praksis',
  seo: 'SEO',
};

/** What was found on one page: axe's findings with the view, and Lighthouse's for each reader. */
export interface Audited {
  readonly page: SamplePage;
  readonly axe: readonly string[];
  readonly measured: Readonly<Record<Device, Measured>>;
}

/** Whether nothing was found and every limit is reached. */
export const isGood = ({ axe, measured }: Audited): boolean =>
  axe.length === 0 &&
  DEVICES.every((device) => CATEGORIES.every((name) => measured[device].scores[name] >= LIMITS[name]));

/** `99 / 100`: a category for the telephone and the computer, marked where something was left out. */
function cell({ page, measured }: Audited, category: Category): string {
  const scores = DEVICES.map((device) => measured[device].scores[category]).join(' / ');
  return category === 'seo' && !page.isIndexed ? `${scores} *` : scores;
}

/** The table, a line for each page. */
export function table(audited: readonly Audited[]): string {
  const rows = [
    ['Sidetype', 'Adresse', 'axe', ...CATEGORIES.map((category) => COLUMNS[category])],
    ...audited.map((one) => [
      KINDS[one.page.kind],
      decodeURI(one.page.path),
      String(one.axe.length),
      ...CATEGORIES.map((category) => cell(one, category)),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  '));
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** What the table's figures mean. */
export function legend(audited: readonly Audited[]): string {
  const limits = CATEGORIES.map((category) => `${COLUMNS[category].toLowerCase()} ${LIMITS[category]}`);
  const lines = [
    'axe: antal fund i lyst og mørkt udseende og ved 400 %. Lighthouse: mobil / computer.',
    `Grænser: ingen fund; ${limits.join(', ').replace('seo', 'SEO')}.`,
  ];
  if (audited.some(({ page }) => !page.isIndexed))
    lines.push('* Siden er med vilje holdt ude af søgemaskiner; prøven is-crawlable er sprunget over.');
  return lines.join('\n');
}

/** Every finding in words, under the page it was made on. */
export function findings(audited: readonly Audited[]): string {
  const blocks = audited.map((one) => {
    const lighthouse = DEVICES.flatMap((device) =>
      one.measured[device].findings.map((line) => `Lighthouse, ${device}: ${line}`),
    );
    const lines = [...one.axe.map((line) => `axe, ${line}`), ...lighthouse];
    return lines.length === 0
      ? ''
      : `${decodeURI(one.page.path)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  });
  return blocks.filter((block) => block !== '').join('\n');
}
