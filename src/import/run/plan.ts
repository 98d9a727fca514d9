// What is to become of each meeting before anything is written.

import type { Forum } from '../../model/config.ts';
import { isRefusal } from '../blocks/remark.ts';
import { matchForum } from '../head/forum.ts';
import type { ImportResult } from '../import-text.ts';
import type { ImportedMeeting } from '../report/imported-meeting.ts';
import { readTextFile } from './files.ts';
import { gate } from './gate.ts';

/** A meeting's fate, before anything is written. */
export interface Plan {
  readonly file: string;
  readonly target: string;
  readonly meeting: ImportedMeeting;
  readonly source: ImportResult['source'];
  readonly kind: ImportResult['kind'];
  readonly state: 'ny' | 'erstattes' | 'uændret';
}

/** A file that is not imported, and why. */
export interface Refused {
  readonly file: string;
  readonly message: string;
}

/** What to do with a second meeting of the day. */
const secondMeeting = (target: string): string =>
  `er det dagens andet møde, så importér det for sig med --content til en anden mappe, og læg filen ind som ${target.replace(/\.md$/, '-2.md')}`;

const startOf = (markdown: string): string | null => /^tid: "?(\d\d:\d\d)/m.exec(markdown)?.[1] ?? null;

/** Why a file stays as it is: another time of day is another meeting, which must not be overwritten. */
function differs(target: string, old: string, markdown: string): string {
  const [before, now] = [startOf(old), startOf(markdown)];
  const reason = `${target} findes og er anderledes`;
  if (before && now && before !== now)
    return `${reason}: mødet der begynder kl. ${before}, dette kl. ${now}; ${secondMeeting(target)}`;
  return `${reason}; er det samme møde, så brug --force for at overskrive den; ${secondMeeting(target)}`;
}

/** How a run is asked to plan. */
export interface PlanOptions {
  readonly content: string;
  readonly force: boolean;
}

function planOne(
  file: string,
  { result, source, kind }: ImportResult,
  options: PlanOptions,
  taken: readonly Plan[],
): Plan | Refused {
  if (!result.ok) return { file, message: result.message };
  const stopped = gate(result);
  if (stopped) return { file, message: stopped.message };
  const target = `${options.content}/${result.path}`;
  const rival = taken.find((plan) => plan.target === target);
  if (rival)
    return {
      file,
      message: `${target} kommer allerede fra ${rival.file} i denne kørsel; ${secondMeeting(target)}`,
    };
  const old = readTextFile(target);
  if (isRefusal(old)) return { file, message: old.message };
  const plan = { file, target, meeting: result, source, kind };
  if (old === null) return { ...plan, state: 'ny' };
  if (old === result.markdown) return { ...plan, state: 'uændret' };
  if (!options.force) return { file, message: differs(target, old, result.markdown) };
  return { ...plan, state: 'erstattes' };
}

/** A forum that an earlier file brought is known to the next. */
function withForums(result: ImportResult, forums: readonly Forum[]): ImportResult {
  const meeting = result.result;
  if (!meeting.ok || !meeting.isNewForum) return result;
  const known =
    matchForum(meeting.forum.navn, forums) ?? forums.find(({ slug }) => slug === meeting.forum.slug);
  if (!known) return result;
  const path = meeting.path.replace(/^[^/]+/, known.slug);
  const markdown = meeting.markdown.replace(
    /^(---\nforum: ).*$/m,
    (_, start: string) => `${start}${known.navn}`,
  );
  return { ...result, result: { ...meeting, forum: known, isNewForum: false, path, markdown } };
}

/** Plans the results of a run, in their order. */
export function planResults(
  results: readonly ImportResult[],
  known: readonly Forum[],
  options: PlanOptions,
): { plans: Plan[]; refused: Refused[] } {
  const plans: Plan[] = [];
  const refused: Refused[] = [];
  const forums = [...known];
  for (const result of results) {
    const plan = planOne(result.name, withForums(result, forums), options, plans);
    if ('message' in plan) {
      refused.push(plan);
      continue;
    }
    plans.push(plan);
    if (plan.meeting.isNewForum) forums.push(plan.meeting.forum);
  }
  return { plans, refused };
}
