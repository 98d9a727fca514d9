import { Pattern } from '../../model/pattern.ts';
import { BEFORE_MENTION, MARKS, PARTS, REASONS, SHORT_MARKS, THINGS, VERBS, WHEN } from './forms.ts';
import { bareLine, LONE_SIGNS, mayClose, plainForm, shortened } from './plain-form.ts';

/** What a title says: that its item is closed, that it is open, or something that may be either. */
export type TitleState = 'lukket' | 'aaben' | 'tvivl';

/** Joins patterns to one in which a space is any run of spaces. */
export const anyOf = (patterns: readonly string[]): string =>
  `(?:${patterns.join('|').replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')})`;

const END = String.raw`(?![\p{L}\p{N}])`;
const START = String.raw`(?<![\p{L}\p{N}])`;
/** A mark as it stands for itself: «lukket», «lukket punkt nr. 4», «lukket jf. § 10». */
const PART = `(?:\\s+${anyOf(PARTS)}${END}(?:\\s+(?:nr\\.?\\s*)?\\d+\\p{L}?${END})?)?`;
const REASON = `(?:\\s*,?\\s*(?:behandling|behandles|sag|punkt)?\\s*(?:${anyOf(REASONS)})[^:]*)?`;
/** A mark with what belongs to it, to build patterns of. */
export const MARK = `${START}${anyOf(MARKS)}${END}${PART}`;
const SEPARATOR = String.raw`(?:\s*[:;|/–—_→>•·]|\s+-|-\s|\s*,|\.(?=\s))\s*`;
const of = (pattern: string): Pattern => new Pattern(pattern, 'iu');

const ALONE = of(`^${MARK}${REASON}\\s*[.:!]?$`);
const FIRST = of(`^${MARK}${REASON}(?:${SEPARATOR}|-)\\S`);
const LAST = of(`\\S${SEPARATOR}${MARK}${REASON}\\s*[.!]?$`);
const IN_BRACKETS = of(`^\\s*${MARK}${REASON}(?:\\s*,.*)?\\s*[.:!]?\\s*$`);
const FIRST_OF_ALL = of(`^(${anyOf(MARKS)})${END}(\\s+${anyOf(PARTS)}${END})?\\s+(.*)$`);
const LAST_OF_ALL = of(`^(.*\\S)\\s+(${MARK})${REASON}\\s*[.!]?$`);
const WITHIN = of(`^(.*?)\\s(${START}(?:lukke(?:t|de)|fortrolige?)\\s+${anyOf(PARTS)}${END})`);
const ENDS_AS_MENTION = of(`(?:^|\\s)${anyOf(BEFORE_MENTION)}$`);
/** A whole sentence that says of this item, or of what follows, that it is closed. */
export const SENTENCE = sentencePattern();
const HAS_VERB = of(`(?:^|\\s)${anyOf(VERBS)}${END}`);
const ENDS_WITH_VERB = of(`(?:^|\\s)${anyOf(VERBS)}(?:\\s+\\p{L}+){0,3}$`);
const SAYS_WHEN = of(`^(?:${anyOf(WHEN)}(?![\\p{L}]))`);
/** In lower case, as a noun stands after its adjective, with at most one more adjective between. */
const NAMES_THING = new Pattern(
  `^(?:\\p{Ll}+(?:e|t|ig|al|el|s)\\s+)?\\p{Ll}*(?:${THINGS.join('|')})${END}`,
  'u',
);
/** What is a reason to shut a meeting's doors, not a building's. */
const SECRECY = /forhandl|fortrol|person|hensyn|tavshed|styrelses|udbud/iu;
const SHORT = SHORT_MARKS.join('|');
const SHORT_MARK = new Pattern(
  String.raw`[([{]\s*(?:${SHORT})\.?\s*[)\]}]|^(?:${SHORT})\.?(?:\s*:|\s+[-–—]\s)|\s[-–—/]\s*(?:${SHORT})\.?$|^(?:${SHORT})\.?$|^[Ll]u?kk?t?\.\s`,
  'u',
);

function sentencePattern(): Pattern {
  const because = `(?:[\\s,(]+(?:jf|jævnfør|efter|i\\s+henhold|iht|af\\s+hensyn|på\\s+grund|pga|da|fordi|§)${END}.*)?`;
  const doors = anyOf([
    '(?:for|bag) (?:lukkede|lukket) (?:døre?|doere|dore)',
    '(?:på|i|under|til|som) (?:et |den )?(?:lukket|lukkede) \\p{L}+',
  ]);
  const punkt = `(?:(?:dette|det|nærværende)\\s+)?(?:dagsordens|tillægs)?(?:punkt(?:et)?|pkt\\.?|emnet)(?:\\s+(?:nr\\.?\\s*)?\\d+\\p{L}?)?`;
  const treated =
    '(?:behandle[st]|behandlet|behandledes|drøfte[st]|drøftet|optage[st]|optaget|holde[st]|betragte[st]|anses)';
  const rest = `(?:\\s+for\\s+offentligheden|\\s+og\\s+[^.]{0,40})?${because}\\s*[.:!]?(?:\\s*\\S.*)?$`;
  return of(
    [
      `^${punkt}\\s+(?:(?:er|var|bliver|blev|skal|må|kan)\\s+(?:${treated}\\s+)?|${treated}\\s+)(?:\\p{L}+\\s+){0,2}?(?:${MARK}|${doors})(?=\\s*[.:!,(]|\\s+(?:for\\s+offentligheden|og|jf|efter|i\\s+henhold|iht)|$)${rest}`,
      `^sagen\\s+(?:(?:er|var|bliver|blev)\\s+(?:${treated}\\s+)?|${treated}\\s+)(?:\\p{L}+\\s+){0,2}?(?:${anyOf(MARKS.filter((mark) => !/^(?:luk|delvi)/.test(mark)))}|${doors}|lukket\\s+for\\s+offentligheden)(?=\\s*[.:!,(]|\\s+(?:punkt|jf|efter|og)|$)${rest}`,
      `^(?:indholdet|teksten|det\\s+følgende|følgende|nedenstående|dette|resten|resten\\s+af\\s+punktet)(?:\\s+(?:herunder|nedenfor|i\\s+(?:dette\\s+)?punkt(?:et)?))?\\s+er\\s+(?:(?:et|en)\\s+)?${MARK}\\s*[.:!]?$`,
      `^(?:${punkt}|sagen)\\s+lukkes(?:\\s+for\\s+offentligheden)?[.:!]?$`,
      `^${treated}\\s+(?:punktet\\s+|sagen\\s+)?${doors}[^.]{0,60}[.:!]?$`,
    ].join('|'),
  );
}

/** Whether a text is nothing but the word that closes: «Lukket», «LUKKET PUNKT», «Fortroligt». */
export const isMarkAlone = (text: string): boolean =>
  ALONE.test(text) || ALONE.test(unwrapped(text)) || /^(?:strengt )?hemmeligt?[.:!]?$/iu.test(text);

/** A text without brackets around the whole of it. */
export const unwrapped = (text: string): string =>
  text.replace(/^[([{]\s*([^()[\]{}]*)\s*[)\]}][.:]?$/, '$1');

/** Whether a text begins with a mark that a sign parts from the rest. */
export const beginsWithMark = (text: string): boolean => FIRST.test(text);

/** Whether a text ends in a mark behind a sign. */
export const endsInMark = (text: string): boolean => LAST.test(text);

function bracketState(text: string): TitleState {
  let state: TitleState = 'aaben';
  for (const [, inner = ''] of text.matchAll(/[([{]([^()[\]{}]*)[)\]}]/g)) {
    if (IN_BRACKETS.test(inner) || SENTENCE.test(inner.trim())) return 'lukket';
    const [, , , rest = ''] = FIRST_OF_ALL.exec(inner.trim()) ?? [];
    if (rest !== '' && (!SAYS_WHEN.test(rest) || SECRECY.test(rest))) state = 'tvivl';
  }
  return state;
}

/** A mark with nothing between it and the rest: grammar tells «Lukket skole» from «Lukket Ansættelse». */
function firstWordState(text: string): TitleState {
  if (/^L\s+\p{Lu}\p{Ll}/u.test(text)) return 'tvivl';
  const [, mark = '', part, rest = ''] = FIRST_OF_ALL.exec(text) ?? [];
  if (mark === '') return 'aaben';
  if (/\s/.test(mark) && /døre?$/i.test(mark))
    return SAYS_WHEN.test(rest) || HAS_VERB.test(rest) ? 'aaben' : 'tvivl';
  const isShouted = mark === mark.toUpperCase() && /\p{Ll}/u.test(rest);
  if (isShouted) return 'lukket';
  if (part) return 'tvivl';
  // Of several that are no items the plural speaks of things: «Lukkede erhvervsgrunde».
  if (/^lukkede$/i.test(mark) && /^\p{Ll}/u.test(rest)) return 'aaben';
  return SAYS_WHEN.test(rest) || NAMES_THING.test(rest) ? 'aaben' : 'tvivl';
}

function lastWordState(text: string): TitleState {
  const [, before = '', mark = ''] = LAST_OF_ALL.exec(text) ?? [];
  if (mark === '') return 'aaben';
  const isPhrase = /\s(?:døre?|doere|dore)$/iu.test(mark);
  if (!isPhrase && (ENDS_AS_MENTION.test(before) || ENDS_WITH_VERB.test(before))) return 'aaben';
  if (isPhrase) return /^behandle[st]/i.test(mark) ? 'lukket' : 'tvivl';
  return /^\p{Lu}/u.test(mark) && /\p{Ll}/u.test(before) ? 'lukket' : 'tvivl';
}

function withinState(text: string): TitleState {
  const before = WITHIN.exec(text)?.[1];
  if (before === undefined || ENDS_AS_MENTION.test(before) || ENDS_WITH_VERB.test(before)) return 'aaben';
  return 'tvivl';
}

/** A title in which nothing can be taken away that would make other words of it: most titles. */
const isOrdinary = (title: string): boolean => ORDINARY.test(title) && !LONE_SIGNS.test(title);
const ORDINARY = /^[\dA-Za-zæøåÆØÅéÉ .,:;()/–%&!?+§-]{1,200}$/;

/** Reads what a title, without the forum's prefix, says of its item. */
export function titleState(title: string): TitleState {
  if (isOrdinary(title) && !mayClose(title)) return 'aaben';
  const text = bareLine(title).replace(/^(?:pkt\.?\s*)?\d{1,4}\s*[.:)]\s+(?=\p{Lu})/iu, '');
  const plain = shortened(plainForm(title));
  if (text === '' || !(mayClose(text) || mayClose(plain))) return 'aaben';
  if (
    isMarkAlone(text) ||
    SENTENCE.test(unwrapped(text)) ||
    FIRST.test(text) ||
    LAST.test(text) ||
    SHORT_MARK.test(text) ||
    FIRST.test(plain)
  )
    return 'lukket';
  const states = [
    bracketState(text),
    bracketState(plain),
    firstWordState(text),
    lastWordState(text),
    withinState(text),
  ];
  return states.find((state) => state === 'lukket') ?? states.find((state) => state === 'tvivl') ?? 'aaben';
}

const DECLARED = /^\s*åbent\s*:\s*(?=\S)/iu;

/** The title behind «Åbent:», with which an editor says that a title that speaks of something shut is open; else null. */
export const declaredOpen = (title: string): string | null => {
  const text = title.normalize('NFC');
  return DECLARED.test(text) ? text.replace(DECLARED, '') : null;
};

const TAKEN_OFF = [
  of(`^[([]\\s*${MARK}${REASON}\\s*[)\\]]\\s*[:–—-]?\\s*`),
  of(`\\s*[([]\\s*(?:${MARK}${REASON}|L)\\s*[)\\]]\\s*\\.?$`),
  of(`^${MARK}(?:\\s*[:;–—|]|\\s+-)\\s*`),
  of(`(?:\\s*[:;,–—|/]|\\s+-)?\\s*${MARK}\\s*\\.?$`),
  of(`^${MARK}\\s*\\.?$`),
];

/** A closed item's title without the words that mark it; empty where nothing is left. */
export const withoutMark = (title: string): string =>
  TAKEN_OFF.reduce((rest, mark) => rest.replace(mark, ''), title).trim();
