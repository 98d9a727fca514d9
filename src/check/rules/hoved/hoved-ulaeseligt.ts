import { fileRule } from '../../rule.ts';

/** A front matter must be there, be YAML and run no code. */
export const hovedUlaeseligt = fileRule(
  'hoved-ulaeseligt',
  'fejl',
  ({ frontMatter: { problem }, unreadable }) =>
    problem && !unreadable
      ? [{ place: problem.place, message: `${problem.reason}.`, note: problem.note }]
      : [],
);
