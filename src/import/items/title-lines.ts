// An item's whole title, which may run over several lines.

import { readSagsnummer } from '../../model/sagsnummer.ts';
import { titleState } from '../../parse/lukket/title.ts';
import { readSagLine } from '../../parse/punkt/sag-line.ts';
import { type Block, isLifted, runsOf, textOfRun } from '../blocks/block.ts';
import { dressOf } from '../blocks/dress.ts';
import type { Report } from '../blocks/remark.ts';
import { hasFiniteVerb } from '../lines/finite-verbs.ts';
import { isInfoLine } from '../lines/info-line.ts';
import { BULLET } from '../lines/list-marks.ts';
import { readNumbered } from '../lines/numbered-line.ts';
import { MUST_GO_ON } from '../lines/open-end.ts';
import { labelKind, readRunIn } from '../lines/section-heading.ts';
import type { ItemHeading } from './candidates.ts';
import { type Contents, contentsVerdict } from './contents.ts';

/** An item's whole title, and the blocks of the item that come after it. */
export interface TitleLines {
  readonly titel: string;
  readonly lukket: boolean;
  readonly rest: readonly Block[];
  /** What stands before the title where a line of its own has it: a shorter one, and the label. */
  readonly label?: string;
}

/** The whole title, where an archive's page heads its item with a shorter one. */
const OFFICIAL = /^titel på dagsordenen:\s+(?=\S)/iu;

function withOfficialTitle(read: TitleLines): TitleLines {
  const start = read.rest.findIndex(({ text }) => text !== '');
  const label = OFFICIAL.exec(read.rest[start]?.text ?? '')?.[0];
  if (label === undefined || read.lukket) return read;
  const length = read.rest.slice(start).findIndex(({ text }) => text === '');
  const end = length < 0 ? read.rest.length : start + length;
  const titel = textOfRun(read.rest.slice(start, end))
    .slice(label.length)
    .replace(/(?<=\d[-–]) (?=\d)/g, '');
  return { titel, lukket: isClosedTitle(titel), rest: read.rest.slice(end), label: `${read.titel} ${label}` };
}

const PREFIX = /^\p{Lu}[\p{L}&]{0,9} - /u;
/** «(Åben) Lukket: …» contradicts itself, and is closed. */
const OPEN_FIRST = /^[([]?\s*(?:åben|åbent|offentlig|offentligt)\s*[)\]:–-]+\s*/iu;
const CLOSED_END = /\(\s*lukket(?:\s+(?:punkt|sag|dagsorden))?\s*\)$/i;

/** What stands behind a bracket within a title: «Salg af grund (intern sag): Køberen …». */
const BEHIND_BRACKET =
  /^(?<title>[^()[\]]*\p{L}{3}[^()[\]]*[([][^()[\]]{1,40}[)\]])[:.–-]?\s+(?<tail>\S.*)$/u;

/** Whether a title is that of a closed item, with or without a forum's prefix before it, or text behind the mark that closes it. */
export const isClosedTitle = (titel: string): boolean =>
  [
    titel,
    titel.replace(PREFIX, ''),
    titel.replace(OPEN_FIRST, ''),
    BEHIND_BRACKET.exec(titel)?.groups?.title ?? '',
  ].some((text) => titleState(text) !== 'aaben');

/** «>> Godkendt», «Godkendt», «Taget til efterretning.» right under a title are what was decided. */
const ARROW = /^(?:[=-]*>+|[→⇒])\s/u;
const DECIDED =
  /^(?:(?:blev|er)\s+)?(?:ikke\s+|enstemmigt\s+)?(?:godkendt|vedtaget|tiltrådt|anbefalet|afvist|forkastet|udsat|udskudt|udgår|udgået|drøftet|bevilget|taget\s+til\s+efterretning|til\s+efterretning|taget\s+ad\s+notam)(?:\s+(?:enstemmigt|uden\s+bemærkninger|som\s+indstillet))?\.?$/iu;

/** Whether a line cannot be the rest of a title; one that opens with a dash can, when the contents have it. */
function isBody(line: Block, titel: string, contents: Contents): boolean {
  const { text } = line;
  const looksListed = BULLET.test(text) || /^\d{1,3}[.)]\s/.test(text);
  const isLettered = /^(?:\p{Lu}[.:)]|\p{Ll}\))\s/u.test(text);
  const opensList = isLettered || (looksListed && contentsVerdict(contents.text, titel, text) !== 'longer');
  const known = labelKind(text, isLifted(line)) !== null || readRunIn(text) !== null;
  const numbered = readNumbered(text);
  const isItem = numbered !== null && (numbered.word === 'punkt' || numbered.number.sub !== null);
  if (ARROW.test(text) || (DECIDED.test(text) && contentsVerdict(contents.text, titel, text) !== 'longer'))
    return true;
  return readSagLine(text) !== null || isInfoLine(text) || known || opensList || isItem || text.length > 120;
}

/** How long the line of a heading is, even in a narrow column, that another follows. */
const SHORTEST_FULL_LINE = 28;

/** Whether a line right under a title goes on with it. */
function goesOn(heading: Block, titel: string, before: Block, line: Block, contents: Contents): boolean {
  const { text } = line;
  const verdict = contentsVerdict(contents.text, titel, text);
  if (verdict === 'longer' || titel === '' || CLOSED_END.test(text)) return true;
  // What stands under «Lukket» may be secret: only the contents can make it part of a title.
  if (isClosedTitle(titel) || verdict === 'ends') return false;
  const goesOnAsText = MUST_GO_ON.test(titel) || /^[\p{Ll}(]/u.test(text);
  // A heading right under a short one is another: «Omkostninger» over «Kendelse».
  if (isLifted(heading))
    return (
      isLifted(line) &&
      dressOf(line) === dressOf(heading) &&
      (goesOnAsText || before.indent + before.text.length >= SHORTEST_FULL_LINE)
    );
  if (/[:;!?]$/.test(titel) || /[:;!]$/.test(text) || isSentenceLike(text)) return false;
  const isLong = before.indent + before.text.length >= 45;
  if (line.indent > heading.indent + 1)
    return isLong || (line.indent > heading.indent + 3 && !/\d\.$|\p{Ll}{4}\.$/u.test(text));
  if (MUST_GO_ON.test(titel)) return true;
  return isLong && /^[\p{Ll}(]/u.test(text);
}

const isSentenceLike = (text: string): boolean =>
  (text.endsWith('.') || text.length > 60) &&
  (hasFiniteVerb(text) || (text.endsWith('.') && text.length > 60));

function goesOnOverBreak(titel: string, run: readonly Block[], contents: Contents): boolean {
  const text = run.map((line) => line.text).join(' ');
  if (CLOSED_END.test(text) && text.length <= 80 && run.length === 1) return true;
  return run.length <= 2 && contentsVerdict(contents.text, titel, text) === 'longer';
}

/** Reads a title, which begins on `line`, that may run over two or three lines, and over a page break when the contents confirm it. */
export function readTitleLines(
  heading: ItemHeading,
  blocks: readonly Block[],
  contents: Contents,
  report: Report,
  line: Block = heading.line,
): TitleLines {
  let titel = heading.titel;
  let used = 0;
  let before = line;
  const join = (joined: readonly Block[]): void => {
    titel = `${titel} ${joined.map(({ text }) => text).join(' ')}`
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/(?<=\d[-–]) (?=\d)/g, '');
    used = blocks.indexOf(joined.at(-1) as Block) + 1;
    report(joined[0]?.nr ?? heading.line.nr, 'linjen er læst som resten af punktets titel', 'routine');
  };
  for (const next of blocks.slice(0, 3)) {
    // «(kl. 12.00- / 12.05)» is one bracket.
    if (/\([^()]*$/.test(titel) && /^[^()]{1,40}\)/.test(next.text)) {
      join([next]);
      before = next;
      continue;
    }
    if (next.text === '' || isBody(next, titel, contents) || !goesOn(line, titel, before, next, contents))
      break;
    join([next]);
    before = next;
  }
  const next = blocks[used]?.text === '' || blocks.length === 0 ? runsOf(blocks.slice(used))[0] : undefined;
  const first = next?.[0];
  if (next && first && !isBody(first, titel, contents) && goesOnOverBreak(titel, next, contents)) join(next);
  const read = withoutTail(
    heading.line,
    titel.replace(/\s+/g, ' ').replace(/\s*:$/, ''),
    blocks.slice(used),
    contents,
  );
  return withOfficialTitle(withoutCase(heading.line, read));
}

/** «Punktet er lukket. En nabo har klaget …»: what follows the sentence that closes is text. */
const BEHIND_SENTENCE = /^(?<title>.*?\p{L}{4}[.!?])\s+(?<tail>\p{Lu}.*)$/u;

/** A case number with its label behind a title, as a web page sets it in small letters. */
const CASE_BEHIND =
  /^(?<title>.*\S)[\s,(–-]+(?<tail>(?:Sag|Sags?[\s.-]?(?:nr|id)|Journal[\s.-]?nr|J\.?\s?nr)\.?\s*:?\s*\d\S*?)\)?$/u;

/** «Ny daginstitution (2021-0028112)»: the case number in brackets behind a title, before the mark that closes it. */
const CASE_IN_BRACKETS =
  /^(?<title>.*\p{L}.*?)\s*\((?<tail>[\p{L}\d.]*\d[-/][\p{L}\d/-]*\d)\)(?<end>.{0,30})$/u;

function withoutCase(line: Block, read: TitleLines): TitleLines {
  const { title = '', tail = '', end = '' } = CASE_IN_BRACKETS.exec(read.titel)?.groups ?? {};
  if (tail === '' || readSagsnummer(tail) === null || (end !== '' && !isClosedTitle(`Sag${end}`)))
    return read;
  const number = { ...line, text: tail, level: null, bold: false };
  const titel = `${title}${end}`;
  return { ...read, titel, lukket: read.lukket || isClosedTitle(titel), rest: [number, ...read.rest] };
}

/** A closed title ends with the mark that closes it, unless the contents have it longer: what follows may be secret. */
function withoutTail(line: Block, titel: string, rest: readonly Block[], contents: Contents): TitleLines {
  const lukket = isClosedTitle(titel);
  const sag = CASE_BEHIND.exec(titel)?.groups;
  if (sag?.title && sag.tail && !MUST_GO_ON.test(sag.title) && readSagLine(sag.tail)?.malformed.length === 0)
    return withoutTail(
      line,
      sag.title,
      [{ ...line, text: sag.tail, level: null, bold: false }, ...rest],
      contents,
    );
  const { title = '', tail = '' } =
    (lukket && (BEHIND_BRACKET.exec(titel) ?? BEHIND_SENTENCE.exec(titel))?.groups) || {};
  if (tail === '' || !isClosedTitle(title) || contentsVerdict(contents.text, title, tail) === 'longer')
    return { titel, lukket, rest };
  return { titel: title, lukket, rest: [{ ...line, text: tail, level: null, bold: false }, ...rest] };
}
