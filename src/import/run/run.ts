// A run of the importer: reads all files, plans all meetings, then writes.
import { basename } from 'node:path';
import { isRefusal, type Refusal } from '../blocks/remark.ts';
import type { ImportResult } from '../import-text.ts';
import { profilesIn } from '../profiles/built-in.ts';
import { accountLine, summaryLine, uncertaintyLines } from '../report/report.ts';
import { addForums, guessOrganisation, readArkivYaml } from './arkiv-yaml.ts';
import { expandFiles, readTextFile, writeFile } from './files.ts';
import { copySource, keptSource } from './kept-source.ts';
import { reportPage } from './page.ts';
import { type Plan, planResults, type Refused } from './plan.ts';
import { tableLines } from './table.ts';
import type { ImportJob } from './thread-entry.ts';
import { importMany } from './threads.ts';

/** What the importer is asked to do. */
export interface ImportRun {
  readonly files: readonly string[];
  readonly content: string;
  readonly forum: string | null;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly keepSource?: boolean;
  /** Where a page with source and result side by side is written. */
  readonly report?: string | null;
  /** The folder of the profiles that come with the program. */
  readonly profileFolder?: string;
  /** Files of profiles of the owner's own. */
  readonly profiles?: readonly string[];
  readonly onProgress?: (done: number, of: number, file: string) => void;
}

/** What a run has to say, and whether every file got where it belongs. */
export interface ImportOutcome {
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
  readonly exitCode: 0 | 1;
}

const LOSS = 'et åbent punkt kan være udeladt under et lukket, eller ord kan være tabt; se de usikre steder';

const losesText = ({ meeting }: Plan): boolean => meeting.uncertain.some(({ grade }) => grade === 'loss');

const refusedRun = (message: string): ImportOutcome => ({
  stdout: [],
  stderr: [`Afvist: ${message}`],
  exitCode: 1,
});

/** The owner's profiles as texts. */
function profileTexts(paths: readonly string[]): ImportJob['profiles'] | Refusal {
  const texts: { name: string; text: string }[] = [];
  for (const path of paths) {
    const text = readTextFile(path);
    if (isRefusal(text)) return text;
    if (text === null) return { ok: false, message: `profilen ${path} findes ikke` };
    texts.push({ name: basename(path), text });
  }
  return texts;
}

/** Writes a meeting, and its source beside it where that is asked for; what to add to its lines, or why it was not written. */
function writePlan(plan: Plan, run: ImportRun): { note: string | null } | Refused {
  const kept = run.keepSource ? keptSource(plan) : null;
  const note =
    kept && !kept.ok ? `  ${kept.message}` : kept?.ok ? `  kilden er lagt ved: ${kept.path}` : null;
  const markdown = kept?.ok ? kept.markdown : plan.meeting.markdown;
  if (run.dryRun || (plan.state === 'uændret' && !kept?.ok)) return { note };
  const problem = (kept?.ok ? copySource(plan.file, kept.path) : null) ?? writeFile(plan.target, markdown);
  return problem ? { file: plan.file, message: problem.message } : { note };
}

/** Which items are closed, and why. */
const closedLines = ({ meeting }: Plan): string[] =>
  meeting.items
    .filter(({ lukket }) => lukket)
    .map(({ nummer, closedBy }) => `  punkt ${nummer} er lukket: ${closedBy ?? 'kilden siger det'}`);

function linesFor(plan: Plan, note: string | null, run: ImportRun): string[] {
  const { file, target, meeting, state } = plan;
  const tail = state === 'uændret' ? ' (uændret)' : state === 'erstattes' ? ' (overskrevet)' : '';
  return [
    `${file} → ${target}${tail}`,
    ...(run.dryRun ? closedLines(plan) : []),
    ...uncertaintyLines(meeting.uncertain, meeting.pages),
    summaryLine(meeting),
    accountLine(meeting),
    ...(note === null ? [] : [note]),
  ];
}

/** Adds the forums that the files bring to arkiv.yaml, or makes it. */
function writeArkiv(run: ImportRun, plans: readonly Plan[], text: string | null): string[] | Refusal {
  const forums = plans.filter(({ meeting }) => meeting.isNewForum).map(({ meeting }) => meeting.forum);
  if (plans.length === 0 || (forums.length === 0 && text !== null)) return [];
  const guess = guessOrganisation(plans.map(({ meeting }) => meeting.kommuner));
  const organisation = guess ?? 'Ukendt organisation';
  const written = addForums(text, forums, organisation);
  if (isRefusal(written)) return written;
  const path = `${run.content}/arkiv.yaml`;
  const problem = run.dryRun ? null : writeFile(path, written);
  if (problem) return problem;
  const source = guess ? 'gættet ud fra teksten' : 'intet navn fundet i teksten';
  const lines = text === null ? [`${path} oprettet; organisation: ${organisation} (${source})`] : [];
  return [...lines, ...forums.map(({ navn, slug }) => `${path}: nyt forum «${navn}» (${slug})`)];
}

/** Reads the files of a run; each gives one meeting, a mail perhaps several. */
async function readAll(
  names: readonly string[],
  run: ImportRun,
  forums: ImportJob['forums'],
  profiles: ImportJob['profiles'],
): Promise<ImportResult[]> {
  const jobs = names.map((file) => ({
    file,
    name: file,
    forum: run.forum,
    forums,
    profiles,
  }));
  const results = await importMany(jobs, (done, { file }) => run.onProgress?.(done, jobs.length, file));
  return results.flat();
}

/** Imports the files of a run: plans all, then writes; never throws over a file. */
export async function runImport(run: ImportRun): Promise<ImportOutcome> {
  const text = readTextFile(`${run.content}/arkiv.yaml`);
  const arkiv = isRefusal(text) ? text : readArkivYaml(text);
  if (isRefusal(arkiv)) return refusedRun(arkiv.message);
  const profiles = profileTexts(run.profiles ?? []);
  if (isRefusal(profiles)) return refusedRun(profiles.message);
  const names = expandFiles(run.files);
  if (names.length === 0) return refusedRun(`der er ingen filer i ${run.files.join(', ')}`);
  const own = run.profileFolder === undefined ? [] : profilesIn(run.profileFolder);
  const results = await readAll(names, run, arkiv.forums, [...own, ...profiles]);
  const { plans, refused } = planResults(results, arkiv.forums, run);
  const settings = writeArkiv(run, plans, arkiv.text);
  if (isRefusal(settings)) return refusedRun(settings.message);
  const written = plans.map((plan) => ({ plan, result: writePlan(plan, run) }));
  const failed = written.flatMap(({ result }) => ('message' in result ? [result] : []));
  const done = written.flatMap(({ plan, result }) => ('note' in result ? [{ plan, note: result.note }] : []));
  const problems = [...refused, ...failed];
  const page = run.report
    ? writeFile(
        run.report,
        reportPage(
          done.map(({ plan }) => plan),
          problems,
        ),
      )
    : null;
  const pageLine = run.report && !page ? [`Rapport: ${run.report}`] : [];
  const donePlans = done.map(({ plan }) => plan);
  return {
    stdout: [
      ...done.flatMap(({ plan, note }) => linesFor(plan, note, run)),
      ...settings,
      ...(results.length > 1 ? tableLines(donePlans, problems) : []),
      ...pageLine,
      ...(run.dryRun && done.length > 0 ? ['Prøvekørsel: intet er skrevet.'] : []),
    ],
    stderr: [
      ...problems.map(({ file, message }) => `Afvist: ${file}: ${message}`),
      ...donePlans.filter(losesText).map(({ file }) => `Se efter: ${file}: ${LOSS}`),
      ...(page ? [`Afvist: ${page.message}`] : []),
    ],
    exitCode: problems.length > 0 || donePlans.some(losesText) || page ? 1 : 0,
  };
}
