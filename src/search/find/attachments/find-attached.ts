// The items that a query finds by the text of their attachments.
import type { Marks } from '../../../model/search/search-answer.ts';
import type { PagesOf } from '../../format/attachment-files.ts';
import { SCORES } from '../../rank.ts';
import type { Clause } from '../../read/clauses.ts';
import { both, type Scores } from '../find-keys.ts';
import type { AttachmentTexts } from './attachment-texts.ts';
import { findPages, marksOfClauses } from './find-pages.ts';

/** The page of an attachment that has most of what was asked for. */
export interface AttachedPage {
  readonly attachment: number;
  readonly page: number;
}

/** The items that are found by their attachments and not without them. */
export interface AttachedFound {
  readonly scores: Scores;
  readonly pages: ReadonlyMap<number, AttachedPage>;
  readonly marks: Marks;
  /** Words that attachments have, as they were typed. */
  readonly words: ReadonlySet<string>;
}

/** Nothing is found by attachments. */
export const NO_ATTACHED: AttachedFound = {
  ...{ scores: new Map(), pages: new Map(), words: new Set() },
  marks: { keys: [], starts: [], phrases: [] },
};

/** What was asked for, and what items have of it themselves. */
export interface AttachedQuestion {
  /** What an item must have; none that it must not. */
  readonly clauses: readonly Clause[];
  /** The items that have a clause themselves, by its words; none where only attachments are asked for. */
  readonly own: ReadonlyMap<string, Scores>;
  /** Those that are found already. */
  readonly found: Scores;
  /** What numbers, dates and forums leave; null for all. */
  readonly within: Scores | null;
}

/** Who pastes more words than these looks for no attachment. */
const MOST_CLAUSES = 40;

/** A clause's words. */
const clauseText = ({ any }: Clause): string => any.map(({ text }) => text).join(' ');

/** Finds the items that have all of a question when their attachments are read with them. */
export async function findAttached(
  { clauses, own, found, within }: AttachedQuestion,
  texts: AttachmentTexts,
): Promise<AttachedFound> {
  if (clauses.length === 0 || clauses.length > MOST_CLAUSES) return NO_ATTACHED;
  const asked = await Promise.all(clauses.map((clause) => findPages(clause, texts)));
  const words = new Set(clauses.flatMap((clause, at) => (asked[at]?.size ? [clauseText(clause)] : [])));
  if (words.size === 0) return NO_ATTACHED;
  const attachmentsOf = attachmentsByRow(await texts.rows());
  const rows = [...rowsWith(asked, attachmentsOf)].filter((row) => !found.has(row));
  const scores = new Map<number, number>();
  const pages = new Map<number, AttachedPage>();
  for (const row of rows) {
    const attachments = attachmentsOf.get(row) ?? [];
    const isThere = clauses.every(
      (clause, at) =>
        attachments.some((attachment) => asked[at]?.has(attachment)) || own.get(clauseText(clause))?.has(row),
    );
    const best = isThere ? bestPage(attachments, asked) : null;
    if (!best) continue;
    scores.set(row, SCORES.attachment * best.count);
    pages.set(row, best);
  }
  const marks = marksOfClauses(clauses);
  return { scores: within ? both(scores, within) : scores, pages, marks, words };
}

function attachmentsByRow(rows: readonly (readonly number[])[]): Map<number, number[]> {
  const attachments = new Map<number, number[]>();
  for (const [attachment, own] of rows.entries())
    for (const row of own) attachments.set(row, [...(attachments.get(row) ?? []), attachment]);
  return attachments;
}

/** The rows whose attachments have something of what was asked for. */
function* rowsWith(
  asked: readonly PagesOf[],
  attachmentsOf: ReadonlyMap<number, readonly number[]>,
): Generator<number> {
  for (const [row, attachments] of attachmentsOf)
    if (attachments.some((attachment) => asked.some((pages) => pages.has(attachment)))) yield row;
}

/** The page that has most of what was asked for, and how much that is; of several the first. */
function bestPage(
  attachments: readonly number[],
  asked: readonly PagesOf[],
): (AttachedPage & { readonly count: number }) | null {
  let best: (AttachedPage & { readonly count: number }) | null = null;
  for (const attachment of attachments) {
    const counts = new Map<number, number>();
    for (const pages of asked)
      for (const page of pages.get(attachment) ?? []) counts.set(page, (counts.get(page) ?? 0) + 1);
    for (const [page, count] of counts)
      if (!best || count > best.count || (count === best.count && isBefore({ attachment, page }, best)))
        best = { attachment, page, count };
  }
  return best;
}

const isBefore = (one: AttachedPage, other: AttachedPage): boolean =>
  one.attachment === other.attachment && one.page < other.page;
