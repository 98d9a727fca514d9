import { entriesOf, fileRule } from '../../rule.ts';

const REQUIRED = [
  { key: 'forum', example: 'forum: Chefforum' },
  { key: 'dato', example: 'dato: 2019-10-10' },
] as const;

/** A meeting has a forum and a date. */
export const noegleMangler = fileRule('noegle-mangler', 'fejl', (facts) =>
  facts.frontMatter.problem
    ? []
    : REQUIRED.filter(({ key }) => entriesOf(facts, key).length === 0).map(({ key, example }) => ({
        place: facts.frontMatter.place,
        message: `Nøglen \`${key}\` mangler i filens hoved.`,
        note: `Tilføj en linje: \`${example}\`.`,
      })),
);
