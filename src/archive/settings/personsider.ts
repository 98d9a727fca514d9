import * as z from 'zod';
import type { Personside } from '../../model/config.ts';
import { slug } from '../../model/text/slug.ts';

const names = z
  .array(z.string({ error: 'skriv et navn' }).trim().min(1, 'den er tom'), {
    error: 'skriv en liste af navne: `- Anna Holm`',
  })
  .nullish()
  .transform((lines) => (lines ?? []).map(namesOf));

/** A line is the name that the page bears, and behind commas what else the minutes call it: `Socialdemokratiet, A, Liste A`. */
function namesOf(line: string): Personside {
  const [navn = line, ...ogsaa] = line
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { navn, ogsaa };
}

/** The lists and council members who get a page of their own; nobody does who is not named here. */
export const personsider = z
  .strictObject(
    { lister: names, personer: names },
    { error: 'skriv `lister:` og `personer:` med navne under' },
  )
  .nullish()
  .transform((value) => value ?? { lister: [], personer: [] })
  .superRefine(({ lister, personer }, context) => {
    const all = [...lister, ...personer].map(({ navn }) => slug(navn));
    const again = all.find((name, at) => name === '' || all.indexOf(name) !== at);
    if (again !== undefined)
      context.addIssue({ code: 'custom', message: `to navne får den samme adresse \`${again}\`` });
  });
