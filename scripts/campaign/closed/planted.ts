/*
 * Plants a secret under what says closed, by chance but always in the same way for the same seed: each closed form of
 * docs/lukket.md, at every place of a meeting, dressed as people and programs dress their text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../program.js';
import { chanceOf } from '../../random.ts';

/** Begins every word that stands behind closed doors. */
export const SECRET = 'xyqz';

type Pick = <Thing>(things: readonly Thing[]) => Thing;

const PAGE = readFileSync(join(projectRoot(), 'docs/lukket.md'), 'utf8');

/** What the rows of a table say is closed, whether told of or not. */
function closedForms(heading: string): string[] {
  const section = PAGE.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `(.*)` \| (?:lukket|fejl) \|$/gm)].map(([, written = '']) => written);
}

const TITLES = closedForms('Et punkts titel').filter((title) => !title.startsWith('Åbent:'));
const LINES = closedForms('En linje');
/** What items are about, which must not make a mark less of one. */
const SUBJECTS = [
  'Salg af grund',
  'Køb af Nørregade 5',
  'Salg af Kajgade 4',
  'Ansættelse af skoleleder',
  'Personalesag',
  'Tilbud på bro over åen',
  'Retssag om vandskade',
  'Lejemål til ungdomsklub',
  'Klage over Søndre Skole',
  'Opsigelse af lejer i 2024',
  'Udbud af vintertjeneste, delaftale 2',
  'Hvad skal der ske med havnegrillen',
  'Erstatning (3. rate)',
  'ØU - Garanti for lån',
];
const INVISIBLE = [
  '\u200b',
  '\u00ad',
  '\u2060',
  '\ufeff',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u2066',
  '\u034f',
  '\u200d',
  '\ufe0f',
];
const SPACES = ['\u00a0', '\u2003', '\u202f', '\u3000', '\u2009'];

const same = (text: string): string => text;
const between = (text: string, at: number, added: string): string =>
  text.slice(0, at) + added + text.slice(at);

/** How a line may be dressed without saying anything else. */
function dressed(line: string, pick: Pick, below: (limit: number) => number): string {
  const isMarkup = /[<>#`&{|\\]/.test(line);
  return pick([
    same,
    same,
    (text: string) => between(text, below(text.length + 1), pick(INVISIBLE)),
    (text: string) => between(between(text, below(text.length + 1), pick(INVISIBLE)), 0, pick(INVISIBLE)),
    (text: string) => text.replace(/(?<=\p{L}) (?=\p{L})/u, pick(SPACES)),
    (text: string) => (isMarkup ? text : text.toUpperCase()),
    (text: string) => text.normalize('NFD'),
    (text: string) =>
      isMarkup || /[*_~]/.test(text)
        ? text
        : `${pick(['**', '*', '__', '***'])}${text}`.replace(/^([*_]+)(.*)$/, '$1$2$1'),
    (text: string) => `${text}  `,
  ])(line);
}

/** A line inside something else, or with other signs around it. */
function placed(line: string, pick: Pick): string {
  // In small letters, or behind a colon, such a line closes only where it stands alone.
  const isSmall = /,lukket$/i.test(line.replace(/[^\p{L},]/gu, ''));
  if (isSmall || /^[#>|<`-]|^\d|\\$/.test(line)) return line;
  return pick([
    same,
    same,
    same,
    (text: string) => `#### ${text}`,
    (text: string) => `### ${text}`,
    (text: string) => `##### ${text}`,
    (text: string) => `> ${text}`,
    (text: string) => `- ${text}`,
    (text: string) => `Godkendt.\n${text}`,
    (text: string) => `${text}\n${SECRET}lige under.`,
    (text: string) => `| ${text.replaceAll('|', '')} |\n|---|\n| ${SECRET}celle |`,
    (text: string) => `\n\n${text}`,
    (text: string) => `${text}\n---`,
    (text: string) => `<div>${text}</div>`,
  ])(line);
}

const SECRETS = [
  `${SECRET}tekst.`,
  `Grundlag: § 10, da ${SECRET}grund`,
  `20/1234\nGrundlag: ${SECRET}grund`,
  `Grundlag: § 10\n\n${SECRET}under`,
  `Grundlag: § 10\n${SECRET}linje`,
  `Grundlag: § 10 [${SECRET}](https://${SECRET}.example/)`,
  `### Beslutning\n\n${SECRET}valg: godkendt.`,
  `### ${SECRET}afsnit\n\n- ${SECRET}liste\n- [${SECRET}link](https://${SECRET}.example/)`,
  `### Bilag\n\n- [${SECRET}bilag](2019-10-10/${SECRET}.pdf)`,
  `[^1]: ${SECRET}note\n\n${SECRET}[^1]`,
  `#### ${SECRET}under\n\n| ${SECRET}a |\n|---|\n| ${SECRET}b |`,
  `20/1234 ${SECRET}`,
  `\`${SECRET}kode\` <b>${SECRET}html</b>`,
];
const OPEN = [
  '## Punkt 1: Budget\n\n### Beslutning\n\nGodkendt.',
  '## Punkt 1: Budget\n\n20/1234\n\nTeksten er åben.\n\n### Bilag\n\n- Plan\n\n### Økonomi\n\nIngen.',
];

/** A meeting with a secret in it, for a seed; `form` is what closes it. */
export function plantedMeeting(seed: number): { readonly text: string; readonly form: string } {
  const { below: chance, pick } = chanceOf(seed);
  const isTitle = chance(2) === 0;
  const form = pick(isTitle ? TITLES : LINES).replace('Salg af grund', pick(SUBJECTS));
  const closing = isTitle
    ? `## Punkt 2: ${dressed(form, pick, chance)}`
    : placed(dressed(form, pick, chance), pick);
  const secret = Array.from({ length: 1 + chance(3) }, () => pick(SECRETS)).join('\n\n');
  const after = pick(['', '## Punkt 9: Eventuelt\n\nIntet.', '### Videre proces\n\nIntet.']);
  const before = isTitle && chance(3) === 0 ? '' : pick(OPEN);
  const gap = pick(['\n\n', '\n\n\n', '\n\n']);
  const body = [
    before,
    closing,
    after.startsWith('###') ? `${secret}\n\n${after}` : secret,
    after.startsWith('###') ? '' : after,
  ];
  const text = `---\nforum: Chefforum\ndato: 2019-10-10\n---\n\n${body.filter((part) => part !== '').join(gap)}\n`;
  return { text: pick([same, same, (whole: string) => whole.replaceAll('\n', '\r\n')])(text), form };
}
