import type { ArchiveRule } from '../rule.ts';

/** arkiv.yaml and emner.yaml must be there and say what they should. */
export const arkivFil: ArchiveRule = {
  id: 'arkiv-fil',
  severity: 'fejl',
  check: ({ configProblems }) => configProblems.filter(({ rule }) => rule === undefined),
};
