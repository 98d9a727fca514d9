import type { Forum } from '../../../model/config.ts';
import { keyNamed } from '../../../parse/head/header.ts';
import { dateIn, entriesOf, fileRule } from '../../rule.ts';

const REQUIRED = ['forum', 'dato'] as const;

/** What the file's own path says of the meeting, so that no other meeting's is copied in. */
function exampleOf(key: (typeof REQUIRED)[number], path: string, forums: readonly Forum[] | null): string {
  if (key === 'dato') return dateIn(path);
  const folder = path.split('/')[0];
  return forums?.find(({ slug }) => slug === folder)?.navn ?? forums?.[0]?.navn ?? 'Chefforum';
}

/** A meeting has a forum and a date. */
export const noegleMangler = fileRule('noegle-mangler', 'fejl', (facts, { path }, forums) =>
  facts.frontMatter.problem
    ? []
    : REQUIRED.filter((key) => entriesOf(facts, key).length === 0)
        // Under another name it is there, and noegle-ukendt says what to write.
        .filter((key) => !facts.frontMatter.entries.some((entry) => keyNamed(entry.key) === key))
        .map((key) => ({
          place: facts.frontMatter.place,
          message: `Nøglen \`${key}\` mangler i filens hoved.`,
          note: `Tilføj en linje: \`${key}: ${exampleOf(key, path, forums)}\`.`,
        })),
);
