import { readSagLine } from '../parse/sag-line.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { normalized } from './lines.ts';
import { readMarked } from './marked.ts';
import { isClosed } from './punkt-title-lines.ts';
import { isMainSection, isSectionHeading } from './section-heading.ts';
import { isLeaderLine, type TocText, tocHas } from './toc.ts';
import type { Line, Report } from './types.ts';

/** A line that opens an item. */
export interface PunktHeading {
  readonly index: number;
  readonly nummer: number;
  readonly titel: string;
  readonly line: Line;
}

interface Candidate extends PunktHeading {
  readonly marked: boolean;
  readonly inToc: boolean;
  readonly weight: number;
}

const PUNKT = /^(?:Punkt|PUNKT)\s+(\d{1,5})(?:\s*[:.]|(?:\s+[-–])?(?=\s+\(?lukket))(?:\s+(.*))?$/iu;

/** Whether a source parts its paragraphs by blank lines, so that a heading stands free. */
const hasBlankLines = (lines: readonly Line[]): boolean =>
  lines.filter(({ text }) => text === '').length * 6 > lines.length;

/** Whether a line can open an item after this one: a blank line or another item's heading. */
const standsFree = (before: string): boolean => before === '' || PUNKT.test(before);

/** «Punkt 5. Sagen blev sendt tilbage.» is running text, not a title. */
const isSentence = (titel: string): boolean => titel.endsWith('.') && hasFiniteVerb(titel);

function candidateAt(
  lines: readonly Line[],
  index: number,
  toc: TocText,
  markdown: boolean,
): Candidate | null {
  const line = lines[index];
  if (!line || isLeaderLine(line.text)) return null;
  const marked = markdown ? readMarked(line.text) : null;
  const match = PUNKT.exec(marked?.text ?? line.text.replace(/^#{1,6}\s+/, ''));
  if (!match || match[0].startsWith('p')) return null;
  const titel = (match[2] ?? '').trim();
  const opensBlock = standsFree(lines[index - 1]?.text ?? '') || !hasBlankLines(lines);
  const inToc = toc !== '' && tocHas(toc, titel);
  // A closed item is one wherever its heading stands: what follows it may be secret.
  if (!marked && !opensBlock && !inToc && !isClosed(titel)) return null;
  const next = lines.slice(index + 1).find(({ text }) => text !== '')?.text ?? '';
  const opensItem = readSagLine(next) !== null || isSectionHeading(readMarked(next)?.text ?? next);
  const weight =
    (isSentence(titel) ? 2 : 10) +
    (inToc ? 40 : 0) +
    (marked ? 20 : 0) +
    (isClosed(titel) ? 30 : 0) +
    (opensItem ? 4 : 0);
  return { index, nummer: Number(match[1]), titel, line, marked: marked !== null, inToc, weight };
}

/** The rising chain of numbers that weighs most; of equals the one that leaves no gap, then the earlier. */
function bestChain(candidates: readonly Candidate[]): Candidate[] {
  const best: { weight: number; from: number }[] = [];
  candidates.forEach((candidate, index) => {
    let entry = { weight: candidate.weight, from: -1 };
    for (let before = 0; before < index; before += 1) {
      const earlier = candidates[before];
      if (!earlier || earlier.nummer >= candidate.nummer) continue;
      const bonus = earlier.nummer + 1 === candidate.nummer ? 3 : 0;
      const weight = (best[before]?.weight ?? 0) + candidate.weight + bonus;
      if (weight > entry.weight) entry = { weight, from: before };
    }
    best.push(entry);
  });
  let at = best.reduce((top, entry, index) => (entry.weight > (best[top]?.weight ?? -1) ? index : top), 0);
  const chain: Candidate[] = [];
  while (at >= 0) {
    const candidate = candidates[at];
    if (candidate) chain.unshift(candidate);
    at = best[at]?.from ?? -1;
  }
  return chain;
}

function sameTitle(one: Candidate, other: Candidate): boolean {
  const [a, b] = [normalized(one.titel), normalized(other.titel)];
  return a.startsWith(b) || b.startsWith(a);
}

/** Drops what the table of contents prints as items itself: numbers that come again before any section opens. */
function afterToc(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const firstSection = lines.findIndex(({ text }) => isMainSection(readMarked(text)?.text ?? text));
  const isListed = (one: Candidate): boolean =>
    (firstSection < 0 || one.index < firstSection) &&
    candidates.some(
      (other) => other.index > one.index && other.nummer === one.nummer && sameTitle(one, other),
    );
  const firstReal = candidates.findIndex((candidate) => !isListed(candidate));
  return firstReal < 0 ? [...candidates] : candidates.slice(firstReal);
}

/** A number that leaps, under a title the table of contents lacks while it has the others, is no item. */
function isStranger(chain: readonly Candidate[], index: number): boolean {
  const [candidate, before] = [chain[index], chain[index - 1]];
  if (!candidate || candidate.inToc || candidate.marked) return false;
  if (isSentence(candidate.titel)) return true;
  const leaps = candidate.nummer !== (before?.nummer ?? 0) + 1;
  const listed = chain.filter(({ inToc }) => inToc).length * 2 > chain.length;
  // Text under a closed item must not come out as an item of its own.
  return before && isClosed(before.titel) ? leaps || listed : leaps && listed;
}

/** Finds the lines that open items among all that look like it; the others are reported. */
export function findPunkter(
  lines: readonly Line[],
  toc: { readonly text: TocText; readonly start: number },
  markdown: boolean,
  report: Report,
): PunktHeading[] {
  const all = lines.flatMap((line, index) =>
    index > toc.start && line.text !== '' ? (candidateAt(lines, index, toc.text, markdown) ?? []) : [],
  );
  const candidates = toc.start < 0 ? all : afterToc(all, lines);
  const chain = bestChain(candidates);
  const chosen = chain.filter((_, index) => !isStranger(chain, index));
  for (const { line, index } of candidates) {
    if (index < (chosen[0]?.index ?? 0) || chosen.some((one) => one.index === index)) continue;
    report(line.nr, `ligner en punktoverskrift, men er læst som tekst: «${line.text}»`);
  }
  chosen.forEach(({ nummer, line }, index) => {
    const last = chosen[index - 1]?.nummer;
    if (last !== undefined && nummer > last + 1) {
      report(line.nr, `punkternes numre springer fra ${last} til ${nummer}`);
    }
  });
  return chosen;
}
