// What grammar tells of a mark that no sign parts from the rest: the first word of a title, its last, or one within it.
import { Pattern } from '../../model/text/pattern.ts';
import { PARTS } from './forms.ts';
import { isLettered } from './letters.ts';
import { MARK, REASON } from './mark.ts';
import { anyOf, END, MarkPattern, of, SIGN, START } from './marks-in.ts';
import { BEFORE_MENTION, THINGS, TOPICS, VERBS } from './open-words.ts';
import { SAYS_WHEN } from './segments.ts';

/** What a title says: that its item is closed, that it is open, or something that may be either. */
export type TitleState = 'lukket' | 'aaben' | 'tvivl';

const FIRST_OF_ALL = new MarkPattern(`^(${SIGN})(\\s+${anyOf(PARTS)}${END})?\\s+(.*)$`);
const LAST_OF_ALL = new MarkPattern(`^(.*?\\S)\\s+(${MARK})${REASON}\\s*[.!]?$`);
const WITHIN = of(
  `^(.*?)\\s(${START}(?:lukke(?:t|de)|fortrolige?(?!\\s+behandling\\s+af\\s))\\s+${anyOf(PARTS)}${END})`,
);
const ENDS_AS_MENTION = of(`(?:^|\\s)${anyOf(BEFORE_MENTION)}$`);
/** Only words that speak of closing itself may stand between: «Forslag om salg for lukkede døre» is a sale. */
const ABOUT = of(
  `(?:^|\\s)\\p{L}*${anyOf(TOPICS)}(?:\\s+(?:om|for|vedr\\.?|vedrørende|ved|til|af|brug|brugen|over|i|mod|aktindsigt|behandling|behandlingen|møder|sager|punkter|færre|flere))*$`,
);
const HAS_VERB = of(`(?:^|\\s)${anyOf(VERBS)}${END}`);
const ENDS_WITH_VERB = of(`(?:^|\\s)${anyOf(VERBS)}(?:\\s+\\p{L}+){0,3}$`);
/** In lower case, as a noun stands after its adjective, with at most one more adjective between. */
const NAMES_THING = new Pattern(
  `^(?:\\p{Ll}+(?:e|t|ig|isk|al|el|s)\\s+)?[\\p{Ll}-]*(?:${THINGS.join('|')})${END}`,
  'u',
);
/** What is a reason to shut a meeting's doors, not a building's. */
const TREATED_BEHIND_DOORS = of(`^(.*?)(?:^|\\s)${anyOf(PARTS)}\\s+(?:for|bag)\\s+lukkede\\s+døre${END}`);

/** A mark with nothing between it and the rest: grammar tells «Lukket skole» from «Lukket Ansættelse». */
export function firstWordState(text: string): TitleState {
  if (/^L\s+\p{Lu}\p{Ll}/u.test(text) || isLettered(text)) return 'tvivl';
  const [, mark = '', part, behind = ''] = FIRST_OF_ALL.exec(text) ?? [];
  // In capitals nothing tells a name from a thing.
  const rest = text === text.toUpperCase() ? behind.toLowerCase() : behind;
  if (mark === '') return 'aaben';
  if (/\s/.test(mark) && /døre?$/i.test(mark))
    return SAYS_WHEN.test(rest) || HAS_VERB.test(rest) ? 'aaben' : 'tvivl';
  const isShouted = mark === mark.toUpperCase() && /\p{Ll}/u.test(behind);
  if (isShouted) return 'lukket';
  // «Ikke offentligt ejede veje»
  if (/^(?:ikke|ej)/i.test(mark) && /^\p{Ll}+(?:ede|te|t)\s+\p{Ll}/u.test(rest)) return 'aaben';
  if (part) return 'tvivl';
  // Of several that are no items the plural speaks of things: «Lukkede erhvervsgrunde».
  if (/^lukkede$/i.test(mark) && /^\p{Ll}/u.test(rest)) return 'aaben';
  return (SAYS_WHEN.test(rest) && /^luk/i.test(mark)) || NAMES_THING.test(rest) ? 'aaben' : 'tvivl';
}

/** The same of a mark at the end of a title. */
export function lastWordState(text: string): TitleState {
  const [, before = '', mark = ''] = LAST_OF_ALL.exec(text) ?? [];
  if (mark === '') return 'aaben';
  const isPhrase = /\s(?:dører?|doere|dore|dør)$/iu.test(mark);
  if (!isPhrase && (ENDS_AS_MENTION.test(before) || ENDS_WITH_VERB.test(before))) return 'aaben';
  if (ABOUT.test(before)) return 'aaben';
  if (isPhrase) return /^behandle[st]/i.test(mark) ? 'lukket' : 'tvivl';
  return /^\p{Lu}/u.test(mark) && /\p{Ll}/u.test(before) ? 'lukket' : 'tvivl';
}

/** Whether something of an agenda stands before shut doors. */
export function isTreatedBehindDoors(text: string): boolean {
  const before = TREATED_BEHIND_DOORS.exec(text)?.[1]?.trim();
  return before !== undefined && !(ENDS_AS_MENTION.test(before) || ABOUT.test(before));
}

/** The same of a mark and a part of an agenda within a title. */
export function withinState(text: string): TitleState {
  const before = WITHIN.exec(text)?.[1];
  if (before === undefined || ENDS_AS_MENTION.test(before) || ENDS_WITH_VERB.test(before)) return 'aaben';
  return 'tvivl';
}

/** What stands behind a mark at the start of a text. */
export const behindMark = (text: string): string => FIRST_OF_ALL.exec(text)?.[3] ?? '';
