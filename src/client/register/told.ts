// What a line of the register tells: what was decided, and what of it has the words that were asked for.
import { restsOnIndstilling } from '../../model/indstilling.ts';
import type { Udfald } from '../../model/parsed.ts';
import { firstSentence, sentencesOf, shortened } from '../../model/text/sentences.ts';
import { comparable, type RegisterRow } from './rows.ts';

/** How many letters of a sentence are told beside the first. */
const MOST = 220;

/** The words of a line. */
export interface Told {
  readonly tekst: string;
  /** The points of the recommendation that are told beside the decision. */
  readonly indstilling: readonly string[];
}

/** What a line tells; `words` are those that were asked for, and each of them stands in it. */
export function toldOf(row: RegisterRow, words: readonly string[]): Told {
  const first = firstSentence(row.beslutning);
  const isWhole = restsOnIndstilling(row.beslutning, row.udfald as Udfald);
  const own = isWhole ? row.indstilling : [];
  const shown = comparable([row.titel, first, ...own].join('\n'));
  let missing = words.filter((word) => !shown.includes(word));
  const tellsMissing = (text: string): boolean => {
    const plain = comparable(text);
    const before = missing.length;
    missing = missing.filter((word) => !plain.includes(word));
    return missing.length < before;
  };
  const more = missing.length === 0 ? [] : sentencesOf(row.beslutning).slice(1).filter(tellsMissing);
  const points = isWhole || missing.length === 0 ? own : row.indstilling.filter(tellsMissing);
  return {
    tekst: [first, ...more.map((sentence) => shortened(sentence, MOST))].join(' '),
    indstilling: points,
  };
}
