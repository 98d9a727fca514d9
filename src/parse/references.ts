import type { ForumSlug, IsoDate, MeetingId, Sagsnummer } from '../model/brand.ts';
import type { ForumName, Reference } from '../model/parsed.ts';
import { readSagsnummer, SAGSNUMMER_PATTERN, UNMISTAKABLE_PATTERN } from '../model/sagsnummer.ts';
import { readWrittenDate, type YearHint } from './date-forms.ts';
import type { ForumNames } from './forum-names.ts';

/** What the finder must know of the text it reads. */
export interface ReferenceContext {
  readonly forum: ForumName;
  readonly date: IsoDate;
  readonly punkt: number | null;
  readonly names: ForumNames;
}

/** A reference found in a text, with its offsets there. */
export interface FoundReference {
  readonly start: number;
  readonly end: number;
  readonly reference: Omit<Reference, 'place' | 'type'>;
}

/** Finds the references of a text, from left to right and without overlaps. */
export type ReferenceFinder = (text: string) => FoundReference[];

const CASES = new RegExp(String.raw`(?<![\p{L}\d./-])(?:${SAGSNUMMER_PATTERN})(?![\p{L}\d]|[./-]\d)`, 'gu');
const UNMISTAKABLE = new RegExp(`^(?:${UNMISTAKABLE_PATTERN})$`, 'u');
const ITEMS = /(?<![\p{L}\d])(?:under\s+)?(?:punkt(?:et)?|pkt\.)\s+(\d{1,4})(?![\p{L}\d]|[.,]\d)/giu;
const DATE_LIKE = /\d\s?[./-]\s?[\d\p{L}]/u;
const COMING = /(?:næste|kommende|førstkommende)\s+(?:\p{L}+\s+){0,2}$/iu;
const AHEAD =
  /\b(?:skal|vil|går|behandles|forelægges|fremlægges|genoptages|sendes|tages|kommer|holdes|afholdes|forventes|inden)\b[^.;]*$/iu;
const NOT_AN_ITEM =
  /(?:§\s*\d*,?\s*|stk\.\s*\d*,?\s*|indstillingens|aftalens|lovens|planens|vedtægtens|notatets)\s*$/iu;
const ITEM_ELSEWHERE =
  /^\s*(?:udgik|udgår|(?:blev\s+|er\s+)?taget af|(?:i|på|fra)\s+(?:\p{L}+\s+){0,2}(?:\p{L}*(?:indstilling|aftale|plan|notat|bilag|lov|vedtægt|bekendtgørelse|møde|udvalg|råd|forum|bestyrelse|handleplan|oversigt|liste)\p{L}*))/iu;
/** After «indstillingens punkt 1» a «punkt 2» is the proposal's too. */
const OF_THE_PROPOSAL = /\bindstillingens\s+punkt/iu;
const SAG_WORD = /(?:\bsags?(?:en|erne|er|nr|nummer|nummeret)?(?:\s+nr)?|\bj(?:ournal)?\.?\s?nr)\.?:?\s*$/iu;
const LAW_WORD = /(?:lov|lovens|bekendtgørelse|direktiv|forordning|cirkulære|nr|kr)\.?\s*(?:nr\.?\s*)?$/iu;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const meetingId = (forum: ForumSlug, date: IsoDate): MeetingId => `${forum}/${date}` as MeetingId;

/** Makes the finder for one item's texts. */
export function referenceFinder(context: ReferenceContext): ReferenceFinder {
  return (text) => {
    // Every mention of a meeting has a date, and most texts have no figure at all.
    const patterns = DATE_LIKE.test(text) ? context.names.meetingPatterns : [];
    const found = [
      ...patterns.flatMap((pattern) => meetingsIn(text, pattern, context)),
      ...casesIn(text),
      ...itemsIn(text, context),
    ];
    return withoutOverlaps(found);
  };
}

function meetingsIn(text: string, pattern: RegExp, context: ReferenceContext): FoundReference[] {
  return [...text.matchAll(pattern)].flatMap((match): FoundReference[] => {
    const groups = match.groups ?? {};
    const { forumA, forumB, forumC, forumD, forumE } = groups;
    const mention =
      forumA ?? forumB ?? forumC ?? forumD ?? forumE ?? forumOfMeeting(text, match.index, context);
    if (mention && isSmallAbbreviation(mention)) return [];
    const date = readWrittenDate(
      groups.dato ?? '',
      yearHint(text.slice(0, match.index), groups.dato, context),
    );
    const isLoose = forumC !== undefined || forumD !== undefined;
    if (!date || (isLoose && date > context.date)) return [];
    const forum = mention ? context.names.resolve(mention) : context.forum;
    const target = meetingId(forum.slug, date);
    if (target === meetingId(context.forum.slug, context.date)) return [];
    const tekst = oneLine(match[0]);
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        reference: { tekst, kind: 'meeting', target, forum },
      },
    ];
  });
}

/** Whose meeting «på et møde den 1. september» is: that of a forum a few words before it, or else the item's own. */
function forumOfMeeting(text: string, start: number, { names }: ReferenceContext): string | undefined {
  const before = text.slice(Math.max(0, start - 120), start);
  return [...before.matchAll(names.mention)]
    .filter(({ index, 0: found }) => {
      return /^(?:\s+[^\s,.;:()]+){0,5}\s+$/u.test(before.slice(index + found.length));
    })
    .at(-1)?.[0];
}

/** A date with no year lies before the meeting, unless the words look ahead and the last such day is long gone. */
function yearHint(before: string, written: string | undefined, { date }: ReferenceContext): YearHint {
  if (COMING.test(before)) return { date, direction: 'after' };
  const past = readWrittenDate(written ?? '', { date, direction: 'before' });
  const isLongGone = past !== null && daysBetween(past, date) > 270;
  return { date, direction: isLongGone && AHEAD.test(before) ? 'after' : 'before' };
}

const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Abbreviations are only themselves in capitals: «KB den 8. oktober», not «by den 8. oktober». */
function isSmallAbbreviation(mention: string): boolean {
  const word = /^\p{L}+/u.exec(mention)?.[0] ?? '';
  return word.length <= 4 && word === word.toLowerCase();
}

function casesIn(text: string): FoundReference[] {
  return [...text.matchAll(CASES)].flatMap((match): FoundReference[] => {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (!UNMISTAKABLE.test(match[0]) && !isCaseInContext(match[0], before)) return [];
    const number: Sagsnummer | null = readSagsnummer(match[0]);
    if (!number) return [];
    const end = match.index + match[0].length;
    return [
      { start: match.index, end, reference: { tekst: match[0], kind: 'sag', target: number, forum: null } },
    ];
  });
}

/** `13/16074` is a case; `10/2019` is a month unless the word «sag» stands before it, and a bare number always needs the word. */
function isCaseInContext(number: string, before: string): boolean {
  if (SAG_WORD.test(before)) return true;
  if (LAW_WORD.test(before)) return false;
  const journal = /^(\d{2})\/(\d{3,6})$/.exec(number);
  if (!journal) return false;
  const [, first = '', serial = ''] = journal;
  const looksLikeMonth = Number(first) <= 12 && /^(?:19|20)\d{2}$/.test(serial);
  return serial.length >= 5 || (serial.length === 4 && !looksLikeMonth);
}

function itemsIn(text: string, context: ReferenceContext): FoundReference[] {
  return [...text.matchAll(ITEMS)].flatMap((match): FoundReference[] => {
    const nummer = Number(match[1]);
    const end = match.index + match[0].length;
    const [before, after] = [text.slice(0, match.index), text.slice(end)];
    const elsewhere = NOT_AN_ITEM.test(before) || OF_THE_PROPOSAL.test(before) || ITEM_ELSEWHERE.test(after);
    if (nummer === context.punkt || nummer === 0 || elsewhere) return [];
    const target = `#punkt-${nummer}`;
    return [
      {
        start: match.index,
        end,
        reference: { tekst: oneLine(match[0]), kind: 'punkt', target, forum: null },
      },
    ];
  });
}

/** Of two that overlap the earlier pattern wins, which is the more particular one. */
function withoutOverlaps(found: readonly FoundReference[]): FoundReference[] {
  const kept: FoundReference[] = [];
  for (const candidate of found) {
    if (!kept.some((other) => candidate.start < other.end && other.start < candidate.end))
      kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
