import type { Content } from '../archive/load.ts';
import type { Problem, Severity } from '../diagnostics/message.ts';
import type { Archive } from '../model/archive.ts';
import type { SourceFacts } from '../parse/facts.ts';
import type { ParsedFile } from '../parse/parse-meeting.ts';

/** All that a rule may look at. */
export interface CheckContext {
  readonly content: Content;
  /** Null when arkiv.yaml cannot be read. */
  readonly archive: Archive | null;
}

/** What a rule finds; its id and weight are the rule's own. */
export type Finding = Omit<Problem, 'rule' | 'severity'>;

/** One rule over the content; its page with examples is `docs/regler/<id>.md`. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly check: (context: CheckContext) => readonly Finding[];
}

/** A finding in the file being looked at. */
export type FileFinding = Omit<Finding, 'path'>;

/** A rule that looks at one file at a time. */
export function fileRule(
  id: string,
  severity: Severity,
  find: (facts: SourceFacts, file: ParsedFile, context: CheckContext) => readonly FileFinding[],
): Rule {
  return {
    id,
    severity,
    check: (context) =>
      context.content.files.flatMap((file) =>
        find(file.facts, file, context).map((finding) => ({ path: file.path, ...finding })),
      ),
  };
}

/** Whether a key stands there with nothing after it. */
export const isEmpty = ({ value, source }: SourceFacts['frontMatter']['entries'][number]): boolean =>
  value === null && /^(?:~|null)?$/i.test(source);

/** The entries of a front matter under one key that say something. */
export function filledEntriesOf(facts: SourceFacts, key: string): SourceFacts['frontMatter']['entries'] {
  return entriesOf(facts, key).filter((entry) => !isEmpty(entry));
}

/** The entries of a front matter under one key; none when it could not be read. */
export function entriesOf(facts: SourceFacts, key: string): SourceFacts['frontMatter']['entries'] {
  return facts.frontMatter.entries.filter((entry) => entry.key === key);
}
