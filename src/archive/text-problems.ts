// What can be wrong with any text of the content folder, whatever it says; in the words of the rules that tell of it.

import type { Source } from '../parse/head/source.ts';
import { commentsAfter } from '../parse/head/yaml-comments.ts';
import { conflictsIn } from '../parse/misread/conflicts.ts';
import { type LetterFact, sufferedLetters } from '../parse/misread/lost-letters.ts';
import type { YamlProblem } from './settings/yaml-file.ts';

/** What a rule says, and what to do. */
interface ProblemText {
  readonly message: string;
  readonly note: string;
}

/** What is said of a conflict. */
export const CONFLICT_TEXT: ProblemText = {
  message: 'Her er en git-konflikt, som ikke er løst: begge udgaver af teksten står i filen.',
  note: 'Behold den rigtige udgave, og slet den anden og linjerne, der begynder med `<<<<<<<`, `|||||||`, `=======` og `>>>>>>>`.',
};

/** What is said of letters. */
export const LETTER_TEXTS: Readonly<Record<LetterFact['kind'], ProblemText>> = {
  tabt: {
    message: 'Her er et bogstav gået tabt: filen er ikke gemt som UTF-8.',
    note: 'Gem filen igen med tegnsættet UTF-8, og ret bogstaverne (oftest æ, ø og å).',
  },
  dobbelt: {
    message: 'Her står to tegn i stedet for et bogstav: filen er gemt med et forkert tegnsæt undervejs.',
    note: 'Hent teksten igen fra kilden, og gem den som UTF-8. `Ã¦` skal være æ, `Ã¸` ø og `Ã¥` å.',
  },
  utf16: {
    message: 'Filen er gemt som UTF-16 og kan ikke læses.',
    note: 'Gem den igen med tegnsættet UTF-8 (i Notesblok: Gem som, Kodning: UTF-8).',
  },
};

/** What is said of a value that ends at ` #`. */
export const COMMENT_TEXT: ProblemText = {
  message: 'Resten af linjen efter ` #` bliver ikke læst.',
  note: 'Sæt hele værdien i anførselstegn, hvis det skal med, eller slet det.',
};

/** What keeps a settings file from being read at all. */
export function unreadableText(source: Source, path: string): YamlProblem[] {
  const conflicts = conflictsIn(source).map((place) => ({
    path,
    place,
    rule: 'git-konflikt',
    ...CONFLICT_TEXT,
  }));
  const [letters] = sufferedLetters(source);
  if (!letters || (letters.kind === 'dobbelt' && conflicts.length > 0)) return conflicts;
  return [...conflicts, { path, place: letters.place, rule: 'tegnsaet', ...LETTER_TEXTS[letters.kind] }];
}

/** Values of a settings file that ` #` has cut short. */
export function cutValues(contents: unknown, source: Source, path: string): YamlProblem[] {
  return commentsAfter(contents, source.text).map((range) => ({
    path,
    place: source.place(...range),
    rule: 'hoved-kommentar',
    ...COMMENT_TEXT,
  }));
}
