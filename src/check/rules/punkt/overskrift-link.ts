import { misreadRule } from '../../rule.ts';

/** A heading keeps its words alone: a link or footnote in it is lost. */
export const overskriftLink = misreadRule('overskrift-link', 'fejl', ['overskrift'], () => ({
  message: 'Linket eller fodnoten i overskriften vises ikke.',
  note: 'Flyt det ned i teksten under overskriften.',
}));
