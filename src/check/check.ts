// Runs the rules: those over one file where it is read, the others when all files are there.
import type { Problem } from '../diagnostics/message.ts';
import { compare } from '../model/compare.ts';
import type { Forum } from '../model/config.ts';
import type { ParsedFile } from '../parse/parse-meeting.ts';
import { hideCpr } from '../personal/cpr/hide.ts';
import { few } from './few.ts';
import type { CheckContext, FileRule } from './rule.ts';
import { ARCHIVE_RULES, FILE_RULES, OF_STRUCTURE } from './rules.ts';

/** Whatever a rule quotes, a CPR number goes no further. */
const withoutCpr = (problem: Problem): Problem => ({
  ...problem,
  path: hideCpr(problem.path),
  message: hideCpr(problem.message),
  note: hideCpr(problem.note),
});

/** Of a file that is two versions at once or no text at all, only what does not hang on its structure. */
function rulesFor({ facts: { conflicts, sufferedLetters } }: ParsedFile): readonly FileRule[] {
  const isText = conflicts.length === 0 && !sufferedLetters.some(({ kind }) => kind === 'utf16');
  return isText ? FILE_RULES : FILE_RULES.filter((rule) => !OF_STRUCTURE.has(rule));
}

/** What the rules find in one file by itself; `forums` is null when arkiv.yaml cannot be read. */
export function fileProblems(file: ParsedFile, forums: readonly Forum[] | null): Problem[] {
  return rulesFor(file).flatMap(({ id, severity, find }) =>
    few(find(file, forums)).map((finding) => withoutCpr({ severity, ...finding, rule: id })),
  );
}

/** Everything that is wrong with the content, by file and place. */
export function checkArchive(context: CheckContext): Problem[] {
  const found = ARCHIVE_RULES.flatMap(({ id, severity, check }) =>
    few(check(context)).map((finding) => withoutCpr({ severity, ...finding, rule: id })),
  );
  return [...context.files.flatMap(({ problems }) => problems), ...found].sort(
    ({ place: { start: a }, ...one }, { place: { start: b }, ...other }) =>
      compare(one.path, other.path) ||
      compare(a.line, b.line) ||
      compare(a.column, b.column) ||
      compare(one.rule, other.rule),
  );
}
