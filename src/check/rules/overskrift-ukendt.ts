import { isClosedTitle } from '../../parse/punkt-title.ts';
import { fileRule } from '../rule.ts';

function advice(depth: number, text: string): string {
  const punkt = /^(?:punkt|pkt\.?)?\s*(\d+)\s*[.:–-]?\s*(.*)$/i.exec(text);
  if (punkt?.[1]) return `Mente du \`## Punkt ${punkt[1]}: ${punkt[2] || 'Titel'}\`?`;
  if (isClosedTitle(text)) return 'Skriv også et lukket punkts nummer: `## Punkt 3: Lukket`.';
  if (depth === 3) return 'Et afsnit skal stå under et punkt. Skriv først `## Punkt 1: Titel`.';
  return 'Et punkt skrives `## Punkt 1: Titel`, et afsnit `### Beslutning`, en underoverskrift `####`. En linje med `---` under en tekst gør den til overskrift: sæt en tom linje imellem.';
}

/** Every heading of the first levels opens an item or a section; under any other the text would be lost. */
export const overskriftUkendt = fileRule('overskrift-ukendt', 'fejl', ({ unexpectedHeadings }) =>
  unexpectedHeadings.map(({ depth, text, place }) => ({
    place,
    message: `Overskriften \`${'#'.repeat(depth)} ${text}\` åbner hverken et punkt eller et afsnit.`,
    note: advice(depth, text),
  })),
);
