import { COMMENT_TEXT } from '../../../archive/text-problems.ts';
import { fileRule, settingsRule } from '../../rule.ts';

/** Keys whose value is a text of its own; a date or a time is whole without its comment. */
export const HEAD_TEXTS = new Set(['forum', 'sted', 'deltagere', 'afbud', 'kilde']);

/** From ` #` on YAML reads nothing of a line. */
export const hovedKommentar = fileRule('hoved-kommentar', 'advarsel', ({ frontMatter }) =>
  frontMatter.entries
    .filter(({ key }) => HEAD_TEXTS.has(key))
    .flatMap(({ comments }) => comments.map((place) => ({ place, ...COMMENT_TEXT }))),
);

/** The same of arkiv.yaml and emner.yaml. */
export const hovedKommentarOpsaetning = settingsRule(hovedKommentar);
