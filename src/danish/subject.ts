// Which words of a text are its subject, and which stand for a person or for what is done to something else.
import { wordList } from '../model/text/word-list.ts';

/** Words for persons by what they lead or do, alone or as the last part of a compound. */
const PERSON =
  /(?:chef|direktør|leder|formand|forkvinde|konsulent|koordinator|sekretær|medarbejder|planlægger|inspektør|rådmand|ordfører|rektor)(?:en|eren|er|ere|erne|ren|rne|mænd|mændene)?s?$/u;

/** Bodies of persons, alone or as the last part of a compound; what comes before tells what they deal with, and not what an item that names them is about. */
const BODY =
  /(?:(?:udvalg|råd|nævn|forvaltning|selskab|bestyrelse|afdeling|sekretariat)(?:en|et|er|erne|ne)?|listen|partiet)s?$/u;

/** Whether a word, in lower case, is a body's name or ends with what one is: `teknikudvalget`, `ældrerådet`. */
export const isBody = (lower: string): boolean => lower.length >= 5 && BODY.test(lower);

/** Whether a word, in lower case, stands for a person by what they lead or do: `chefen`, `ældrechef`. */
export const isPersonTitle = (lower: string): boolean => lower.length >= 4 && PERSON.test(lower);

/** What departments of a town hall are called after, two of them: «Teknik og Miljø», «Børn og Unge». */
const OFFICES: ReadonlySet<string> = new Set(
  wordList(`
  arbejdsmarked beskæftigelse borger borgerservice børn by dagtilbud drift erhverv familie fritid handicap idræt job jura
  klima kultur land læring miljø natur omsorg personale plan pleje psykiatri psykologi skole skoler social sundhed teknik trafik trivsel
  udvikling unge ungdom veje ældre økonomi
`),
);

/** Whether a word, in lower case, may be a half of a department's name. */
export const isOffice = (lower: string): boolean => OFFICES.has(lower);

/** Persons and bodies as the complement of «valg af», which make it an election. */
const ELECTED =
  /(?:formand|mænd|mester|mestre|medlem|medlemmer|repræsentant|repræsentanter|suppleant|suppleanter|stedfortræder|stedfortrædere|delegeret|delegerede|dommer|dommere|revisor|revisorer|råd|bestyrelse|udvalg|nævn|tilforordnede|kommission)(?:en|et|ne|erne|s)?$/u;

/** How many words after «af» may describe the person: «valg af en ny formand». */
const BEFORE_ELECTED = 3;

/** Words of a title that say what is done to something else, by their places: «valg» of «valg af grund», but not of «valg af formand». */
export function actsOf(lower: readonly string[]): ReadonlySet<number> {
  const acts = new Set<number>();
  for (let at = lower.indexOf('af'); at > 0; at = lower.indexOf('af', at + 1)) {
    const complement = lower.slice(at + 1, at + 1 + BEFORE_ELECTED);
    if (complement.length > 0 && !complement.some((word) => ELECTED.test(word))) acts.add(at - 1);
  }
  return acts;
}

/** A word of a text as titles are told by it. */
export interface TitledWord {
  readonly lower: string;
  readonly isPerson: boolean;
  readonly isBody: boolean;
  /** Whether it is written as names are. */
  readonly isName: boolean;
  /** The sign that follows it, if any. */
  readonly ends: string;
}

/** How many subjects a title names at most before its «og»: «chefen for børn, unge, kultur og fritid». */
const MOST_LISTED = 4;

/** The places of the words that belong to persons' titles, `sundhed` and `ældre` of «chefen for sundhed og ældre», to a body's name, `Klima` of «Klima- og Teknikudvalget», or to a department's, «Teknik og Miljø». */
export function personSubjects(words: readonly TitledWord[]): ReadonlySet<number> {
  const subjects = new Set<number>();
  const isHalf = (word: TitledWord | undefined): boolean => word?.isName === true && isOffice(word.lower);
  for (const [at, { isPerson, ends }] of words.entries()) {
    if (isPerson && ends === '' && words[at + 1]?.lower === 'for')
      for (const place of listedFrom(at + 2, words)) subjects.add(place);
    if (words[at + 1]?.lower !== 'og') continue;
    const other = words[at + 2];
    if (ends === '-' && (other?.isBody || other?.isPerson)) subjects.add(at);
    if (ends === '' && isHalf(words[at]) && isHalf(other)) subjects.add(at).add(at + 2);
  }
  return subjects;
}

/** The places of a list's words, `a`, `a og b` or `a, b og c`; what a comma parts belongs to it only where an «og» ends it. */
function listedFrom(first: number, words: readonly TitledWord[]): number[] {
  const places: number[] = [];
  for (let at = first; places.length < MOST_LISTED; at += 1) {
    const word = words[at];
    if (!word) break;
    places.push(at);
    const next = words[at + 1]?.lower;
    if (word.ends === '' && (next === 'og' || next === 'samt'))
      return at + 2 < words.length ? [...places, at + 2] : places;
    if (word.ends !== ',') break;
  }
  return places.slice(0, 1);
}
