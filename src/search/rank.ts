// All that ranks, in one table: what a word weighs in an item, what each part of a query counts, and what puts one before another.

/** What a word weighs by where it stands, in the engine's measure, which it squares. */
export const WEIGHTS = {
  title: 6,
  /** In a title, what is done to something else: «valg» of «valg af grund». */
  act: 3.4,
  /** A broad word anywhere in an item whose title names what belongs to it: «ældre» of a plejehjem. */
  broad: 2.2,
  beslutning: 2.5,
  bilag: 1.5,
  text: 1,
  /** In a person's title: «chefen for sundhed og ældre». */
  person: 0.4,
} as const;

/** How much more it weighs from so many times on. */
export const OFTEN = [
  [6, 1.8],
  [3, 1.4],
] as const;

/** What a part of a compound weighs beside the whole word: its last part, which tells what it is; others; and those of a person's title, `ældrechef`. */
export const PART = { last: 0.85, other: 0.6, person: 0.3 } as const;

/** How the engine counts: a word in a title well above one in the text, and a long item hardly less than a short one, for its decision weighs the same. */
export const ENGINE = { pageLength: 0.1, termSaturation: 2 } as const;

/** What an item counts for each thing that it was found by; a word counts about 1. */
export const SCORES = {
  /** A phrase, word for word. */
  phrase: 4,
  /** A meeting of a forum that was named. */
  forum: 8,
  /** A meeting of a time that was named. */
  time: 1.5,
  /** A main group that was named. */
  emne: 3,
  /** A meeting that was all that was asked for, so that items that only speak of it come after. */
  meeting: 20,
  /** The words that speak of what was all that was asked for. */
  mention: 1,
  /** A word of a question that says little of what it is about. */
  spare: 0.5,
  /** A compound's later parts, beside the first, which tells what it is about. */
  laterPart: 0.3,
  /** The outcome that was asked for, beside the word for it. */
  outcome: 1.5,
  /** A related word, beside the one that was asked for. */
  related: 0.5,
  /** A word on a page of an attachment. */
  attachment: 0.2,
} as const;

/** What keeps a word of a query that no item has all words of. */
export const KEPT = {
  /** A name, beside another word. */
  name: 2,
  /** A verb, and a word that questions have whatever they are about. */
  other: 0.2,
  /** The score that is half of all that one word can count. */
  half: 1,
} as const;

/** A part of a compound that more of the items have is no sign that they are about the compound. */
export const TOO_COMMON = 1 / 8;

/** Short parts of a compound tell something where no more of the items have each. */
export const RARE = 1 / 20;

/** What a standing item («Evt.», «Godkendelse af dagsorden») counts beside one of its own kind, unless it was asked for. */
export const STANDING = 0.3;

/** Scores that differ by less than one in so many are as good as the same: of these the newer item is first. */
export const STEPS = 12;

/** How much more an item counts in which the body that has the last word decided its case. */
export const LAST_WORD = 1.1;

/** How much more an item counts whose main group has the word in its title: «trafik» in `05 Veje og trafik`. */
export const EMNE_TITLE = 1.8;

/** How many hits of one meeting stand on their own before the others are folded under the last. */
export const SHOWN_OF_MEETING = 2;

/** How many treatments of a case stand on their own before the others are folded under its first: each may be the one that answers a question. */
export const SHOWN_OF_SAG = { words: 1, question: 3 } as const;

/** What a word costs that another may have been meant for, in letters that are wrong. */
export const CORRECTION = {
  /** Another ending than one that is spelled so but for the error. */
  otherEnding: 0.5,
  /** Another first letter. */
  otherStart: 0.3,
  /** How much less where letters were only left out. */
  leftOut: 0.15,
  /** How much less for a common word: an eighth for each ten times that it is more common, and so much at most. */
  common: { part: 8, most: 0.4 },
} as const;

/** What a word counts, in the choice of the stretch to show, where others said it: an earlier body, who recommends, a member on record. */
export const OTHERS = 0.1;

/** How near the best of a case another treatment of it must come to stand for the case: who asks a question wants the one that answers it. */
export const NEAR_BEST = { words: 0.85, question: 0.97 } as const;

/** What a word found in a decision counts more than one elsewhere when the stretch to show of an item is chosen. */
export const DECISION = 0.5;
