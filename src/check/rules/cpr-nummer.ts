import { FILE_START } from '../../model/parsed.ts';
import { NOT_CPR } from '../../parse/cpr.ts';
import type { MarkFact } from '../../parse/head/facts.ts';
import { cprInText } from '../../personal/cpr/cpr.ts';
import type { Tier } from '../../personal/cpr/number.ts';
import { attachmentsOf, whereText } from '../attachments.ts';
import type { ArchiveRule, CheckContext, CheckedFile, Finding } from '../rule.ts';

const DELETE = 'Slet det her og i git-historikken (git gemmer det slettede).';

const nameOf = (tier: Tier): string =>
  tier === 'kontrolciffer' ? 'et CPR-nummer' : 'noget, der ligner et CPR-nummer';

/** The line that says that a number is none, ready to be pasted. */
function notCprLine(mark: string, known: readonly MarkFact[], where: string): string {
  const marks = [...new Set([...known.map((one) => one.mark), mark])];
  return `Er det ikke et CPR-nummer, så skriv \`${NOT_CPR}: [${marks.join(', ')}]\` ${where}.`;
}

const IN_HEAD = 'i mødets hoved';
const IN_SETTINGS = 'i `arkiv.yaml`';

/** CPR numbers do not belong in open minutes; no message repeats one. */
export const cprNummer: ArchiveRule = {
  id: 'cpr-nummer',
  severity: 'fejl',
  check: (context) => [
    ...context.files.flatMap((file) => [...inText(file), ...inAttachments(file, context)]),
    ...inSettings(context),
    ...inNames(context),
  ],
};

const isUnknown =
  (known: readonly MarkFact[]) =>
  ({ mark }: { readonly mark: string }): boolean =>
    !known.some((one) => one.mark === mark);

const inText = ({ path, cpr, notCpr }: CheckedFile): Finding[] =>
  cpr.filter(isUnknown(notCpr)).map(({ place, tier, mark }) => ({
    ...{ path, place, message: `Her står ${nameOf(tier)}.` },
    note: `${DELETE} ${notCprLine(mark, notCpr, IN_HEAD)}`,
  }));

const inAttachments = (file: CheckedFile, context: CheckContext): Finding[] =>
  attachmentsOf(file, context).flatMap(({ name, place, report }) =>
    report.cpr.filter(isUnknown(file.notCpr)).map(({ tier, mark, where }) => ({
      ...{
        path: file.path,
        place,
        message: `Bilaget \`${name}\` rummer ${nameOf(tier)} ${whereText(where)}.`,
      },
      note: `Slet filen her og i git-historikken, og læg en udgave uden nummeret ind. ${notCprLine(mark, file.notCpr, IN_HEAD)}`,
    })),
  );

function inSettings({ settings }: CheckContext): Finding[] {
  const known = settings.flatMap(({ notCpr }) => notCpr);
  return settings.flatMap(({ path, cpr }) =>
    cpr.filter(isUnknown(known)).map(({ place, tier, mark }) => ({
      ...{ path, place, message: `Her står ${nameOf(tier)}.` },
      note: `${DELETE} ${notCprLine(mark, known, IN_SETTINGS)}`,
    })),
  );
}

/** A file's name is its address; git keeps those too that nothing links to. */
function inNames(context: CheckContext): Finding[] {
  const own = new Map(context.files.map(({ path, notCpr }) => [path, notCpr]));
  const known = context.settings.flatMap(({ notCpr }) => notCpr);
  return namesWithNumbers(context).flatMap(({ path, meeting, tier, mark }) => {
    const marks = own.get(meeting) ?? known;
    if (!isUnknown(marks)({ mark })) return [];
    const where = own.has(meeting) ? IN_HEAD : IN_SETTINGS;
    return [
      {
        ...{ path, place: FILE_START, message: `Navnet på filen eller dens mappe rummer ${nameOf(tier)}.` },
        note: `Giv den et andet navn, også i git-historikken, og ret linket til den. ${notCprLine(mark, marks, where)}`,
      },
    ];
  });
}

/** The numbers in names of files and folders, each with the path of the meeting whose file it would be. */
export const namesWithNumbers = ({
  entries,
}: CheckContext): {
  readonly path: string;
  readonly meeting: string;
  readonly tier: Tier;
  readonly mark: string;
}[] =>
  [...entries.keys()].flatMap((path) => {
    if (MEETING_FILE.test(path)) return [];
    // A number may be the name of a folder and of what lies in it.
    const numbers = [...path.split('/').flatMap(cprInText), ...cprInText(path)];
    const marks = new Map(numbers.map(({ mark, tier }) => [mark, tier]));
    return [...marks].map(([mark, tier]) => ({ path, meeting: meetingOf(path), tier, mark }));
  });

/** A meeting where it belongs: nearly every file is one, and its date is no number. */
const MEETING_FILE = /^[^\d/]+\/(\d{4})\/\1-\d{2}-\d{2}(?:-\d{1,2})?\.md$/;

/** `chefforum/2019/2019-10-10/plan.pdf` is of `chefforum/2019/2019-10-10.md`. */
const meetingOf = (path: string): string =>
  /\.md$/.test(path) ? path : path.replace(/^((?:[^/]+\/){2}[^/]+)\/.*$/, '$1.md');
