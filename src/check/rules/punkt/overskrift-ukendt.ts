import { titleState } from '../../../parse/lukket/title.ts';
import { readAfsnitHeading } from '../../../parse/punkt/afsnit-heading.ts';
import { type FileFinding, fileRule } from '../../rule.ts';

const PUNKT = /^(?:punkt|pkt\.?)?\s*(\d+)(\p{L}?)(?![\p{L}\d])\s*[.:;)–-]?\s*(.*)$/iu;

function advice(depth: number, text: string): string {
  const [, nummer, letter, titel = ''] = PUNKT.exec(text) ?? [];
  if (nummer && (letter || nummer.length > 5 || /^\d+[.:)]/.test(titel)))
    return 'Et punkts nummer er et helt tal på højst fem cifre: `## Punkt 1: Titel`.';
  if (nummer) return `Mente du \`## Punkt ${nummer}: ${titel || 'Titel'}\`?`;
  if (titleState(text) !== 'aaben') return 'Skriv også et lukket punkts nummer: `## Punkt 3: Lukket`.';
  if (depth === 3) return 'Et afsnit skal stå under et punkt. Skriv først `## Punkt 1: Titel`.';
  if (readAfsnitHeading(text).kind !== 'andet') return `Et afsnit har tre \`#\`: \`### ${text}\`.`;
  return 'Et punkt skrives `## Punkt 1: Titel`, et afsnit `### Beslutning`, en underoverskrift `####`. En linje med `---` under en tekst gør den til overskrift: sæt en tom linje imellem.';
}

const HIDDEN = {
  message: 'En overskrift efter et lukket punkt åbner hverken et punkt eller et afsnit.',
  note: 'Et nyt punkt skrives `## Punkt 4: Titel`. Hører overskriften til det lukkede punkt, så slet den og teksten under den, her og i git-historikken (git gemmer det slettede).',
};

function unmarked(text: string): string {
  const marks = /^#+/.exec(text)?.[0] ?? '';
  if (/#\s|\\/.test(text)) {
    return 'Et punkts overskrift står helt til venstre og uden for citater, lister og kodeblokke: `## Punkt 1: Titel`.';
  }
  return `Sæt et mellemrum efter \`${marks}\`: \`${marks} ${text.slice(marks.length)}\`.`;
}

/** Every heading of the first levels opens an item or a section; under any other the text would be lost. */
export const overskriftUkendt = fileRule('overskrift-ukendt', 'fejl', (facts) => [
  ...facts.unexpectedHeadings.map(({ depth, text, place }): FileFinding => {
    if (text === null) return { place, ...HIDDEN };
    const message = `Overskriften \`${`${'#'.repeat(depth)} ${text}`.trim()}\` åbner hverken et punkt eller et afsnit.`;
    return { place, message, note: advice(depth, text) };
  }),
  ...facts.unmarkedHeadings.map(({ text, place }) => ({
    place,
    message: `Linjen \`${text}\` ligner en overskrift, men er almindelig tekst.`,
    note: unmarked(text),
  })),
]);
