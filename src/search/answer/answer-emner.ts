import type { Directory } from '../format/search-table.ts';
import type { EmneWish } from '../read/question.ts';
import { newestFirst } from './find-sager.ts';
import { EMPTY_PART, type Entry, MOST_ANSWERS, type Part } from './panel.ts';
import { texts } from './texts.da.ts';

/** What a wish for a KLE subject comes to, and all its cases. */
export interface EmnePart extends Part {
  readonly sager: readonly string[];
}

const casesOf = (nummer: string, numre: readonly string[]): string[] => {
  const isIn = nummer.length === 8 ? `${nummer}-` : `${nummer}.`;
  // Other forms of number have no stop after two digits, and none of them is a subject's.
  return numre.filter((sag) => sag.startsWith(isIn));
};

function groupEntry(nummer: string, wanted: string, count: number, emner: Directory['emner']): Entry[] {
  const group = emner.find((emne) => emne.nummer === nummer);
  if (!group) return [];
  const note = texts.emneNote(wanted, count);
  return [{ kind: 'emne', url: `/emne/${nummer}/`, text: texts.emne(nummer, group.titel), note }];
}

/** Finds a subject's main group and its newest cases. */
export function answerEmne(
  { nummer, isAlternative }: EmneWish,
  { emner }: Pick<Directory, 'emner'>,
  numre: readonly string[],
  isMissingSaid: boolean,
): EmnePart {
  const sager = newestFirst(casesOf(nummer, numre));
  const main = nummer.slice(0, 2);
  if (sager.length > 0) {
    // The main group's own page lists its cases.
    const cases = nummer === main ? [] : sager.slice(0, MOST_ANSWERS).map((sag) => ({ sag }));
    const more =
      cases.length > 0 && sager.length > cases.length ? texts.moreSager(sager.length, cases.length) : null;
    return {
      ...EMPTY_PART,
      answers: [...groupEntry(main, nummer, sager.length, emner), ...cases],
      more,
      sager,
    };
  }
  if (!isMissingSaid || isAlternative) return { ...EMPTY_PART, sager };
  return {
    ...EMPTY_PART,
    missing: texts.emneMissing(nummer),
    nearest: nearestEmner(nummer, emner, numre),
    sager,
  };
}

/** The cases of the group that the subject is in, else its main group. */
function nearestEmner(nummer: string, emner: Directory['emner'], numre: readonly string[]): Entry[] {
  const main = nummer.slice(0, 2);
  const inGroup = nummer.length === 8 ? newestFirst(casesOf(nummer.slice(0, 5), numre)).slice(0, 3) : [];
  const page = groupEntry(main, main, casesOf(main, numre).length, emner);
  return [...inGroup.map((sag) => ({ sag })), ...page];
}
