// Reads what a line that is no item's title closes.
import { Pattern } from '../../model/text/pattern.ts';
import { isClosedField, isTickedClosed, isTickedOpen } from './fields.ts';
import { DOUBTS, LONE_MARKS, MARKS, OPENINGS, WHOLE_PARTS } from './forms.ts';
import { anyOf, beginsWithMark, END, endsInMark, isMarkAlone, MARK, SENTENCE, unwrapped } from './mark.ts';
import { VERBS } from './open-words.ts';
import { bareLine, hasLock, holdsEntity, LONE_SIGNS, mayClose, plainForm } from './plain-form.ts';
import { isLettered, namesPlace, titleState } from './title.ts';

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

const FRONT = String.raw`(?:(?:til|mødets|dagsordenens|start|starten|overgang|slut|herefter|derefter|oversigt|her|nu|begynder|starter|resten|punkter|punkt|sager|sag|beslutninger|beslutning|referat|protokol|dagsorden|dagsordenspunkter|liste|behandling|behandlet|behandles|der|blev|på|fra|for|over|af|den|det|de|del|nr\.?|\d{1,3}|[A-E]|[IVX]{1,4})[.):]?\s*[-–—:,]?\s+){0,6}`;
const BACK = String.raw`(?:\s+(?:kl\.?\s*[\d.:]+(?:\s*[-–]\s*[\d.:]+)?|(?:af|på|i|til|fra)\s+(?:mødet|dagsordenen|møde|dagsorden|aftenens\s+møde|dagens\s+møde)|(?:den|d\.)\s*\d.*|\d.*|begynder|starter|start|begyndt|påbegyndes|jf\.?.*))?`;
const WHOLE = `(?:${anyOf(MARKS)}${END}[\\s-]*${anyOf(WHOLE_PARTS)}|${anyOf(['(?:for|bag) (?:lukkede|lukket) (?:døre?|dører|doere|dore)', 'lukkede døre'])})`;
const DIVIDER = of(`^${FRONT}${WHOLE}${END}${BACK}\\s*(?:[:–—-].*|[.!(].{0,40})?$`);
const GOING_OVER = of(
  `^(?!.*\\si\\s(?:19|20)\\d\\d)(?:herefter|derefter|dernæst|hermed|mødet|byrådet|udvalget|rådet|bestyrelsen|forsamlingen|man|efterfølgende|resten|de\\s+følgende|følgende)${END}(?:(?!\\s(?:at|besluttede|oplyste|spurgte|foreslog|godkendte|ønsker|ønskede|drøftede)\\s)[^.,]){0,60}\\s(?:overgik|overgår|gik(?: over)?|går over|fortsatte|fortsatt?es|fortsættes?|fortsætter|fortsat|afholdes|afholdt|holdes|holdt|lukke[st]|lukkedes|lukket|blev|behandle[stdr]\\p{L}*)${END}[^.]{0,40}\\s(?:${WHOLE}|for\\s+offentligheden)[^.]{0,30}[.:]*$|^(?:(?:herefter|derefter|dernæst|nu)\\s+)?(?:(?:blev|bliver|lukke[sd]\\p{L}*)\\s+)?dørene?(?:\\s+(?:blev\\s+|bliver\\s+|er\\s+)?(?:(?:nu|herefter|derefter)\\s+)?lukke[tsd]\\p{L}*)?(?:\\s+kl\\.?\\s*[\\d.:]+)?(?:\\s+for\\s+(?:offentligheden|tilhør\\p{L}+))?[.:]*$|^offentligheden\\s+(?:er|blev|bliver)\\s+(?:herefter\\s+)?(?:udelukket|lukket\\s+ude|bedt\\s+om\\s+at\\s+forlade)|^(?:herfra|herefter|derefter|nu)\\s+(?:er|blev|bliver|var)\\s+mødet\\s+lukket[.:]*$|^resten\\s+af\\s+(?:mødet|dagsordenen)\\s+(?:er|var|blev|bliver|behandles)\\s.{0,20}lukke.{0,20}$|^slut\\s+på\\s+(?:den\\s+)?åb(?:en|ent|ne)\\s+(?:dagsorden|møde|del)|^(?:tilhører|lytter|tilskuer|presse|publikum)(?:e|ne|ene|n)?\\s.{0,60}(?:forlade|forlod).{0,40}(?:salen|lokalet|mødet)[.:]*$|^mødet\\s+(?:blev|er|bliver)\\s+(?:herefter|derefter|nu|hermed)\\s+lukket|^mø[dt]et\\s+(?:(?:blev|er|bliver|ble)\\s+)?lukke[tsd]\\p{L}*(?:\\s+kl\\.?\\s*[\\d.:]+)?(?:\\s+for\\s+(?:offentligheden|tilhør\\p{L}+|publikum))[.:]*$|^mø[dt]et\\s+lukke[sd]\\p{L}*[.:]*$|^møtet\\s+(?:ble|er|blir)\\s+lukket[.:]*$|^(?!.*\\sat\\s).{0,120}\\s(?:fortsatte|fortsætter|fortsattes|genoptoges|overgik|gik\\s+over)\\s(?:[^.,]{0,30}\\s)?${WHOLE}\\.?$|^(?:(?:de|alle)\\s+)?(?:(?:følgende|resterende|øvrige|efterfølgende)\\s+)?(?:punkt|punkter|punkterne|sager|sagerne|pkt\\.?)(?:\\s[\\d\\s,.–-]+(?:og\\s+\\d+)?)?\\s*(?:er|var|blev|behandles|behandledes)\\s+(?:${MARK}|for\\s+lukkede\\s+døre)\\s*(?:\\(.*)?[.:]?$`,
);
const OPENING = of(`^${FRONT}${anyOf(OPENINGS)}${END}${BACK}\\s*(?:\\(?fortsat\\)?)?\\s*[.:]?$`);

/** Where a form's fields stand on one line, the mark is the last of them: «Sagsnr.: 20/1234   Lukket». */
const FIELDS_THEN_MARK = of(
  `^(?:sagsn(?:r|ummer)|sag|dok\\.?\\s?nr|dokument(?:nr|nummer)|journaln(?:r|ummer)|j\\.?\\s?nr|acadre|initialer|sagsbeh\\p{L}*)(?:\\.?\\s*:|\\.?\\s*(?=\\d)).*\\s[([]?${MARK}[)\\]]?\\.?$`,
);
const NUMBER_THEN_MARK = of(`^[\\d./ -]*\\d{2,}[\\p{L}\\d./-]*[\\s,;–-]+[([]?${MARK}[)\\]]?\\.?$`);
const LEAD_SENTENCE = of(
  `^(?:sagen|emnet|oplysningerne|indholdet)\\s+(?:er|behandles)\\s+(?:som\\s+)?${MARK}[^.]{0,60}\\.?$|(?:behandles|behandlet)\\s+(?:for\\s+lukkede\\s+døre|på\\s+lukket)`,
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
const MARK_THEN_DAYS = of(`^${MARK}\\s*[:–—-]\\s*(?:uge|\\d{1,2}[./]|\\p{L}*dag|jul|påske|ferie)`);
const SENTENCE_END = /[.!?]["”»)]*$/u;
/** «Salg af grund (luk.)» is no sentence. */
const STOP_IN_BRACKETS = /[([{][^()[\]{}.]{1,20}\.[)\]}]$/u;
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
  const isProse = SENTENCE_END.test(title) && !isMarkAlone(title) && !STOP_IN_BRACKETS.test(title);
  if (numbered && !isMarkAlone(title) && /^\p{Ll}/u.test(title) && state !== 'lukket') return false;
  if (numbered?.isNamed) return !isVerbFirst(title) && (!isProse || isMarkAlone(title));
  if (isProse || (isBilag && !isMarkAlone(title))) return false;
  if (/[([{]/.test(title) && state === 'lukket') return true;
  if (isMarkAlone(title)) return true;
  if (numbered && endsInMark(title) && /\p{Lu}[\p{L}\s]*\.?$/u.test(title)) return true;
  if (/^\p{Ll}/u.test(title)) return false;
  // «Salg af jord - Lukket» is an item wherever it stands; with a colon it may be a door's hours, in small letters a door.
  if (state === 'lukket' && !title.includes(':') && /\s\p{Lu}[\p{L} ]*\.?$/u.test(title)) return true;
  if (state === 'lukket' && isMarkedItem(title)) return true;
  if (ABOUT_CLOSED.test(title) || (isLettered(title) && /^L.*\d.*\p{Lu}/u.test(title))) return true;
  // «Lukket tilførsel»: what cannot be a place is in doubt an item, or a part of one.
  if (/^(?:Lukke|LUKKE|Fortroligt? |FORTROLIG)/.test(title))
    return isAlone || /^(?:\S+\s*){2,5}$/u.test(title);
  if (numbered && /^\(?L\)?\s*[:–-]/.test(title)) return true;
  if (!isAlone) return false;
  if (isLettered(title)) return true;
  if (/^(?:Ikke|IKKE)/.test(title)) return /^\S+\s+\p{Lu}/u.test(title);

  if (/:/.test(title) && endsInMark(title) && isPlaceName(title)) return false;
  return state === 'lukket' && (!/:\s*\p{Ll}[^:]*$/u.test(title) || !endsInMark(title));
}

/** «Lukket punkt om en ansættelse», which no sentence begins with. */
const ABOUT_CLOSED =
  /^(?:lukket|fortroligt?|ikke[ -]offentligt?|hemmeligt?)\s+(?:punkt|pkt\.?|(?:person|personale)?sag|dagsordenspunkt)(?:\s+(?:nr\.?\s*)?\d+\s+|\s+(?:om|vedr\.?|vedrørende|ang\.?|angående)\s+)\S/iu;
const HAS_VERB = of(`(?:^|\\s)${anyOf(VERBS)}${END}`);

/** A place that is shut, and not what is done with it: «Biblioteket: Lukket», but «Salg af biblioteket: Lukket». */
const isPlaceName = (title: string): boolean =>
  namesPlace(title) &&
  !/\s(?:af|til|om|med|mod|for|på|over|vedr\.?|vedrørende)\s|(?:\S+\s+){4}/iu.test(title);

/** A title that ends in a mark, wherever it stands; a place, a day or an hour beside it makes opening hours of it. */
function isMarkedItem(title: string): boolean {
  if (!endsInMark(title) || !/^[\p{Lu}\p{N}]/u.test(title) || isPlaceName(title) || HAS_VERB.test(title))
    return false;
  if (/\d[.:]\d{2}|\p{L}dag(?!\p{L})/u.test(title)) return false;
  const [label = '', value = ''] = title.split(/:\s*(?=[^:]*$)/u);
  // «Vesterby: lukket» is a town's hours, «Salg af grund: lukket» an item.
  return /^\p{Lu}/u.test(value) || value === '' || /\S\s+\S/u.test(label) || /^(?:salg|køb)/iu.test(label);
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
  `${anyOf([...MARKS, ...LONE_MARKS, ...DOUBTS])}|luk|hemmel|tilhører|offentligheden|dørene?|slut\\s+på|forlad|forlod|[:=?]|lkk|lkt|(?:^|\\P{L})L\\p{L}?(?:\\P{L}|$)`,
);

/** Whether a line's words are those that it would be read with as a title too. */
const isSettled = (text: string): boolean =>
  !(LONE_SIGNS.test(text) || /[<>]/.test(text) || holdsEntity(text) || hasLock(text));

/** What a written line closes or opens, or null when it is text like any other. */
export function closedLine(line: string, setting: LineSetting): ClosedLineKind | null {
  const text = bareLine(line);
  if (!(mayClose(text) || hasLock(line))) return null;
  const plain = plainForm(line).slice(0, LONG);
  if (hasLock(plain) && (text.length < 3 || hasLock(plain.slice(0, 8)))) return 'status';
  if (isTickedOpen(plain)) return null;
  if (OPENING.test(text)) return 'aabning';
  if (isSettled(text) && !HOLDS_MARK.test(text) && !isTickedClosed(plain)) return null;
  if (SHUT_DAYS.test(text) && !DIVIDER.test(text)) return null;
  const isSentence = SENTENCE.test(unwrapped(text));
  if (isSentence && !text.endsWith(':')) return 'status';
  if (DIVIDER.test(text) || GOING_OVER.test(text)) return 'skillelinje';
  if (isMarkAlone(text)) return 'status';
  if (
    isClosedField(text) ||
    isTickedClosed(plain) ||
    FIELDS_THEN_MARK.test(text) ||
    NUMBER_THEN_MARK.test(text)
  )
    return 'status';
  if (isSentence || (setting.isLead && LEAD_SENTENCE.test(text))) return 'status';
  return opensPunkt(text, setting) ? 'punkt' : null;
}
