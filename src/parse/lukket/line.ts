// Reads what a line that is no item's title closes.
import { Pattern } from '../../model/text/pattern.ts';
import { closesMeeting, goesOver, isDivider, opensAgain, type Standing } from './divider.ts';
import { isExemption } from './exemptions.ts';
import { isOpenField, isTickedClosed, isTickedOpen } from './fields.ts';
import { DOUBTS } from './forms.ts';
import { beginsWithMark, isMark, isMarkAlone, MARK, SENTENCE, unwrapped } from './mark.ts';
import { anyOf, END, holdsAnyMark, holdsMark, MarkPattern, of } from './marks-in.ts';
import { VERBS } from './open-words.ts';
import { bareLine, hasLock, holdsEntity, LONE_SIGNS, mayClose, plainForm } from './plain-form.ts';
import { saysKept } from './secrecy.ts';
import { isPlaceName } from './segments.ts';
import { titleState } from './title.ts';
import { isStatement } from './told.ts';

/**
 * What a line does that says closed without being an item's title: it closes the item it stands in, begins a closed item
 * of its own, or parts the closed meeting from the open one; «aabning» opens again.
 */
export type ClosedLineKind = 'status' | 'punkt' | 'skillelinje' | 'aabning';

/** How a line stands: as a heading or wholly bold; under an item's title. */
export interface LineSetting extends Standing {
  readonly isHeading: boolean;
  /** Among attachments, where a name may say that it is closed: what is only named is not published. */
  readonly isBilag: boolean;
}

/** Where a form's fields stand on one line, the mark is the last of them: «Sagsnr.: 20/1234   Lukket». */
const FIELDS_THEN_MARK = new MarkPattern(
  `^(?:sagsn(?:r|ummer)|sag|dok\\.?\\s?nr|dokument(?:nr|nummer)|journaln(?:r|ummer)|j\\.?\\s?nr|acadre|initialer|sagsbeh\\p{L}*)(?:\\.?\\s*:|\\.?\\s*(?=\\d)).*\\s[([]?${MARK}[)\\]]?\\.?$`,
);
/** «Sagsnr.: 19/1234», after which other fields of the form may stand. */
const CASE_FIELD = new Pattern(
  /^(?:sagsn(?:r|ummer)|sag|journaln(?:r|ummer)|j\.?\s?nr|acadre)\.?\s*:?\s*\S*\d\S*[\s,;–-]+(?=\S)/iu,
);
const NUMBER_THEN_MARK = new MarkPattern(
  `^[\\d./ -]*\\d{2,}[\\p{L}\\d./-]*[\\s,;–-]+[([]?${MARK}[)\\]]?\\.?$`,
);
const CASE_THEN_LETTER = /^\d{2}[./]\d{2}\S*[-\d]\s+[([]?L[)\]]?$/;
/** «Punktet er ikke fortroligt.» */
const SAYS_NOT =
  /^(?:(?:punktet|sagen|emnet|dette|det|bilaget)\s+(?:er|var)\s+)?(?:ikke|ej)\s+(?:lukket?|fortroligt?|hemmeligt?)[.!]?$/iu;
const SAYS_NONE = of(
  `^(?:\\d+:\\s+)?(?:(?:der\\s+)?(?:er|var|blev)\\s+)?(?:ingen|intet)\\s+(?:punkt|sag|bilag|emne)\\p{L}*\\s+(?:er|var|blev|bliver|skal|behandle[st])${END}`,
);
const LEAD_SENTENCE = new MarkPattern(
  `^(?:sagen|emnet|oplysningerne|indholdet)\\s+(?:er|behandles)\\s+(?:som\\s+)?${MARK}(?:[\\s,(]+(?:jf|jævnfør|efter|i\\s+henhold|i\\s+medfør|iht|af\\s+hensyn|på\\s+grund|pga|da|fordi|for\\s+offentl|og\\s)[^.]{0,60})?\\.?$|(?:behandles|behandlet)\\s+(?:for\\s+lukkede\\s+døre|på\\s+lukket)`,
);

const NUMBERED = new Pattern(
  /^(?:(?:dagsordens|tillægs)?(?:punkt|pkt)\.?|(?:dagsordens)?sag|ad\.?(?:\s+(?:punkt|pkt\.?))?|§|emne|nr\.?)\s*(?:nr\.?\s*)?\d{1,5}(?:\.\d+)*(?:\s?[a-k])?(?![\p{L}\p{N}])\s*[.:)–—-]*\s*(.*)$/iu,
);
const COUNTED = new Pattern(
  /^(?:P?\d{1,4}(?:\.\d+)*\s?\p{Ll}?\s*(?:(?:[.:)–—-]|\/(?=\s))\s*)+|\p{L}[.)]\s+|\d{1,4}\s+(?=\p{Lu})|(?=\S*\d)[\dA-Z][\dA-Z./-]{3,}\s*[:,–—-]*\s+)(.*)$/u,
);
const MONTH = /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/iu;
const SHUT_DAYS = new Pattern(
  /^(?:\p{L}*(?:man|tirs|ons|tors|fre|lør|søn|hellig|ferie|hver|grundlovs)dag|jul(?:en|e\p{L}*)?(?!\p{L})|nytår\p{L}*|påske\p{L}*|pinse\p{L}*|\p{L}*ferien?(?!\p{L})|skærtorsdag|langfredag|weekends?|hverdage|uge\s*\d|\d{1,2}\.?\s*(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|-\s*\d))/iu,
);
const MARK_THEN_DAYS = new MarkPattern(
  `^${MARK}\\s*[:–—-]\\s*(?:uge|\\d{1,2}[./]|\\p{L}*dag|jul|påske|ferie)`,
);
const SENTENCE_END = /[.!?]["”»)]*$/u;
/** «Salg af grund (luk.)» is no sentence. */
const STOP_IN_BRACKETS = /[([{][^()[\]{}]{1,30}[.!…][)\]}]$/u;
const ENDS_SHUT = new MarkPattern(`(?:[)\\]]|(?:[,;:–—/]|\\s-)\\s*${MARK})\\s*[.!…]+$`);
/** A verb outside brackets, which makes a sentence of a line without a full stop; of «lukkede» only one with what was shut. */
const HAS_VERB = of(
  `^[^(\\[]*?(?:^|\\s)(?:(?!lukke)${anyOf(VERBS)}|lukke(?:de|r)\\s+\\p{L}+(?:et|en|ne))${END}`,
);
/** «Lukket punkt. Beslutningen er ikke offentlig.» */
const FIRST_SENTENCE = /^[^.!]{1,60}[.!](?=\s\p{Lu})/u;
/** «Lukkede sager: 214» is a figure of an office. */
const COUNTS_CASES =
  /lukkede\s+\S*sager(?:\s+i\s+alt\s*:?\s*\d|\s+i\s+(?:19|20)\d\d\s*:|\s*[:=]\s*\d{3})|lukkede\s+(?:klage|bygge|miljø|tilsyns|forsikrings)\S*sager|^\d+\s+lukkede|^lukkede\s*[:=]\s*\d+$|^lukke(?:t|de)\s*[:=]\s*\d.*åb(?:en|ne|ent)\s*[:=]\s*\d|\d+\s+åbne\D{1,6}\d+\s+lukkede/iu;
/** «Ikke åbent om søndagen», where a title would go on in a capital. */
const NOT_YET = /^(?:[Ii]kke|[Ee]j)[ -]\S+\s+\p{Ll}/u;
const LONG = 140;

/** The rest of a line behind an item's number, or null where it has none; a bare number counts where no date goes on. */
function behindNumber(text: string): { readonly rest: string; readonly isNamed: boolean } | null {
  const named = NUMBERED.exec(text)?.[1];
  if (named !== undefined) return { rest: named, isNamed: true };
  const counted = COUNTED.exec(text)?.[1];
  return counted !== undefined && !MONTH.test(counted) ? { rest: counted, isNamed: false } : null;
}

function opensPunkt(text: string, { isHeading, isBilag }: LineSetting): boolean {
  const numbered = behindNumber(text);
  const title = numbered?.rest ?? text;
  if (title === '' || SHUT_DAYS.test(title) || MARK_THEN_DAYS.test(title)) return false;
  if (!(numbered || isHeading) && isShutPlace(title)) return false;
  if (beginsWithMark(title) && (/^\S[^,]*?[:;|–—/-]|^\p{Lu}{5}/u.test(title) || isHeading)) return true;
  const state = titleState(title);
  if (state === 'aaben' || title.length > LONG) return false;
  if (isHeading) return true;
  const isProse =
    SENTENCE_END.test(title) &&
    !(
      isMarkAlone(title) ||
      STOP_IN_BRACKETS.test(title) ||
      (state === 'lukket' && ENDS_SHUT.test(title) && !HAS_VERB.test(title))
    );
  if (numbered && !isMarkAlone(title) && /^\p{Ll}/u.test(title) && state !== 'lukket') return false;
  if (numbered?.isNamed) return !isVerbFirst(title) && (!isProse || isMarkAlone(title));
  if (isProse || (isBilag && !isMark(title))) return false;
  if (/[([{]/.test(title) && state === 'lukket') return true;
  if (isMarkAlone(title)) return true;
  if (state === 'tvivl' && (HAS_VERB.test(title) || NOT_YET.test(title))) return false;
  // What begins as a title does and is no sentence is an item, wherever it stands.
  return !/^\p{Ll}/u.test(title);
}

const SHUT = new Pattern(/^([^()[\]]{1,60}?)(\s*[:–—-]\s*|\s*[([]\s*|\s+)(lukket)\s*[)\]]?[.]?$/iu);
const ON_A_DAY = /(?:man|tirs|ons|tors|fre|lør|søn)dage?\s*[:–—-]?\s*lukket/i;

/** Opening hours: «Biblioteket: Lukket», «Lokale 3 (lukket)», «Vesterby: lukket», but not «Salg af biblioteket: Lukket». */
function isShutPlace(title: string): boolean {
  if (ON_A_DAY.test(title)) return true;
  const [, label = '', sign = '', mark = ''] = SHUT.exec(title) ?? [];
  const isSmall = mark === 'lukket';
  const isColon = sign.trim() === ':';
  if (label === '' || !(isSmall || isColon)) return false;
  const isTown = isColon && isSmall && /^\p{Lu}\p{Ll}+$/u.test(label) && !/^(?:salg|køb)/i.test(label);
  return isTown || isPlaceName(label);
}

const isVerbFirst = (text: string): boolean =>
  /^(?:er|blev|bliver|var|behandle[sdt]\p{L}*|udgik|udgår|tages|flytte[st]|overfør\p{L}+|henvis\p{L}+|skal|på|til|drøfte[sdt]\p{L}*|og|i|om)(?![\p{L}])/u.test(
    text,
  );

/**
 * Something of all that closes, one way or another: without it none of the patterns above can match, whatever
 * they ask for beside it. Most lines that speak of something open or public have nothing of it. A mark of the list is known
 * by itself; a new pattern that can do without one needs a word here.
 */
const HOLDS_WORD = of(
  `${anyOf(DOUBTS)}|luk|fortro|konfid|hemmel|tilhører|publikum|pressen|enkeltperson|personføl|offentligheden|dørene?|slut|stream|transmission|optagelse|udsendelse|lyden|uden tilhør|undtaget|offentlige(?!\\p{L})|public|forretningsh|§|forlad|forlod|[:=?]|lkk|lkt|(?:^|\\P{L})L\\p{L}?(?:\\P{L}|$)`,
);

/** What stands alone or at an end says nothing in a paragraph. */
const holdsAny = (text: string): boolean =>
  HOLDS_WORD.test(text) ||
  holdsMark(text) ||
  (text.length <= LONG &&
    (holdsAnyMark(text) || saysKept(text) || saysKept(IN_BRACKETS.exec(text)?.[1] ?? '')));
const IN_BRACKETS = /[([]([^()[\]]*)[)\]][.]?$/;

/** Whether a line's words are those that it would be read with as a title too. */
const isSettled = (text: string): boolean =>
  !(LONE_SIGNS.test(text) || /[<>]/.test(text) || holdsEntity(text) || hasLock(text));

/** What a written line closes or opens, or null when it is text like any other. */
export function closedLine(line: string, setting: LineSetting): ClosedLineKind | null {
  const text = unwrapped(bareLine(line));
  if (!(mayClose(text) || hasLock(line)) || isOpenField(text)) return null;
  const plain = plainForm(line).slice(0, LONG);
  if (hasLock(plain) && (text.length < 3 || hasLock(plain.slice(0, 8)))) return 'status';
  if (isTickedOpen(plain)) return null;
  if (opensAgain(text)) return 'aabning';
  if (COUNTS_CASES.test(text)) return null;
  if (SAYS_NOT.test(text)) return null;
  if (isSettled(text) && !holdsAny(text) && !isTickedClosed(plain)) return null;
  if (SHUT_DAYS.test(text) && !isDivider(text)) return null;
  if (SAYS_NONE.test(text)) return null;
  const isSentence = SENTENCE.test(text);
  if (isSentence && !text.endsWith(':')) return 'status';
  if (isDivider(text) || goesOver(text) || closesMeeting(text, setting)) return 'skillelinje';
  // «Notat (fortroligt)» among attachments is a name.
  const isAlone = setting.isBilag ? isMark : isMarkAlone;
  if (isAlone(text) || isAlone(FIRST_SENTENCE.exec(text)?.[0] ?? '')) return 'status';
  if (
    isStatement(text) ||
    isExemption(text) ||
    isTickedClosed(plain) ||
    FIELDS_THEN_MARK.test(text) ||
    NUMBER_THEN_MARK.test(text) ||
    CASE_THEN_LETTER.test(text)
  )
    return 'status';
  if (isSentence || (setting.isLead && LEAD_SENTENCE.test(text))) return 'status';
  const behindCase = text.replace(CASE_FIELD, '');
  const kind = behindCase === text || behindCase === '' ? null : closedLine(behindCase, setting);
  if (kind === 'status' || kind === 'skillelinje') return kind;
  if (!opensPunkt(text, setting)) return null;
  // With nothing under it, an item's last line can close only what comes.
  return setting.isLast && setting.hasMore && !setting.isLead && !behindNumber(text)?.isNamed
    ? 'skillelinje'
    : 'punkt';
}
