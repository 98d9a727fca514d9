import { basename } from 'node:path';
import type { Forum } from '../model/config.ts';
import { cprInSource } from '../personal/cpr/cpr.ts';
import { hideCpr } from '../personal/cpr/hide.ts';
import { addForums, guessOrganisation, readArkivYaml } from './arkiv-yaml.ts';
import { type ImportedMeeting, importText } from './import-text.ts';
import { summaryLine, uncertaintyLines } from './report.ts';
import type { Refusal } from './types.ts';
import { expandFiles, readSource, readText, writeText } from './write.ts';

/** What the importer is asked to do. */
export interface ImportRun {
  readonly files: readonly string[];
  readonly content: string;
  readonly forum: string | null;
  readonly force: boolean;
  readonly dryRun: boolean;
}

/** What a run has to say, and whether every file got where it belongs. */
export interface ImportOutcome {
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
  readonly exitCode: 0 | 1;
}

/** A file's fate, before anything is written. */
interface Plan {
  readonly file: string;
  readonly target: string;
  readonly meeting: ImportedMeeting;
  readonly state: 'ny' | 'erstattes' | 'uændret';
}

type Refused = { readonly file: string; readonly message: string };

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && (value as { ok?: unknown }).ok === false;

/** What to do with a second meeting of the day. */
const secondMeeting = (target: string): string =>
  `er det dagens andet møde, så importér det for sig med --content til en anden mappe, og læg filen ind som ${target.replace(/\.md$/, '-2.md')}`;

const startOf = (markdown: string): string | null => /^tid: "?(\d\d:\d\d)/m.exec(markdown)?.[1] ?? null;

/** Why a file stays as it is: another time of day is another meeting, which must not be overwritten. */
function differs(target: string, old: string, markdown: string): string {
  const [before, now] = [startOf(old), startOf(markdown)];
  const reason = `${target} findes og er anderledes`;
  if (before && now && before !== now) {
    return `${reason}: mødet der begynder kl. ${before}, dette kl. ${now}; ${secondMeeting(target)}`;
  }
  return `${reason}; er det samme møde, så brug --force for at overskrive den; ${secondMeeting(target)}`;
}

const LOSS = 'et åbent punkt kan være udeladt under et lukket; se de usikre steder';

const NUMBER =
  'der står noget, der ligner et CPR-nummer; slet det i den nye fil, før du gemmer den i git, og i originalen';

const holdsNumber = ({ meeting }: Plan): boolean => cprInSource(meeting.markdown).length > 0;

const losesText = ({ meeting }: Plan): boolean => meeting.uncertain.some(({ grade }) => grade === 'loss');

function planFile(
  file: string,
  run: ImportRun,
  forums: readonly Forum[],
  taken: readonly Plan[],
): Plan | Refused {
  const bytes = readSource(file);
  if (isRefusal(bytes)) return { file, message: bytes.message };
  const meeting = importText({ name: basename(file), bytes }, { forum: run.forum, forums });
  if (!meeting.ok) return { file, message: meeting.message };
  const target = `${run.content}/${meeting.path}`;
  const rival = taken.find((plan) => plan.target === target);
  if (rival) {
    return {
      file,
      message: `${target} kommer allerede fra ${rival.file} i denne kørsel; ${secondMeeting(target)}`,
    };
  }
  const old = readText(target);
  if (isRefusal(old)) return { file, message: old.message };
  if (old === null) return { file, target, meeting, state: 'ny' };
  if (old === meeting.markdown) return { file, target, meeting, state: 'uændret' };
  if (!run.force) return { file, message: differs(target, old, meeting.markdown) };
  return { file, target, meeting, state: 'erstattes' };
}

function planFiles(run: ImportRun, known: readonly Forum[]): { plans: Plan[]; refused: Refused[] } {
  const plans: Plan[] = [];
  const refused: Refused[] = [];
  const forums = [...known];
  for (const file of expandFiles(run.files)) {
    const plan = planFile(file, run, forums, plans);
    if ('message' in plan) {
      refused.push(plan);
      continue;
    }
    plans.push(plan);
    // A forum that one file brings is known to the next.
    if (plan.meeting.isNewForum) forums.push(plan.meeting.forum);
  }
  return { plans, refused };
}

function writePlan(plan: Plan, dryRun: boolean): Refused | null {
  if (dryRun || plan.state === 'uændret') return null;
  const problem = writeText(plan.target, plan.meeting.markdown);
  return problem ? { file: plan.file, message: problem.message } : null;
}

function linesFor({ file, target, meeting, state }: Plan): string[] {
  const note = state === 'uændret' ? ' (uændret)' : state === 'erstattes' ? ' (overskrevet)' : '';
  return [`${file} → ${target}${note}`, ...uncertaintyLines(meeting.uncertain), summaryLine(meeting)];
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
  const problem = run.dryRun ? null : writeText(path, written);
  if (problem) return problem;
  const source = guess ? 'gættet ud fra teksten' : 'intet navn fundet i teksten';
  const lines = text === null ? [`${path} oprettet; organisation: ${organisation} (${source})`] : [];
  return [...lines, ...forums.map(({ navn, slug }) => `${path}: nyt forum «${navn}» (${slug})`)];
}

/** Imports the files of a run: plans all, then writes; never throws over a file. */
export function runImport(run: ImportRun): ImportOutcome {
  const text = readText(`${run.content}/arkiv.yaml`);
  const arkiv = isRefusal(text) ? text : readArkivYaml(text);
  if (isRefusal(arkiv)) return { stdout: [], stderr: [`Afvist: ${arkiv.message}`], exitCode: 1 };
  const { plans, refused } = planFiles(run, arkiv.forums);
  const settings = writeArkiv(run, plans, arkiv.text);
  if (isRefusal(settings)) return { stdout: [], stderr: [`Afvist: ${settings.message}`], exitCode: 1 };
  const failed = plans.flatMap((plan) => writePlan(plan, run.dryRun) ?? []);
  const done = plans.filter(({ file }) => !failed.some((failure) => failure.file === file));
  const problems = [...refused, ...failed];
  return {
    stdout: [
      ...done.flatMap(linesFor),
      ...settings,
      ...(run.dryRun && done.length > 0 ? ['Prøvekørsel: intet er skrevet.'] : []),
    ],
    stderr: [
      ...problems.map(({ file, message }) => `Afvist: ${file}: ${message}`),
      ...done.filter(losesText).map(({ file }) => `Se efter: ${file}: ${LOSS}`),
      ...done.filter(holdsNumber).map(({ file }) => `Se efter: ${hideCpr(file)}: ${NUMBER}`),
    ],
    exitCode: problems.length > 0 || done.some((plan) => losesText(plan) || holdsNumber(plan)) ? 1 : 0,
  };
}
