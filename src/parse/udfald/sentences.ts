// A decision's text as sentences of plain words.
import { isEveryday, Pattern } from '../../model/text/pattern.ts';
import type { Meaning } from './meanings.ts';
import {
  ANSWERED,
  APPLIED_FOR,
  AT_WISH,
  LABELLED,
  MOTION,
  OF_A_THING,
  PARENTHETICAL,
  PART,
  PROPOSED,
  SETTLED_AT_LAST,
  SHORT,
  STATEMENT,
  TALLY,
  THE_OTHERS,
  VOTES,
} from './patterns.ts';
import { writtenOut } from './spelling.ts';
import { latestStage } from './stages.ts';

/** Stands for a part of the item once it is found; no Danish word. */
export const PART_MARK = '§del';
/** Stands for a proposal of procedure or refusal, with what it proposes: `§forslag:postpone`. */
export const MOTION_MARK = '§forslag:';

/** Nobody writes more words in a sentence, or more letters in a word; what is longer is no prose. */
const MOST_WORDS = 300;
const MOST_LETTERS = 80;
const isWord = (word: string): boolean => word !== '' && word.length <= MOST_LETTERS;

/** A text as plain words, without emphasis, marks of footnotes and what stands between quotes and is a sentence itself. */
const clean = (text: string): string => {
  const written = writtenOut(text);
  const even = isEveryday(written) ? written : withoutFormats(written);
  const plain = /[*_]|\[\^/u.test(even)
    ? even.replace(/\[\^[^\]]*\]/gu, '').replace(/[*_]{1,3}/gu, '')
    : even;
  const spoken = plain.includes('or så vidt angår')
    ? plain.replace(/(f)?or så vidt angår/giu, (_, small) => (small === 'f' ? 'hvad angår' : 'Hvad angår'))
    : plain;
  return /[»”"]/u.test(spoken)
    ? spoken.replace(/«[^«»]*»|“[^“”]*”|"[^"]*"|”[^”]*”/gu, (quoted) =>
        /[.!?]|^.{60}/u.test(quoted) ? ' ' : quoted.slice(1, -1),
      )
    : spoken;
};

const withoutFormats = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\u00a0/gu, ' ');

/** «Indstilling: Godkendes» is what was asked for. */
const RECOMMENDED = /^\s*(?:indstilling|forslag til beslutning): (?:\S+ ){0,6}?\S+es\.?\s*$/iu;

/** The sentences of a text, without parentheses, the signs of lists, and what single members had put down. */
export function sentencesOf(text: string): string[] {
  const lines = clean(text)
    .split(/\n+/u)
    .filter((line) => !RECOMMENDED.test(line))
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
  return decidingSentences(withLabels(latestStage(lines).map((line) => cut(markParts(settledApart(line))))))
    .map((sentence) =>
      sentence
        .replace(/\([^()]*\) ?:?/gu, ' ')
        .replace(sentence.includes(': ') ? ANSWERED : '', '')
        .split(/\s+/u)
        .filter(isWord)
        .slice(0, MOST_WORDS)
        .join(' '),
    )
    .map((sentence) => (sentence.startsWith('der ') ? `D${sentence.slice(1)}` : sentence))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Most lines do not go on so, and need not be searched for what was shown before. */
const settledApart = (line: string): string =>
  /, (?:som|der) (?:blev|er|hermed|godkendes|vedtages|tiltrædes|imødekommes|bevilges) ?/iu.test(line)
    ? line.replace(SETTLED_AT_LAST, '$1. Sagen $2')
    : line;

/** «Roklubben: Godkendt. Skakklubben: Afslag.»: where several are named so, each is a part. */
function withLabels(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const several = [LABELLED, APPLIED_FOR].filter(
    (label) => lines.flat().filter((sentence) => label.test(sentence)).length > 1,
  );
  if (several.length === 0) return lines;
  return lines.map((line) =>
    line.map((sentence) => several.reduce((so, label) => so.replace(label, `${PART_MARK} `), sentence)),
  );
}

const AFTER_STATEMENT = /(?<!\p{L})(?:herefter|derefter|hermed|på den baggrund)(?!\p{L})/iu;

/** The sentences of lines up to a statement; one with nothing behind it in its line takes all that follows. */
function decidingSentences(lines: readonly (readonly string[])[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    const statement = line.findIndex((sentence) => STATEMENT.test(sentence));
    found.push(...(statement < 0 ? line : line.slice(0, statement)));
    // «… med følgende bemærkninger: A. Udvalget anbefaler herefter …»: what comes after it is decided again.
    if (statement < 0) continue;
    const after = line.findIndex((sentence, at) => at > statement && AFTER_STATEMENT.test(sentence));
    if (after > 0) found.push(...line.slice(after));
    // «Godkendt med følgende bemærkning: …»
    found.push((line[statement] ?? '').split(STATEMENT)[0] ?? '');
    if (statement === line.length - 1 && /:$|^\S+$/u.test(line[statement] ?? '')) break;
  }
  return found;
}

/** «Efter at have afvist et ændringsforslag godkendte byrådet …» */
const AFTER_THAT =
  /^Efter at (?:have|være) [^,.;]{1,80}? (?=(?:godkendte|vedtog|tiltrådte|afviste|forkastede|besluttede|udsatte|tog|anbefalede|oversendte) )/u;

/** «Godkendt, bortset fra at møderne holdes om tirsdagen» changes it, and leaves nothing out. */
const BUT_THAT =
  /,? (?:bortset fra|med undtagelse af),? at (?![^.;]*(?:ikke|udgå|udtage|afvis|afslå|uds[æk]|stryg|slet|tilbage))[^.;]*/giu;

/** «foreslog udsættelse» */
const FORESLOG =
  /foreslog (?=(?:en )?(?:udsættelse|udskydelse|tilbagesendelse|hjemvisning|afslag)(?!\p{L}))/gu;

/** A line without what only tells how or of what: most lines have no comma or no «at» to look behind. */
function withoutAsides(line: string): string {
  const whole = /(?:fra|undtagelse af),? at /u.test(line) ? line.replace(BUT_THAT, '') : line;
  const asked = whole.includes('oreslog ') ? whole.replace(FORESLOG, 'stillede forslag om ') : whole;
  const begun = asked.startsWith('Efter at ') ? asked.replace(AFTER_THAT, '') : asked;
  const plain = begun.includes(', ') ? begun.replace(PARENTHETICAL, '$1 ') : begun;
  return plain.includes(' at ') && !MOTION.test(plain) ? plain.replace(PROPOSED, '$1 ') : plain;
}

/** «Med 14 stemmer mod 11 besluttede udvalget …» begins a sentence still where the votes are taken out. */
const BEGUN = '§stemmer';
const BEGUN_LETTER = /§stemmer\s*(\p{L}?)/gu;

const LABEL = new Pattern(
  /^[-–—·•*]\s+(?=\p{Lu})|^(?:beslutning|konklusion|afgørelse|resultat|vedtagelse|(?:referat|dagsorden|protokol|regnskab|budget|beretning|godkendelse)(?:\p{L}* [^:.]{1,40})?):\s+(?=\p{Lu})/iu,
);
/** What AT_WISH speaks of. */
const AT_WISH_OF = /(?:ønske|anmodning|begæring|forslag|foranledning|opfordring|initiativ) (?:fra|af) /u;
/** What every part is told by. */
const MAYBE_PART =
  /\d|(?:^|[^a-zæøå])[a-z][.):,]?(?: |$)| (?:at|pind|punkt|led|del|dot|bullet)(?![a-zæøå])|del(?:en)? af/iu;

/** Parts of the item are marked before stops are read, for their numbers have stops of their own. */
function markParts(line: string): string {
  const plain = withoutAsides(LABEL.test(line) ? line.replace(LABEL, '') : line);
  const told = AT_WISH_OF.test(plain) ? plain.replace(AT_WISH, '') : plain;
  const named = /(?:andre|anden|øvrige|resterende|første|sidste) |nsøgninger|orslag/u.test(told)
    ? told.replace(THE_OTHERS, `${PART_MARK} `)
    : told;
  const moved = /orslag|ndstilling|nbefaling|nsket? |nmodning|egæring/u.test(named)
    ? named.replace(MOTION, (whole: string, proposed: string, at: number) =>
        OF_A_THING.test(named.slice(at + whole.length)) ? whole : `${MOTION_MARK}${motionMeaning(proposed)}`,
      )
    : named;
  const counted =
    /\d/.test(moved) && /(?:ja|nej)(?:$|[: ,.])/i.test(moved) ? moved.replace(TALLY, ' ') : moved;
  const unvoted = /[Mm]ed (?:\d|\p{L}+ (?:stem|mod|imod)|stem)/u.test(counted)
    ? counted
        .replace(VOTES, (votes) => (votes.startsWith('M') ? BEGUN : ' '))
        .replace(BEGUN_LETTER, (_, letter: string) => letter.toUpperCase())
    : counted;
  const joined = unvoted.includes(' at') ? unvoted.replace(/, (ikke|ej) at(?!\p{L})/gu, ' $1 at') : unvoted;
  const parted = MAYBE_PART.test(joined)
    ? joined
        .replace(
          /(?<=^|(?<!(?:pkt|nr|stk|ad))[.;:!?] )\(?(?:[Aa]d )?(?:\d{1,2}|[a-z])[.)]\s+(?=\p{Lu})|(?<=^|(?<!(?:pkt|nr|stk|ad))[,;.] )(?:\d{1,2}[.:)]|[a-z]\))\s+(?=(?:ikke )?(?:godk|vedt|tilt|afvi|forkast|uds))/gu,
          `${PART_MARK} `,
        )
        .replace(PART, ` ${PART_MARK} `)
    : joined;
  return parted.replace(/\s+/gu, ' ').trim();
}

function cut(line: string): string[] {
  const found: string[] = [];
  let rest = '';
  for (const piece of line.split(/(?<=[.!?;])\s+(?=[\p{Lu}«"§(\d])|(?<=[!;])\s+/u)) {
    rest = rest === '' ? piece : `${rest} ${piece}`;
    if (SHORT.test(piece) || piece === `${PART_MARK} .`) continue;
    found.push(rest);
    rest = '';
  }
  return rest === '' ? found : [...found, rest];
}

function motionMeaning(proposed: string): Meaning {
  if (/^(?:udsæt|udskyd)/iu.test(proposed)) return 'postpone';
  if (/^(?:afslag|afvis|afslå|ikke)/iu.test(proposed)) return 'reject';
  return /^tage/iu.test(proposed) ? 'drop' : 'return';
}
