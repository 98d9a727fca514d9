// The ballots that a decision tells of.
import type { Afstemning } from '../../model/afstemning.ts';
import { STATEMENT } from '../udfald/patterns.ts';
import { addTo, finished, type Growing } from './ballots.ts';
import { fragmentsOf } from './fragments.ts';
import { minorityIn } from './parts.ts';
import { isProposal, objectIn, type Subject, subjectIn } from './subject.ts';
import { withoutTables } from './tables.ts';
import { mayTellOfVotes, tokensOf, voteSentences } from './tokens.ts';
import { isElsewhere, isOfOtherBody } from './told.ts';

/** Nobody tells of more ballots on one item; what goes on so is no decision. */
const MOST_SENTENCES = 400;

/** The ballots that a decision tells of, in its order; none where it is not sure that votes were cast. */
export function readAfstemninger(decision: string): Afstemning[] {
  if (!mayTellOfVotes(decision)) return [];
  const ballots: Growing[] = [];
  /** What a sentence has named that told of no vote yet: «Ændringsforslag fra Ø:». */
  let pending: Subject | null = null;
  let isProposed = false;
  const sentences = voteSentences(withoutTables(decision)).slice(0, MOST_SENTENCES);
  for (const [at, sentence] of sentences.entries()) {
    if (STATEMENT.test(sentence)) {
      if (/:$|^\S+$/u.test(sentence)) break;
      continue;
    }
    const own = subjectIn(sentence, isProposed);
    const tokens =
      isElsewhere(sentence) || isOfOtherBody(sentence, sentences.slice(at + 1)) ? [] : tokensOf(sentence);
    // «5 stemmer mod 2. Forkastet.»: the verb may stand in the next sentence.
    const found = fragmentsOf(tokens, sentence, sentences[at + 1] ?? '');
    for (const one of found) {
      const from = tokens[one.start]?.at ?? 0;
      const last = tokens[one.end - 1];
      const behind = sentence.slice(last ? last.at + last.text.length : sentence.length);
      const before = sentence.slice(0, from);
      const subject =
        objectIn(behind) ?? subjectIn(before, isProposed) ?? (before.length < 4 ? own : null) ?? pending;
      addTo(ballots, one, subject ?? own, sentence);
      pending = null;
    }
    const minority = found.length === 0 ? minorityIn(tokens) : null;
    // «Godkendt med 3 stemmer for og 2 imod. Mindretallet, V, foretrækker model 1»: those are the two.
    if (minority && ballots.at(-1)?.sides.imod?.antal) addTo(ballots, minority, null, sentence);
    if (found.length === 0 && own !== null) pending = own;
    isProposed = isProposal(sentence) || (isProposed && found.length === 0);
  }
  return finished(ballots);
}
