// The work of `referatarkiv take-down`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REMOVALS_FILE, readRemovals, withRemoval } from '../src/archive/removals.ts';
import { type Content, linkContent } from '../src/content/load.ts';
import { planTakeDown, type TakeDown } from '../src/content/take-down.ts';
import { TakeDownError } from '../src/content/take-down-target.ts';
import { writeWhole } from '../src/content/write-whole.ts';
import { copenhagenDate } from '../src/model/time/copenhagen-time.ts';
import { readIsoDate } from '../src/model/time/danish-date.ts';
import { called } from './cli/called.ts';
import { requireFolder, tell, UsageError } from './command.ts';
import { loadKept } from './kept-work.ts';
import { deleteTakenDown } from './take-down/delete.ts';
import { doneText, similarText } from './take-down/words.da.ts';

/** What to take down is an address; the rest tells why and how. */
interface TakeDownOptions {
  readonly why: string | undefined;
  readonly content: string;
  readonly date: string | undefined;
  readonly all: boolean;
  readonly 'only-here': boolean;
  readonly delete: boolean;
}

/** `referatarkiv take-down` */
export async function runTakeDown(
  { why, content: folder, date, all, 'only-here': onlyHere, delete: deletes }: TakeDownOptions,
  [address = '']: readonly string[],
): Promise<number> {
  const grund = why?.replace(/\s+/g, ' ').trim() ?? '';
  if (grund === '') throw new UsageError('Skriv grunden med --why "…". Den bliver vist for alle.');
  if (all && onlyHere) throw new UsageError('Skriv --all eller --only-here, ikke begge.');
  const dato = readIsoDate(date ?? copenhagenDate(Date.now() / 1000));
  if (!dato) throw new UsageError(`\`${date}\` er ingen dato; skriv den som 2026-05-03.`);
  requireFolder(folder);
  const content = await loadKept(folder);
  try {
    const similar = all ? 'all' : onlyHere ? 'except' : 'ask';
    const plan = plannedIn(content, address, { dato, grund, similar });
    if (plan.similar.length > 0) return tell(similarText(plan.similar), 1);
    keep(content.root, plan);
    const left = deletes ? deleteTakenDown(content, plan.fjernelser) : [];
    return tell(doneText(plan.fjernelser, { folder, isDeleted: deletes, left }), 0);
  } catch (error) {
    if (!(error instanceof TakeDownError)) throw error;
    return tell(error.message, 1);
  }
}

function plannedIn(content: Content, address: string, options: Parameters<typeof planTakeDown>[3]): TakeDown {
  const archive = linkContent(content);
  if (!archive)
    throw new TakeDownError(`Arkivets indstillinger kan ikke læses. Kør \`${called('check')}\` først.`);
  return planTakeDown(content, archive, address, options);
}

/** Nothing is kept that could not be read again. */
function keep(root: string, { fjernelser }: TakeDown): void {
  const path = join(root, REMOVALS_FILE);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const after = fjernelser.reduce<string | null>(withRemoval, before) ?? '';
  const [problem] = readRemovals(after).problems;
  if (problem) throw new TakeDownError(`${problem.message} ${problem.note}`);
  writeWhole(path, after);
}
