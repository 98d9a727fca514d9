// Compares what an import gives with what is true of its source, field by field.

import type { ParsedMeeting } from '../../src/model/parsed.ts';
import { bareTitle, lastNumber, ownerOf, plain } from './titles.ts';
import type { TrueItem, TrueSource } from './truth.ts';

/** The fields that are scored, in the order of the table. */
export const FIELDS = [
  'punkter',
  'lukkede',
  'hemmeligt',
  'sidepynt',
  'dato',
  'forum',
  'tid',
  'sted',
  'navne',
  'sagsnr',
  'afsnit',
  'bilag',
  'udfald',
] as const;
export type Field = (typeof FIELDS)[number];

/** How many of how many are right. */
export interface Score {
  right: number;
  of: number;
  readonly wrong: string[];
}

export type Scores = Readonly<Record<Field, Score>>;

const emptyScores = (): Scores =>
  Object.fromEntries(
    FIELDS.map((field): [Field, Score] => [field, { right: 0, of: 0, wrong: [] }]),
  ) as unknown as Scores;

function add(score: Score, isRight: boolean, wrong: string): void {
  score.of += 1;
  if (isRight) score.right += 1;
  else score.wrong.push(wrong);
}

/** Outcomes that a truth without them calls «andet». */
const FINER = new Set<string>(['delvist-godkendt', 'sendt-videre', 'tilbagesendt', 'bortfaldet']);

type Punkt = ParsedMeeting['punkter'][number];

/** A part of an item is right where it is a heading in the archive's item; of a closed one nothing but that may stand. */
function scorePart(item: TrueItem, owner: Punkt, scores: Scores): void {
  const name = `${item.number} ${item.title ?? 'uden titel'}`;
  const at = owner.afsnit.findIndex(({ overskrift }) =>
    plain(overskrift).includes(bareTitle(item.title ?? '')),
  );
  add(scores.punkter, at >= 0 || (item.closed && owner.lukket), `${name} → intet afsnit`);
  const isBare = at >= 0 && owner.afsnit[at]?.text.trim() === '';
  if (item.closed) add(scores.lukkede, owner.lukket || isBare, name);
}

function scoreItem(
  item: TrueItem,
  found: Punkt | undefined,
  markdown: string,
  scores: Scores,
  hasParts: boolean,
): void {
  const name = `${item.number} ${item.title ?? 'uden titel'}`;
  add(
    scores.punkter,
    found !== undefined && (item.title === null || bareTitle(found.titel) === bareTitle(item.title)),
    `${name} → ${found?.titel ?? 'mangler'}`,
  );
  if (item.closed || found?.lukket) add(scores.lukkede, found?.lukket === item.closed, name);
  if (!found) return;
  add(
    scores.sagsnr,
    found.sagsnumre.join() === item.cases.join(),
    `${name}: ${found.sagsnumre.join()} ≠ ${item.cases.join()}`,
  );
  if (item.closed || hasParts) return;
  const kinds = found.afsnit.map(({ kind }) => kind);
  const ways = [item.sections, ...(item.sectionsOr ?? [])];
  const best = ways.map((way) => shared(way, kinds)).sort((a, b) => b - a)[0] ?? 0;
  const most = Math.max(item.sections.length, kinds.length);
  scores.afsnit.of += most;
  scores.afsnit.right += ways.some((way) => way.join() === kinds.join()) ? most : Math.min(best, most - 1);
  if (!ways.some((way) => way.join() === kinds.join()))
    scores.afsnit.wrong.push(`${name}: ${kinds.join()} ≠ ${item.sections.join()}`);
  for (const title of item.attachments)
    add(
      scores.bilag,
      found.bilag.some(({ titel }) => plain(titel).includes(plain(title))) ||
        plain(markdown).includes(plain(title)),
      `${name}: ${title}`,
    );
  if (item.outcome !== null && found.udfald !== null) {
    const isFiner = item.outcome === 'andet' && FINER.has(found.udfald);
    add(
      scores.udfald,
      found.udfald === item.outcome || isFiner,
      `${name}: ${found.udfald} ≠ ${item.outcome}`,
    );
  }
}

/** The length of the longest list that both have in order. */
function shared(one: readonly string[], other: readonly string[]): number {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  one.forEach((a, i) => {
    other.forEach((b, j) => {
      const row = table[i + 1] as number[];
      row[j + 1] = a === b ? (table[i]?.[j] ?? 0) + 1 : Math.max(table[i]?.[j + 1] ?? 0, row[j] ?? 0);
    });
  });
  return table[one.length]?.[other.length] ?? 0;
}

/** Scores one source: its content file, the meeting that the parser reads there, and all that was said of it. */
export function scoreSource(
  truth: TrueSource,
  result: {
    readonly markdown: string;
    readonly said: string;
    readonly forum: string;
    readonly meeting: ParsedMeeting | null;
  } | null,
): Scores {
  const scores = emptyScores();
  if (truth.expect === 'refusal') {
    add(scores.punkter, result === null, 'skulle være afvist');
    return scores;
  }
  const meeting = result?.meeting ?? null;
  const all = `${result?.markdown ?? ''}\n${result?.said ?? ''}`;
  for (const secret of truth.secrets ?? []) add(scores.hemmeligt, !all.includes(secret), secret);
  for (const noise of truth.noise ?? [])
    add(scores.sidepynt, !(result?.markdown ?? '').includes(noise), noise);
  add(scores.dato, meeting?.date === truth.date, `${meeting?.date} ≠ ${truth.date}`);
  add(
    scores.forum,
    [truth.forum, ...(truth.forumOr ?? [])].some((forum) => plain(forum) === plain(result?.forum)),
    `${result?.forum} ≠ ${truth.forum}`,
  );
  if (truth.start !== undefined)
    add(scores.tid, meeting?.start === truth.start, `${meeting?.start} ≠ ${truth.start}`);
  if (truth.place !== undefined)
    add(scores.sted, plain(meeting?.place) === plain(truth.place), `${meeting?.place} ≠ ${truth.place}`);
  const names = (list: readonly string[] | undefined): string => (list ?? []).map(plain).join('; ');
  if (truth.attendance)
    add(
      scores.navne,
      names(meeting?.deltagere) === names(truth.attendance),
      `${names(meeting?.deltagere)} ≠ ${names(truth.attendance)}`,
    );
  if (truth.absent)
    add(
      scores.navne,
      names(meeting?.afbud) === names(truth.absent),
      `${names(meeting?.afbud)} ≠ ${names(truth.absent)}`,
    );
  const punkter = meeting?.punkter ?? [];
  const items = truth.items ?? [];
  items.forEach((item) => {
    const owner = punkter.find(({ nummer }) => nummer === ownerOf(item.number));
    if (owner) {
      scorePart(item, owner, scores);
      return;
    }
    scoreItem(
      item,
      punkter.find(({ nummer }) => nummer === lastNumber(item.number)),
      result?.markdown ?? '',
      scores,
      items.some(({ number }) => ownerOf(number) === lastNumber(item.number)),
    );
  });
  // An item too many is as wrong as one too few.
  for (const punkt of punkter.filter(
    ({ nummer }) => !items.some((item) => lastNumber(item.number) === nummer),
  ))
    add(scores.punkter, false, `opfundet: ${punkt.nummer} ${punkt.titel}`);
  return scores;
}
