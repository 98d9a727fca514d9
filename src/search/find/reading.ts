import type { DirectResult } from '../answer/answer-direct.ts';
import type { DirectQuestion, EmneWish } from '../read/question.ts';
import { forumWish, tidWish, type Wish } from '../read/wishes.ts';

/** What the numbers, dates and forums of a query leave of the archive. */
export interface Narrowing {
  readonly wishes: readonly Wish[];
  /** Items of the meetings that are meant; all of them where none is named. */
  readonly punkter: readonly number[];
  /** Null where no case narrows the search. */
  readonly sager: readonly string[] | null;
  readonly emner: readonly EmneWish[];
}

/** Words, and nothing that narrows them. */
interface Words {
  readonly kind: 'words';
  readonly q: string;
}

/** Numbers, dates and names, and no words beside them. */
interface Whole {
  readonly kind: 'whole';
  readonly q: string;
  readonly question: DirectQuestion;
  readonly direct: DirectResult;
}

/** Words among what numbers, dates and forums leave. */
interface Narrowed {
  readonly kind: 'narrowed';
  readonly rest: string;
  readonly by: Narrowing;
}

/** What may be a number or a day, and may as well be words: `1/2`, `17`. */
interface Soft {
  readonly kind: 'soft';
  readonly rest: string;
  readonly by: Narrowing;
  /** Subjects that the same figures may be. */
  readonly emner: readonly EmneWish[];
  readonly isSag: boolean;
}

/** How a query is understood: each kind is found in a way of its own. */
export type Reading = Words | Whole | Narrowed | Soft;

/** Reads a query, of which `question` and `direct` tell what its numbers, dates and names are. */
export function readingOf(q: string, question: DirectQuestion | null, direct: DirectResult | null): Reading {
  if (!question || !direct) return { kind: 'words', q };
  if (question.isWhole) return { kind: 'whole', q, question, direct };
  const by = narrowingOf(question, direct);
  if (by.wishes.length + by.emner.length === 0 && by.sager === null) return { kind: 'words', q };
  const { rest, emner, sager, isSoft } = question;
  if (!isSoft) return { kind: 'narrowed', rest, by };
  return {
    kind: 'soft',
    rest,
    by,
    emner: emner.filter(({ isAlternative }) => isAlternative),
    isSag: sager.length > 0,
  };
}

function narrowingOf(
  { forummer, tider, punkter, sager, emner, isSoft }: DirectQuestion,
  direct: DirectResult,
): Narrowing {
  // A number that may be any is no case where no case has it.
  const isAsked = sager.some(({ isAlternative }) => !isAlternative);
  const isSag = isAsked && (direct.sager.length > 0 || !isSoft);
  return {
    wishes: [forumWish(forummer), tidWish(tider)].filter((wish) => wish !== null),
    punkter,
    sager: isSag ? direct.sager : null,
    // `17.03` is a subject or a day, and never both.
    emner: emner.filter(({ isAlternative }) => !isAlternative),
  };
}
