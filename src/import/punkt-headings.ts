import { normalized } from './lines.ts';
import { readMarked } from './marked.ts';
import {
  type Candidate,
  candidateAt,
  isSentence,
  type PunktHeading,
  RESEMBLES,
  type Toc,
} from './punkt-candidates.ts';
import { isClosed } from './punkt-title-lines.ts';
import { isMainSection } from './section-heading.ts';
import { sharedStart } from './toc.ts';
import type { Line, Report } from './types.ts';

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

/** Finds titles that the table of contents has cut short; an entry that is an item's whole title is no other's. */
function withCutTitles(candidates: readonly Candidate[], toc: Toc): Candidate[] {
  const whole = new Set(candidates.map(({ titel }) => normalized(titel)));
  const cut = new Set<Candidate>();
  for (const entry of toc.entries.filter((one) => !whole.has(one))) {
    const shared = candidates.map(({ titel }) => (isSentence(titel) ? 0 : sharedStart(entry, titel)));
    const most = Math.max(0, ...shared);
    candidates.forEach((one, index) => {
      if (most > 0 && shared[index] === most && !one.inToc) cut.add(one);
    });
  }
  return candidates.map((one) =>
    cut.has(one) ? { ...one, inToc: true, isCut: true, weight: one.weight + 30 } : one,
  );
}

/** A number that leaps, under a title the table of contents lacks while it has the others, is no item. */
function isStranger(candidate: Candidate, before: Candidate | undefined, isListed: boolean): boolean {
  const leaps = candidate.nummer !== (before?.nummer ?? 0) + 1;
  if (candidate.dashed && !isClosed(candidate.titel)) {
    return (before !== undefined && leaps) || !(candidate.inToc || candidate.marked || candidate.opensItem);
  }
  if (leaps && candidate.isCut && before && isClosed(before.titel)) return true;
  if (candidate.inToc || candidate.marked) return false;
  if (isSentence(candidate.titel)) return true;
  // Text under a closed item must not come out as an item of its own, but the next item must not be lost with it.
  if (before && isClosed(before.titel)) return leaps || (isListed && !candidate.opensItem);
  return leaps && isListed;
}

/** The items of a chain: each is looked at with the item before it. */
function chooseItems(chain: readonly Candidate[]): Candidate[] {
  const isListed = chain.filter(({ inToc }) => inToc).length * 2 > chain.length;
  const chosen: Candidate[] = [];
  for (const candidate of chain) {
    if (!isStranger(candidate, chosen.at(-1), isListed)) chosen.push(candidate);
  }
  return chosen;
}

/** Finds the lines that open items among all that look like it; the others are reported. */
export function findPunkter(
  lines: readonly Line[],
  toc: Toc,
  markdown: boolean,
  report: Report,
): PunktHeading[] {
  const all = lines.flatMap((line, index) =>
    index > toc.start && line.text !== '' ? (candidateAt(lines, index, toc, markdown) ?? []) : [],
  );
  const known = toc.start < 0 ? all : withCutTitles(afterToc(all, lines), toc);
  const candidates = known.filter(({ isLoose, inToc }) => !isLoose || inToc);
  const chosen = chooseItems(bestChain(candidates));
  for (const { line, index } of candidates) {
    if (index < (chosen[0]?.index ?? 0) || chosen.some((one) => one.index === index)) continue;
    report(line.nr, `${RESEMBLES}, men er læst som tekst: «${line.text}»`);
  }
  chosen.forEach(({ nummer, line, dashed }, index) => {
    if (dashed)
      report(line.nr, 'overskriften har tankestreg i stedet for kolon; den er læst som et punkt', 'routine');
    const last = chosen[index - 1]?.nummer;
    if (last !== undefined && nummer > last + 1) {
      report(line.nr, `punkternes numre springer fra ${last} til ${nummer}`);
    }
  });
  return chosen;
}
