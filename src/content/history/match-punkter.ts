// Which item of a later version is which of an earlier one: a number alone does not tell, since items are put in between.
import type { ParsedMeeting, ParsedPunkt } from '../../model/parsed.ts';
import { isStanding } from '../../model/standing.ts';

/** An item in both versions. */
export interface PunktPair {
  readonly old: ParsedPunkt;
  readonly now: ParsedPunkt;
}

/** The items of two versions: those in both, those of the later alone, and those of the earlier alone. */
export interface MatchedPunkter {
  readonly both: readonly PunktPair[];
  readonly added: readonly ParsedPunkt[];
  readonly gone: readonly ParsedPunkt[];
}

/** So much of the words of two items under one number must be the same for them to be one item. */
const ALIKE = 0.5;

/** Finds the items of an earlier version in a later one. */
export function matchPunkter(old: ParsedMeeting, now: ParsedMeeting): MatchedPunkter {
  const left = new Map(now.punkter.map((punkt) => [punkt.nummer, punkt]));
  const both: PunktPair[] = [];
  const pair = (one: ParsedPunkt, other: ParsedPunkt): void => {
    both.push({ old: one, now: other });
    left.delete(other.nummer);
  };
  const waiting = old.punkter.filter((punkt) => {
    const same = left.get(punkt.nummer);
    if (same && isOne(punkt, same)) pair(punkt, same);
    else return true;
    return false;
  });
  const gone = waiting.filter((punkt) => {
    const other = [...left.values()].find((one) => !punkt.lukket && !one.lukket && hasSameName(punkt, one));
    if (other) pair(punkt, other);
    return !other;
  });
  return { both, added: [...left.values()], gone };
}

const isOne = (old: ParsedPunkt, now: ParsedPunkt): boolean =>
  old.lukket || now.lukket ? old.nummer === now.nummer : hasSameName(old, now) || isAlike(old, now);

function hasSameName(old: ParsedPunkt, now: ParsedPunkt): boolean {
  if (old.kortTitel.toLowerCase() === now.kortTitel.toLowerCase()) return true;
  const isTelling = !isStanding(old.kortTitel) && !isStanding(now.kortTitel);
  return isTelling && old.sagsnumre.some((nummer) => now.sagsnumre.includes(nummer));
}

function isAlike(old: ParsedPunkt, now: ParsedPunkt): boolean {
  const [one, other] = [wordSet(old), wordSet(now)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 0 && shared >= ALIKE * Math.min(one.size, other.size);
}

const wordSet = ({ titel, afsnit }: ParsedPunkt): Set<string> =>
  new Set(
    [titel, ...afsnit.map(({ text }) => text)]
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
