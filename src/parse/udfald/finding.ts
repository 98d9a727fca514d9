// What one clause says was done: the verb with its polarity and its tense.
import { Pattern } from '../../model/text/pattern.ts';
import type { Clause } from './clauses.ts';
import type { Meaning } from './meanings.ts';
import { PARTLY } from './patterns.ts';
import { CUE, PHRASES } from './phrases.ts';
import { MONTH } from './places.ts';
import { isMet, isNegated, isNoVerb, negatesAt } from './polarity.ts';
import { READINGS } from './readings.ts';
import { MOTION_MARK, PART_MARK } from './sentences.ts';
import { type About, aboutOf } from './speaker.ts';
import type { Standing } from './standing.ts';
import { type Setting, sayingOf } from './tense.ts';
import { isInfinitive, type Word } from './verb-words.ts';
import { AUXILIARY, LEANING } from './words.ts';

/** One thing that a decision says, whether or not it was decided here and now. */
export interface Finding {
  readonly meaning: Meaning;
  /** False for what others said, what was not done, and what is still to be done. */
  readonly holds: boolean;
  readonly negated: boolean;
  readonly about: About;
  readonly partly: boolean;
  /** Said in a clause with «idet» or «dog». */
  readonly rider: boolean;
  readonly text: string;
}

/** A clause's standing, with what of its sentence bears on it. */
interface Placed extends Standing, Setting {
  /** The whole sentence in small letters. */
  readonly sentence: string;
  /** What the clause before was about, where this one leans on it. */
  readonly about: About | null;
  /** Whether something was approved earlier in the sentence. */
  readonly approved: boolean;
}

/** «…, men ikke til skuret» */
const EXCEPTED =
  /^(?:men|dog) (?:dog )?(?:ikke|ej) (?:(?:penge |tilskud |støtte |midler |lov |tilladelse )?til |(?:for |på |i )?(?:\d{4}$|(?:[^ ]+ )?\p{L}{3,}(?:en|et|erne|ene)s?(?: (?:til|for|på|om|af|mod|ved|i|fra|med) .*)?$))/u;

/** «…, men ønskede ikke at bruge penge på gardiner» */
const NOT_WISHED = /^men (?:\S+ )?(?:ønske[rd]e?|vil|ville) ikke(?: at|$)/u;

/** «Forslag 1 blev vedtaget, forslag 2 blev ikke» */
const WAS_NOT = / (?:blev|bliver)(?: det)? ikke$/u;

/** «… for at gøre indsigelse», «… for at foretage sig mere»: where there is no ground for that, nothing is refused. */
const AGAINST =
  /^at (?:beslutte|træffe|(?:af)?vente|stemme|deltage i (?:behandling|afstemning)|afgøre|gå imod|foretage|gøre|rejse|kommentere|bemærke|udtale|kritisere|protestere|modsætte|drøfte|tage|afgive)/u;

const textOf = (words: readonly Word[]): string => words.map(({ raw }) => raw).join(' ');

/** All that a clause says was done. */
export function findingsIn({ words, role }: Clause, standing: Placed): Finding[] {
  const text = textOf(words);
  const lower = words.map(({ key }) => key).join(' ');
  const found = words.flatMap(({ key }, at) => {
    const reading = READINGS.get(key)?.find(({ needs }) => isMet(needs, key, lower, standing.sentence));
    return reading && !isNoVerb(words, at, reading) ? [{ at, reading }] : [];
  });
  const findings = found.flatMap(({ at, reading }): Finding[] => {
    const negated = isNegated(words, at, reading) !== standing.turned;
    const said = sayingOf(words, at, reading, standing, negated);
    return said === null ? [] : [finding(said.meaning, said.holds, negated, words, at, text, standing)];
  });
  if (isRefusedAside(words, role, standing))
    return findings.map((one) => ({ ...one, holds: true, about: 'part' }));
  if (found.length > 0) return findings;
  const isException =
    standing.approved &&
    (EXCEPTED.test(lower) ||
      NOT_WISHED.test(lower) ||
      (/^men ikke(?: for)?$/u.test(lower) && /, men ikke (?:for )?at /u.test(standing.sentence)) ||
      WAS_NOT.test(lower) ||
      (lower.includes(PART_MARK) && words.some((_, at) => negatesAt(words, at))));
  if (isException) {
    const holds = standing.speaker !== 'others' || WAS_NOT.test(lower);
    return [{ ...finding('reject', holds, true, words, words.length, text, standing), about: 'part' }];
  }
  // «fandt ikke grundlag for at ændre afgørelsen»
  // «besluttede ikke at købe traktoren», «der var ikke flertal for at sælge skolen»
  const { status, turned } = standing;
  const isLeftUndone = status === 'groundless' || (status === 'decided' && turned);
  if (isLeftUndone && isInfinitive(words[1]) && !AGAINST.test(lower))
    return [finding('reject', true, true, words, words.length, text, standing)];
  if (!CUE.test(text)) return [];
  const phrase = PHRASES.find(([pattern]) => pattern.test(lower));
  if (!phrase) return [];
  const negated = phrase[1] !== 'reject' && words.some((_, at) => negatesAt(words, at));
  return [
    finding(phrase[1], standing.status === 'own' && !negated, negated, words, words.length, text, standing),
  ];
}

/** «Godkendt, dog uden tilskud til mad, som afvises» */
const isRefusedAside = (words: readonly Word[], role: Clause['role'], { approved }: Placed): boolean =>
  role === 'relative' &&
  approved &&
  words.length === 2 &&
  READINGS.get(words[1]?.key ?? '')?.[0]?.meaning === 'reject';

function finding(
  meaning: Meaning,
  holds: boolean,
  negated: boolean,
  words: readonly Word[],
  at: number,
  text: string,
  { rider, about: lent }: Placed,
): Finding {
  // «besluttede at afvente høringssvarene»: what one waits for is not what is put off.
  const own = /^(?:af)?vente/u.test(words[at]?.key ?? '') ? 'item' : aboutOf(words, at);
  const isMoved = meaning === 'postpone' || meaning === 'return';
  // «var ikke klar til at godkende planen og udsatte den»: the item is put off, whatever it is called.
  const about =
    own === 'item' && !(isMoved && lent === 'thing') && leansBack(words, at) ? (lent ?? own) : own;
  const motion = text.includes(MOTION_MARK)
    ? (/§forslag:(\w+)/u.exec(text)?.[1] as Meaning | undefined)
    : undefined;
  // A motion carried does what it proposes; a motion lost does nothing.
  if (motion && about === 'motion')
    return {
      meaning: motion,
      holds: holds && meaning === 'approve',
      negated,
      about: 'item',
      partly: false,
      rider,
      text,
    };
  return { meaning, holds, negated, about, partly: PARTLY.test(text.toLowerCase()), rider, text };
}

/** «og forkastet», «og forkastede det»: nothing is named but what was named before. */
const leansBack = (words: readonly Word[], at: number): boolean =>
  /^(?:og|samt|men)$/u.test(words[0]?.key ?? '') &&
  words.every(({ key }, index) => index === 0 || index === at || LEANING.has(key) || AUXILIARY.has(key));

/** «Økonomiudvalget har godkendt regnskabet. Udvalget tog det til efterretning.» */
export const isOfBefore = ({ holds, text }: Finding): boolean => holds && HAS_DONE.test(text);
const HAS_DONE = new Pattern(/(?<!\p{L})har (?:\S+ ){0,2}?\p{L}+t(?!\p{L})/u);
/** What is decided here, beside which that is none. */
export const isSettling = (one: Finding): boolean =>
  one.holds && /^(?:approve|reject|note)$/.test(one.meaning) && !isOfBefore(one);

const IN_A_MONTH = new Pattern(
  `(?<!\\p{L})i (?:${MONTH}|foråret|efteråret|sommer|vinter|fjor)(?: \\d{4})?$`,
  'iu',
);
/** What is not put into a month; a thing may be put off till then. */
export const isOfToday = ({ text, meaning }: Finding): boolean =>
  meaning === 'postpone' || !IN_A_MONTH.test(text);
