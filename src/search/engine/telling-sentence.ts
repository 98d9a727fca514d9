// The sentence of a decision that tells what was decided.
import { sentencesOf, shortSentence } from '../../model/text/sentences.ts';

/** What single members said, and who was there: it may stand before the decision, and is none. */
const BESIDE =
  /(?:(?<!(?<!\p{L})(?:\d{1,2}|en|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv) )stem(?:mer|te|t) (?:i?mod|ikke for)|(?:undlader|undlod) at stemme|kan ikke (?:tiltræde|støtte|godkende|anbefale|medvirke|gå ind for|stemme for)|kunne ikke (?:tiltræde|støtte|anbefale|medvirke|gå ind for|stemme for)|(?:tager|tog|tages) forbehold|(?:protokol|referat)(?:len|tet)?(?:tilførsel| tilføres)|(?:til|ført i) (?:protokol|referat)(?:len|tet)?(?!\p{L})|mindretal|særudtalelse|(?:foreslår|foreslog|stillede|stiller) (?:\p{L}+ ){0,3}(?:ændrings|under)?forslag|(?:foreslår|foreslog)(?: derfor)?,? at|(?:afbud|fraværende|ikke til stede)(?!\p{L})|inhabil|forlod (?:lokalet|mødet)|deltog ikke|var ikke til stede|(?:orienterede|redegjorde|præsenterede|indledte|gennemgik)(?!\p{L}))/iu;

/** A number or letter of a list that stands on its own. */
const NUMBERED = /^(?:ad\.? ?)?(?:\d{1,2}|\p{L})[.)]?:?$/iu;

/** The first sentence of a decision's text that says what was decided: not a protest, a vote against or who was away; of a text of these alone the first. */
export function tellingSentence(text: string): string {
  const sentences = text
    .split('\n')
    .flatMap(sentencesOf)
    .filter((sentence) => /\p{L}/u.test(sentence) && !NUMBERED.test(sentence));
  return shortSentence(sentences.find((sentence) => !BESIDE.test(sentence)) ?? sentences[0] ?? '');
}
