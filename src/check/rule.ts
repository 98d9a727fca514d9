// What a rule is: one looks at a file by itself, another at the whole archive.
import type { ContentEntry } from '../archive/attachments/attachments.ts';
import type { FileState } from '../archive/attachments/file-kinds.ts';
import type { YamlProblem } from '../archive/settings/yaml-file.ts';
import type { AttachmentReport } from '../attachments/report.ts';
import type { Problem, Severity } from '../diagnostics/message.ts';
import type { Archive } from '../model/archive.ts';
import type { IsoDate } from '../model/brand.ts';
import type { Forum } from '../model/config.ts';
import type { HeldBack, Removals } from '../model/fjernelse.ts';
import type { HistoryState } from '../model/history.ts';
import type { Place } from '../model/parsed.ts';
import type { MeetingSummary } from '../model/summary.ts';
import type {
  CprFact,
  LinkFact,
  MarkFact,
  PrivatePlace,
  SettingsFacts,
  SourceFacts,
} from '../parse/head/facts.ts';
import type { Misreading, MisreadKind } from '../parse/misread/misreading.ts';
import type { ParsedFile } from '../parse/parse-meeting.ts';

/** What a rule finds; its id and weight are the rule's own. */
export type Finding = Omit<Problem, 'rule' | 'severity'> & {
  /** Where the settings say how much it weighs. */
  readonly severity?: Severity;
};

/** A finding in the file being looked at. */
export type FileFinding = Omit<Finding, 'path'>;

/** One rule over the content; its page with examples is `docs/regler/<id>.md`. */
interface Named {
  readonly id: string;
  readonly severity: Severity;
}

/** A rule that looks at one file at a time, so that what it finds can be kept with the file. */
export interface FileRule extends Named {
  readonly find: (file: ParsedFile, forums: readonly Forum[] | null) => readonly Finding[];
}

/** A rule that looks at files beside each other, or at the archive. */
export interface ArchiveRule extends Named {
  readonly check: (context: CheckContext) => readonly Finding[];
}

/** What is kept of a file for the rules: what those that look at it alone have found, and what the others need. */
export interface CheckedFile {
  readonly path: string;
  readonly summary: MeetingSummary | null;
  readonly problems: readonly Problem[];
  /** Where its front matter stands. */
  readonly place: Place;
  /** Its links to files, and its source when that is one. */
  readonly fileLinks: readonly LinkFact[];
  /** Tells its text below the front matter from every other; null where there is no item. */
  readonly bodyKey: string | null;
  readonly cpr: readonly CprFact[];
  /** The numbers that its head says are no CPR numbers. */
  readonly notCpr: readonly MarkFact[];
  readonly privatePlaces: readonly PrivatePlace[];
  /** What is held back of it because it was taken down. */
  readonly held: readonly HeldBack[];
}

/** All that a rule over the archive may look at. */
export interface CheckContext {
  readonly files: readonly CheckedFile[];
  readonly configProblems: readonly YamlProblem[];
  readonly entries: ReadonlyMap<string, ContentEntry>;
  /** What the files beside the meetings are by their first bytes. */
  readonly fileStates: ReadonlyMap<string, { readonly state: FileState }>;
  /** The day in Copenhagen. */
  readonly today: IsoDate;
  /** arkiv.yaml and emner.yaml. */
  readonly settings: readonly SettingsFacts[];
  /** What was found in the files that meetings link to, by their paths. */
  readonly attachments: ReadonlyMap<string, { readonly report: AttachmentReport }>;
  readonly removals: Removals;
  /** How much of what git knows could be read. */
  readonly history: { readonly state: HistoryState; readonly complaint: string | null };
  /** Null when arkiv.yaml cannot be read. */
  readonly archive: Archive | null;
}

/** Makes a rule that looks at one file at a time. */
export function fileRule(
  id: string,
  severity: Severity,
  find: (facts: SourceFacts, file: ParsedFile, forums: readonly Forum[] | null) => readonly FileFinding[],
): FileRule {
  return {
    id,
    severity,
    find: (file, forums) =>
      find(file.facts, file, forums).map((finding) => ({ path: file.path, ...finding })),
  };
}

/** The day that advice on any file speaks of. */
const EXAMPLE_DATE = '2019-10-10';

/** The day that a file's name says, or another as an example. */
export const dateIn = (path: string): string => /\d{4}-\d{2}-\d{2}(?=[^/]*$)/.exec(path)?.[0] ?? EXAMPLE_DATE;

/** Makes a rule that tells of what a text is read as, though it was meant otherwise. */
export function misreadRule(
  id: string,
  severity: Severity,
  kinds: readonly MisreadKind[],
  tell: (found: Misreading) => Pick<Finding, 'message' | 'note'>,
): FileRule {
  return fileRule(id, severity, ({ misread }, { path }) =>
    misread
      .filter(({ kind }) => kinds.includes(kind))
      .map((found) => {
        const { message, note } = tell(found);
        return { place: found.place, message, note: note.replaceAll(EXAMPLE_DATE, dateIn(path)) };
      }),
  );
}

/** Makes of a rule over meetings' files its fellow that tells the same of arkiv.yaml and emner.yaml. */
export const settingsRule = ({ id, severity }: FileRule): ArchiveRule => ({
  id,
  severity,
  check: ({ configProblems }) => configProblems.filter(({ rule }) => rule === id),
});

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
