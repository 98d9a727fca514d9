// Weighs the lines that may open items against the list of contents and against each other.
import { normalized } from '../blocks/block.ts';
import { isSentence } from './candidate-title.ts';
import { type Candidate, WEIGHTS } from './candidates.ts';
import { type Contents, type ContentsEntry, sharedStart } from './contents.ts';

/** How many headings of one number are compared with each other. */
const MOST_TWINS = 60;

/** How much of an item's title an entry of the contents shows; all of it counts most. */
function sharedWith(entry: ContentsEntry, { titel, number }: Candidate): number {
  if (titel === '' || (entry.number !== null && entry.number !== number.main)) return 0;
  if (entry.title === normalized(titel)) return 1000;
  return isSentence(titel)
    ? 0
    : Math.max(sharedStart(entry.title, titel), sharedStart(normalized(titel), entry.title));
}

/** Weighs up the candidates that the contents have; an entry that was cut short is the title's that it shows most of. */
function weighListed(candidates: readonly Candidate[], contents: Contents): Candidate[] {
  const listed = new Set<Candidate>();
  for (const entry of contents.entries) {
    const shared = candidates.map((one) => sharedWith(entry, one));
    const most = Math.max(0, ...shared);
    candidates.forEach((one, index) => {
      if (most > 0 && shared[index] === most) listed.add(one);
    });
  }
  const isQuoted = ({ titel }: Candidate): boolean =>
    normalized(titel).length > 20 && contents.text.includes(normalized(titel));
  return candidates.map((one) =>
    listed.has(one) || isQuoted(one)
      ? { ...one, inContents: true, weight: one.weight + WEIGHTS.inContents }
      : one,
  );
}

/** Weighs candidates against the contents and each other: a heading that comes again under the same number further on is an entry of a list of contents. */
export function weighTogether(alone: readonly Candidate[], contents: Contents): Candidate[] {
  // «Ad 1: Godkendt» in a decision speaks of its points, where a heading has the title that the contents have.
  const hasTitle = ({ number, titel, body }: Candidate): boolean =>
    body !== undefined &&
    alone.some(
      (one) =>
        one.body === undefined &&
        one.number.main === number.main &&
        sharedStart(normalized(one.titel), titel) > 0,
    );
  const own = alone.map(({ body, ...one }): Candidate => {
    if (body === undefined) return one;
    return hasTitle({ ...one, body })
      ? { ...one, titel: body, weight: one.weight + WEIGHTS.sentence }
      : { ...one, body };
  });
  const candidates = weighListed(own, contents);
  const isTwin = (one: Candidate, other: Candidate): boolean => {
    const [a, b] = [normalized(one.titel), normalized(other.titel)];
    return (
      one.number.written === other.number.written &&
      (a === b || sharedStart(a, b) > 0 || sharedStart(b, a) > 0)
    );
  };
  const byNumber = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const same = byNumber.get(one.number.written) ?? [];
    if (same.length < MOST_TWINS) same.push(one);
    byNumber.set(one.number.written, same);
  }
  return candidates.map((one) => {
    const same = byNumber.get(one.number.written) ?? [];
    const at = same.indexOf(one);
    if (same.slice(at + 1).some((other) => isTwin(one, other)))
      return { ...one, weight: one.weight + WEIGHTS.comesAgain };
    const isSecond = same.slice(0, Math.max(at, 0)).some((other) => isTwin(other, one));
    return isSecond && !one.inContents
      ? { ...one, inContents: true, weight: one.weight + WEIGHTS.inContents }
      : one;
  });
}
