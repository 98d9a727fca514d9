import { Pattern } from '../../model/pattern.ts';
import { CLOSED_FIELDS, FIELDS, MARKS, OPEN_FIELDS, OPENINGS, WHOLE_PARTS } from './forms.ts';
import { bareLine, LONE_SIGNS, mayClose } from './plain-form.ts';
import {
  anyOf,
  beginsWithMark,
  endsInMark,
  isMarkAlone,
  MARK,
  SENTENCE,
  titleState,
  unwrapped,
} from './title.ts';

/**
 * What a line does that says closed without being an item's title: it closes the item it stands in, begins a closed item
 * of its own, or parts the closed meeting from the open one; «aabning» opens again.
 */
export type ClosedLineKind = 'status' | 'punkt' | 'skillelinje' | 'aabning';

/** How a line stands: as a heading or wholly bold; under an item's title; as the only line of its paragraph. */
export interface LineSetting {
  readonly isHeading: boolean;
  readonly isLead: boolean;
  readonly isAlone: boolean;
  /** Among attachments, where a name may say that it is closed: what is only named is not published. */
  readonly isBilag: boolean;
}

const of = (pattern: string): Pattern => new Pattern(pattern, 'iu');
const END = String.raw`(?![\p{L}\p{N}])`;

const FRONT = String.raw`(?:(?:til|mødets|her|nu|begynder|starter|resten|punkter|punkt|sager|sag|beslutninger|beslutning|referat|protokol|dagsorden|dagsordenspunkter|liste|behandling|behandlet|behandles|der|blev|på|fra|for|over|af|den|det|de|del|nr\.?|\d{1,3}|[A-E]|[IVX]{1,4})[.):]?\s*[-–—:,]?\s+){0,6}`;
const BACK = String.raw`(?:\s+(?:kl\.?\s*[\d.:]+(?:\s*[-–]\s*[\d.:]+)?|(?:af|på|i|til|fra)\s+(?:mødet|dagsordenen|møde|dagsorden|aftenens\s+møde|dagens\s+møde)|(?:den|d\.)\s*\d.*|\d.*|begynder|starter|påbegyndes|jf\.?.*))?`;
const WHOLE = `(?:${anyOf(MARKS)}${END}[\\s-]*${anyOf(WHOLE_PARTS)}|${anyOf(['(?:for|bag) (?:lukkede|lukket) (?:døre?|doere|dore)', 'lukkede døre'])})`;
const DIVIDER = of(`^${FRONT}${WHOLE}${END}${BACK}\\s*(?:[:–—-].*|[.!(].{0,40})?$`);
const GOING_OVER = of(
  `^(?:herefter|derefter|dernæst|hermed|mødet|byrådet|udvalget|rådet|bestyrelsen|forsamlingen|man|efterfølgende|resten|de\\s+følgende|følgende)${END}(?:(?!\\s(?:at|besluttede|oplyste|spurgte|foreslog|godkendte|ønsker|ønskede|drøftede)\\s)[^.,]){0,60}\\s(?:overgik|overgår|gik over|går over|fortsatte|fortsatt?es|fortsætter|fortsat|afholdes|afholdt|holdes|holdt|lukke[st]|lukkedes|lukket|blev|behandle[stdr]\\p{L}*)${END}[^.]{0,40}\\s(?:${WHOLE}|for\\s+offentligheden)[^.]{0,30}\\.?$|^dørene?\\s+(?:blev\\s+|bliver\\s+)?lukke[tsd]\\p{L}*\\.?$|^offentligheden\\s+(?:er|blev|bliver)\\s+(?:herefter\\s+)?(?:udelukket|lukket\\s+ude)|^tilhører(?:e|ne|ene)\\s.{0,60}(?:forlade|forlod).{0,40}(?:salen|lokalet|mødet)\\.?$|^mødet\\s+(?:blev|er|bliver)\\s+(?:herefter|derefter|nu|hermed)\\s+lukket|^(?!.*\\sat\\s).{0,120}\\s(?:fortsatte|fortsætter|fortsattes|genoptoges|overgik|gik\\s+over)\\s(?:[^.,]{0,30}\\s)?${WHOLE}\\.?$|^(?:(?:de|alle)\\s+)?(?:(?:følgende|resterende|øvrige|efterfølgende)\\s+)?(?:punkter|punkterne|sager|sagerne|pkt\\.?)(?:\\s[\\d\\s,.–-]+(?:og\\s+\\d+)?)?\\s*(?:er|var|blev|behandles|behandledes)\\s+(?:${anyOf(MARKS)}|for\\s+lukkede\\s+døre)\\s*(?:\\(.*)?[.:]?$`,
);
const OPENING = of(`^${FRONT}${anyOf(OPENINGS)}${END}${BACK}\\s*[.:]?$`);

const VALUE = `(?:${MARK}(?:\\s*[,(].*)?|L[PS]?)`;
const FIELD = of(
  `^(?:${anyOf(FIELDS)}\\s*(?:[:=?]|\\s[-–—])\\s*[("]?\\s*${VALUE}|${anyOf(OPEN_FIELDS)}\\s*[:=?]\\s*(?:nej|ikke|false|falsk|n)${END}.*|${anyOf(CLOSED_FIELDS)}\\s*[:=?]\\s*(?:ja|true|sand|x|j)${END}.*)\\s*[.)"]?$`,
);
/** Where a form's fields stand on one line, the mark is the last of them: «Sagsnr.: 20/1234   Lukket». */
const FIELDS_THEN_MARK = of(
  `^(?:sagsn(?:r|ummer)|sag|dok\\.?\\s?nr|dokument(?:nr|nummer)|journaln(?:r|ummer)|j\\.?\\s?nr|acadre|initialer|sagsbeh\\p{L}*)(?:\\.?\\s*:|\\.?\\s*(?=\\d)).*\\s[([]?${MARK}[)\\]]?\\.?$`,
);
const NUMBER_THEN_MARK = of(`^[\\d./ -]*\\d{2,}[\\p{L}\\d./-]*[\\s,;–-]+[([]?${MARK}[)\\]]?\\.?$`);
const LEAD_SENTENCE = of(
  `^(?:sagen|emnet|oplysningerne|indholdet)\\s+(?:er|behandles)\\s+(?:som\\s+)?${MARK}[^.]{0,60}\\.?$|(?:behandles|behandlet)\\s+(?:for\\s+lukkede\\s+døre|på\\s+lukket)`,
);

const NUMBERED = new Pattern(
  /^(?:(?:dagsordens|tillægs)?(?:punkt|pkt)\.?|(?:dagsordens)?sag|ad\.?(?:\s+(?:punkt|pkt\.?))?|§|emne|nr\.?)\s*(?:nr\.?\s*)?\d{1,5}(?:\.\d+)*\s?\p{Ll}?(?![\p{L}\p{N}])\s*[.:)–—-]*\s*(.*)$/iu,
);
const COUNTED = new Pattern(
  /^(?:P?\d{1,4}(?:\.\d+)*\p{Ll}?\s*(?:(?:[.:)–—-]|\/(?=\s))\s*)+|\p{L}[.)]\s+|\d{1,4}\s+(?=\p{Lu})|(?=\S*\d)[\dA-Z][\dA-Z./-]{3,}\s*[:,–—-]*\s+)(.*)$/u,
);
const MONTH = /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/iu;
const SHUT_DAYS = new Pattern(
  /^(?:\p{L}*(?:man|tirs|ons|tors|fre|lør|søn|hellig|ferie|hver|jule\p{L}*|nytårs|påske)dag|uge\s*\d|\d{1,2}\.?\s*(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|-\s*\d))/iu,
);
const MARK_THEN_DAYS = of(`^${MARK}\\s*[:–—-]\\s*(?:uge|\\d{1,2}[./]|\\p{L}*dag|jul|påske|ferie)`);
const SENTENCE_END = /[.!?]["”»)]*$/u;
const LONG = 140;

/** The rest of a line behind an item's number, or null where it has none; a bare number counts where no date goes on. */
function behindNumber(text: string): { readonly rest: string; readonly isNamed: boolean } | null {
  const named = NUMBERED.exec(text)?.[1];
  if (named !== undefined) return { rest: named, isNamed: true };
  const counted = COUNTED.exec(text)?.[1];
  return counted !== undefined && !MONTH.test(counted) ? { rest: counted, isNamed: false } : null;
}

function opensPunkt(text: string, { isHeading, isAlone, isBilag }: LineSetting): boolean {
  const numbered = behindNumber(text);
  const title = numbered?.rest ?? text;
  if (title === '' || SHUT_DAYS.test(title) || MARK_THEN_DAYS.test(title)) return false;
  if (beginsWithMark(title) && (/^\S[^,]*?[:;|–—/-]|^\p{Lu}{5}/u.test(title) || isHeading)) return true;
  const state = titleState(title);
  if (state === 'aaben' || title.length > LONG) return false;
  if (isHeading) return true;
  const isProse = SENTENCE_END.test(title) && !isMarkAlone(title);
  if (numbered && !isMarkAlone(title) && /^\p{Ll}/u.test(title) && state !== 'lukket') return false;
  if (numbered?.isNamed) return !isVerbFirst(title) && (!isProse || isMarkAlone(title));
  if (isProse || (isBilag && !isMarkAlone(title))) return false;
  if (/[([{]/.test(title) && state === 'lukket') return true;
  if (isMarkAlone(title)) return true;
  if (numbered && endsInMark(title) && /\p{Lu}[\p{L}\s]*\.?$/u.test(title)) return true;
  if (/^\p{Ll}/u.test(title)) return false;
  // «Salg af jord - Lukket» is an item wherever it stands; with a colon it may be a door's hours, in small letters a door.
  if (state === 'lukket' && !title.includes(':') && /\s\p{Lu}[\p{L} ]*\.?$/u.test(title)) return true;
  if (!isAlone) return false;
  if (/^(?:Lukke|LUKKE|Fortrolig|FORTROLIG|Ikke|IKKE)/.test(title)) return /^\S+\s+\p{Lu}/u.test(title);
  return state === 'lukket' && (!/:\s*\p{Ll}[^:]*$/u.test(title) || !endsInMark(title));
}

const isVerbFirst = (text: string): boolean =>
  /^(?:er|blev|bliver|var|behandle[sdt]\p{L}*|udgik|udgår|tages|skal|på|til|drøfte[sdt]\p{L}*|og|i|om)(?![\p{L}])/u.test(
    text,
  );

/**
 * Something of all that closes, one way or another: without it none of the patterns above but OPENING can match, whatever
 * they ask for beside it. Most lines that speak of something open or public have nothing of it. A mark of the list is known
 * by itself; a new pattern that can do without one needs a word here.
 */
const HOLDS_MARK = of(
  `${anyOf(MARKS)}|luk|hemmel|tilhører|for\\s+offentligheden|[:=?]|lkk?t|(?:^|\\P{L})L\\p{L}?(?:\\P{L}|$)`,
);

/** Whether a line's words are those that it would be read with as a title too. */
const isSettled = (text: string): boolean => !(LONE_SIGNS.test(text) || /[<>]/.test(text));

/** What a written line closes or opens, or null when it is text like any other. */
export function closedLine(line: string, setting: LineSetting): ClosedLineKind | null {
  const text = bareLine(line);
  if (!mayClose(text)) return null;
  if (OPENING.test(text)) return 'aabning';
  if (isSettled(text) && !HOLDS_MARK.test(text)) return null;
  if (SHUT_DAYS.test(text) && !DIVIDER.test(text)) return null;
  const isSentence = SENTENCE.test(unwrapped(text));
  if (isSentence && !text.endsWith(':')) return 'status';
  if (DIVIDER.test(text) || GOING_OVER.test(text)) return 'skillelinje';
  if (isMarkAlone(text)) return 'status';
  if (FIELD.test(text) || FIELDS_THEN_MARK.test(text) || NUMBER_THEN_MARK.test(text)) return 'status';
  if (isSentence || (setting.isLead && LEAD_SENTENCE.test(text))) return 'status';
  return opensPunkt(text, setting) ? 'punkt' : null;
}
