// The places of an archive that a number can be in, each as the files of one meeting.
import type { Chance } from '../../random.ts';
import { SHEET_PLACES, sheetWith, WORD_PLACES, wordWith } from './office.ts';
import { PDF_PLACES, pdfWith } from './pdf.ts';

/** Files of a content folder by their paths. */
export type CarriedFiles = Readonly<Record<string, string | Uint8Array>>;

/** A place for a text: which texts it can hold, and the files of a meeting with the text in it. */
export interface Carrier {
  readonly name: string;
  /** The row that it is counted in. */
  readonly kind: 'Markdown' | 'Navne og adresser' | 'PDF' | 'Word' | 'Excel' | 'HTML og tekst';
  /** `markdown` holds any text, `tekst` one on a line without marks, `navn` what a file may be called. */
  readonly holds: 'markdown' | 'tekst' | 'navn';
  readonly files: (text: string, date: string, chance: Chance) => Promise<CarriedFiles> | CarriedFiles;
}

const meeting = (date: string, body: string, head = ''): CarriedFiles => ({
  [`byraadet/${date.slice(0, 4)}/${date}.md`]: `---\nforum: byraadet\ndato: ${date}\n${head}---\n\n${body}\n`,
});
const item = (text: string): string => `## Punkt 1: Klage\n\n### Sagsfremstilling\n\n${text}`;
const quoted = (text: string): string => JSON.stringify(text);

function attached(date: string, name: string, data: string | Uint8Array): CarriedFiles {
  const body = item(`Se bilaget.\n\n### Bilag\n\n- [Bilag](<${date}/${name}>)`);
  return { ...meeting(date, body), [`byraadet/${date.slice(0, 4)}/${date}/${name}`]: data };
}

/** As Danish programs wrote before UTF-8. */
const windows1252 = (text: string): Buffer =>
  Buffer.from(text.replaceAll('–', '\x96').replaceAll('—', '\x97'), 'latin1');

const MARKDOWN: readonly Carrier[] = [
  ['løbende tekst', (text: string) => item(`Det blev oplyst, at ${text} har klaget over afgørelsen.`)],
  ['linje for sig', (text: string) => item(text)],
  ['liste', (text: string) => item(`- Ansøgning\n- ${text}\n- Afslag`)],
  [
    'beslutning',
    (text: string) => `## Punkt 1: Klage\n\n### Beslutning\n\nUdvalget godkendte, at ${text} får afslag.`,
  ],
  ['citat', (text: string) => item(`> ${text}`)],
].map(([name, body]) => ({
  ...{ name: name as string, kind: 'Markdown' as const, holds: 'markdown' as const },
  files: (text, date) => meeting(date, (body as (text: string) => string)(text)),
}));

const LINES: readonly Carrier[] = [
  {
    name: 'titel',
    kind: 'Markdown',
    holds: 'tekst',
    files: (text, date) => meeting(date, `## Punkt 1: Klage, ${text}\n\n### Beslutning\n\nAfvist.`),
  },
  {
    name: 'overskrift',
    kind: 'Markdown',
    holds: 'tekst',
    files: (text, date) => meeting(date, `## Punkt 1: Klage\n\n### Vedrørende ${text}\n\nTekst.`),
  },
  {
    name: 'lukket punkt',
    kind: 'Markdown',
    holds: 'tekst',
    files: (text, date) => meeting(date, `## Punkt 1: Lukket: Klage\n\n${text}`),
  },
  {
    name: 'bilag uden link',
    kind: 'Markdown',
    holds: 'tekst',
    files: (text, date) => meeting(date, item(`Se.\n\n### Bilag\n\n- Brev fra ${text}`)),
  },
  {
    name: 'hoved: sted',
    kind: 'Markdown',
    holds: 'tekst',
    files: (text, date) => meeting(date, item('Tekst.'), `sted: ${quoted(text)}\n`),
  },
  {
    name: 'hoved: afbud',
    kind: 'Markdown',
    holds: 'tekst',
    files: (text, date) => meeting(date, item('Tekst.'), `afbud:\n  - ${quoted(text)}\n`),
  },
  {
    name: 'hoved: note',
    kind: 'Markdown',
    holds: 'tekst',
    files: (text, date) => meeting(date, item('Tekst.'), `# ${text.replaceAll('\n', ' ')}\n`),
  },
];

const NAMED: readonly Carrier[] = [
  {
    name: 'filnavn',
    kind: 'Navne og adresser',
    holds: 'navn',
    files: (text, date) => attached(date, `ansoegning-${text}.txt`, 'x'),
  },
  {
    name: 'filnavn alene',
    kind: 'Navne og adresser',
    holds: 'navn',
    files: (text, date) => attached(date, `${text}.txt`, 'x'),
  },
  {
    name: 'mappenavn',
    kind: 'Navne og adresser',
    holds: 'navn',
    files: (text, date) => attached(date, `${text}/brev.txt`, 'x'),
  },
  {
    name: 'fil uden link',
    kind: 'Navne og adresser',
    holds: 'navn',
    files: (text, date) => ({
      ...meeting(date, item('Tekst.')),
      [`byraadet/${date.slice(0, 4)}/${date}/brev ${text} svar.txt`]: 'x',
    }),
  },
  {
    name: 'adresse',
    kind: 'Navne og adresser',
    holds: 'navn',
    files: (text, date) =>
      meeting(date, item(`Se [sagen](https://sag.fjordby.example/sag/${text}/dokumenter).`)),
  },
  {
    name: 'kilde',
    kind: 'Navne og adresser',
    holds: 'navn',
    files: (text, date) => meeting(date, item('Tekst.'), `kilde: https://www.fjordby.example/${text}\n`),
  },
];

const TEXTS: readonly Carrier[] = [
  {
    name: 'txt',
    kind: 'HTML og tekst',
    holds: 'tekst',
    files: (text, date) => attached(date, 'brev.txt', `Vedrørende\n\n${text}\n`),
  },
  {
    name: 'csv',
    kind: 'HTML og tekst',
    holds: 'tekst',
    files: (text, date) => attached(date, 'liste.csv', `Navn;Nummer;By\nN.N.;"${text}";Fjordby\n`),
  },
  {
    name: 'csv i Windows-1252',
    kind: 'HTML og tekst',
    holds: 'tekst',
    files: (text, date) => attached(date, 'liste.csv', windows1252(`Navn;Nøgle\nN.N.;${text}\n`)),
  },
  {
    name: 'html i arkiv',
    kind: 'HTML og tekst',
    holds: 'tekst',
    files: (text, date) => attached(date, 'side.eml', `<html><body><p>Brev</p><p>${text}</p></body></html>`),
  },
  {
    name: 'html med mærker',
    kind: 'HTML og tekst',
    holds: 'tekst',
    files: (text, date) =>
      attached(
        date,
        'side.eml',
        `<html><body><td>${text.replace(/^(.*\d{2})(\d)/s, '$1<i></i>$2')}</td></body></html>`,
      ),
  },
];

const PDFS: readonly Carrier[] = PDF_PLACES.map((place) => ({
  ...{ name: `pdf: ${place}`, kind: 'PDF' as const, holds: 'tekst' as const },
  files: async (text, date, chance) => attached(date, 'brev.pdf', await pdfWith(text, place, chance)),
}));
const WORDS: readonly Carrier[] = WORD_PLACES.map((place) => ({
  ...{ name: `word: ${place}`, kind: 'Word' as const, holds: 'tekst' as const },
  files: async (text, date, chance) => attached(date, 'notat.docx', await wordWith(text, place, chance)),
}));
const SHEETS: readonly Carrier[] = SHEET_PLACES.map((place) => ({
  ...{ name: `excel: ${place}`, kind: 'Excel' as const, holds: 'tekst' as const },
  files: async (text, date) => attached(date, 'liste.xlsx', await sheetWith(text, place)),
}));

/** Every place that is tried. */
export const CARRIERS: readonly Carrier[] = [
  ...MARKDOWN,
  ...MARKDOWN,
  ...LINES,
  ...NAMED,
  ...TEXTS,
  ...PDFS,
  ...WORDS,
  ...SHEETS,
];
