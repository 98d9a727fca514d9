// Finds a source's items: the heaviest rising chain of numbered lines.

import { titleState } from '../../parse/lukket/title.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/remark.ts';
import { isSentence } from './candidate-title.ts';
import { type Candidate, candidateAt, type ItemHeading } from './candidates.ts';
import type { Contents } from './contents.ts';
import { lostClosed } from './lost-items.ts';
import { isClosedTitle } from './title-lines.ts';
import { weighTogether } from './weigh.ts';

/** How the report of a line that looks like an item's heading begins. */
export const RESEMBLES = 'ligner en punktoverskrift';

/** What it weighs that one item follows another. */
const STEP = {
  next: 4,
  sameForm: 5,
  otherForm: -6,
  gap: -2,
  mostGap: 5,
  startsAtOne: 2,
  otherYear: -10,
} as const;

/** What a chain must weigh to be items at all. */
const LEAST = 8;

/** A number as it rises: a new year begins anew. */
const orderOf = ({ number }: Candidate): number => (number.year ?? 0) * 100_000 + number.main;

function stepWeight(before: Candidate, next: Candidate): number {
  const gap = next.number.main - before.number.main - 1;
  const kept = before.form === next.form ? STEP.sameForm : STEP.otherForm;
  if (before.number.year !== next.number.year) return kept + STEP.otherYear;
  return kept + (gap === 0 ? STEP.next : STEP.gap * Math.min(gap, STEP.mostGap));
}

/** The rising chain of numbers that weighs most; of equals the earlier. */
function bestChain(candidates: readonly Candidate[]): Candidate[] {
  const best: { weight: number; from: number }[] = [];
  candidates.forEach((candidate, index) => {
    let entry = { weight: candidate.weight + (candidate.number.main === 1 ? STEP.startsAtOne : 0), from: -1 };
    for (let before = Math.max(0, index - 400); before < index; before += 1) {
      const earlier = candidates[before];
      if (!earlier || orderOf(earlier) >= orderOf(candidate)) continue;
      const weight = (best[before]?.weight ?? 0) + candidate.weight + stepWeight(earlier, candidate);
      if (weight > entry.weight) entry = { weight, from: before };
    }
    best.push(entry);
  });
  let at = best.reduce((top, entry, index) => (entry.weight > (best[top]?.weight ?? -1) ? index : top), 0);
  if ((best[at]?.weight ?? 0) < LEAST) return [];
  const chain: Candidate[] = [];
  while (at >= 0) {
    const candidate = candidates[at];
    if (candidate) chain.unshift(candidate);
    at = best[at]?.from ?? -1;
  }
  return chain;
}

/** Whether a title is that of a closed item, or may be. */
const mayBeClosed = ({ titel }: Candidate): boolean => isClosedTitle(titel);

/** Whether a line of the chain is no item after all, seen with the item before it. */
function isStranger(
  candidate: Candidate,
  before: Candidate | undefined,
  isListed: boolean,
  form: string,
): boolean {
  // After a closed item what looks otherwise than the other headings is its text, whatever the contents have.
  if (
    before &&
    mayBeClosed(before) &&
    candidate.form !== form &&
    !candidate.isLifted &&
    !mayBeClosed(candidate)
  )
    return true;
  if (candidate.inContents || candidate.isLifted) return false;
  const leaps = candidate.number.main !== (before?.number.main ?? candidate.number.main - 1) + 1;
  if (isSentence(candidate.titel) && !mayBeClosed(candidate)) return true;
  if (candidate.form !== form && !candidate.opensItem && !mayBeClosed(candidate)) return true;
  // Text under a closed item must not come out as an item of its own, but the next item must not be lost with it.
  if (before && mayBeClosed(before)) return leaps || (isListed && !candidate.opensItem);
  return leaps && isListed;
}

/** The form that most of a chain has. */
function formOf(chain: readonly Candidate[]): string {
  const weights = new Map<string, number>();
  for (const { form, weight } of chain) weights.set(form, (weights.get(form) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The items of a chain: each is looked at with the item before it. */
function chooseItems(chain: readonly Candidate[], isListed: boolean): Candidate[] {
  const form = formOf(chain);
  const chosen: Candidate[] = [];
  for (const candidate of chain) {
    if (!isStranger(candidate, chosen.at(-1), isListed, form)) chosen.push(candidate);
  }
  return chosen;
}

/** The items of a source, and the numbered lines that are parts of items: «2a», «2.1». */
export interface FoundItems {
  readonly items: readonly Candidate[];
  readonly parts: readonly Candidate[];
  /** A line that may be the heading of a closed item, and could not be read as one. */
  readonly lost: ItemHeading | null;
}

/** Finds the lines that open items among all that look like it; the others are reported. */
export function findItems(blocks: readonly Block[], contents: Contents, report: Report): FoundItems {
  const hasGaps = blocks.filter(({ text }) => text === '').length * 6 > blocks.length;
  const setting = { blocks, contents, hasGaps };
  const all = weighTogether(
    blocks.flatMap((_, index) => candidateAt(index, setting) ?? []),
    contents,
  );
  const whole = all.filter(({ number, weight }) => number.sub === null && weight > 0);
  const chain = bestChain(whole);
  const isListed = chain.filter(({ inContents }) => inContents).length * 2 > chain.length;
  const items = chooseItems(chain, isListed);
  const first = items[0]?.index ?? 0;
  const parts = all.filter(
    ({ number, index, weight, line }) =>
      number.sub !== null && index > first && (weight > 0 || mayBeClosedLine(line)),
  );
  const taken = new Set<Candidate>([...items, ...parts]);
  reportOthers(
    all.filter((one) => one.index > first && !taken.has(one)),
    report,
  );
  return { items, parts, lost: lostClosed(all, items) };
}

const mayBeClosedLine = ({ text }: Block): boolean => titleState(text) !== 'aaben';

/** Tells where the numbers of items leap. */
export function reportLeaps(items: readonly Candidate[], report: Report): void {
  items.forEach(({ number, line }, index) => {
    const last = items[index - 1]?.number;
    if (last && last.year === number.year && number.main > last.main + 1)
      report(line.nr, `punkternes numre springer fra ${last.main} til ${number.main}`);
  });
}

/** Each numbered line that was not taken is told of: those with a word before the number one by one, bare ones together. */
function reportOthers(others: readonly Candidate[], report: Report): void {
  for (const { line } of others.filter(({ word, weight }) => word === 'punkt' || weight > 6))
    report(line.nr, `${RESEMBLES}, men er læst som tekst: «${line.text}»`);
  const bare = others.filter(({ word, weight }) => word !== 'punkt' && weight <= 6);
  if (bare.length === 0) return;
  const places = bare.slice(0, 40).map(({ line }) => line.nr);
  report(
    bare[0]?.line.nr ?? 1,
    `${bare.length} ${bare.length === 1 ? 'linje' : 'linjer'} med nummer er læst som tekst eller lister (${places.join(', ')}${bare.length > 40 ? ' …' : ''})`,
    'routine',
  );
}
