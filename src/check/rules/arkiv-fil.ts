import type { Rule } from '../rule.ts';

/** arkiv.yaml and emner.yaml must be there and say what they should. */
export const arkivFil: Rule = {
  id: 'arkiv-fil',
  severity: 'fejl',
  check: ({ content }) => content.configProblems,
};
