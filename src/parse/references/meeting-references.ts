import type { ForumSlug, IsoDate, MeetingId } from '../../model/brand.ts';
import { Pattern } from '../../model/text/pattern.ts';
import { DATE_PATTERN, readWrittenDate, type YearHint } from './date-forms.ts';
import { type FoundReference, oneLine, type ReferenceContext } from './found-reference.ts';

/** What every date has, and most texts have not. */
const DATE_LIKE = new Pattern(/\d\s?[./-]\s?[\d\p{L}]/u);
const DATE = new Pattern(DATE_PATTERN, 'iu');
const COMING = new Pattern(/(?:næste|kommende|førstkommende)\s+(?:\p{L}+\s+){0,2}$/iu);
const AHEAD =
  /\b(?:skal|vil|går|behandles|forelægges|fremlægges|genoptages|sendes|tages|kommer|holdes|afholdes|forventes|inden|udsat|udsættes|udskydes|udskudt)\b[^.;]*$/iu;

/** So many letters before a date tell whether its sentence looks ahead. */
const SENTENCE = 500;

const meetingId = (forum: ForumSlug, date: IsoDate): MeetingId => `${forum}/${date}` as MeetingId;

/** The meetings that a text speaks of; of two that overlap the more particular comes first. */
export function findMeetings(text: string, context: ReferenceContext): FoundReference[] {
  // Every mention of a meeting has a date.
  if (!DATE_LIKE.test(text) || !DATE.test(text)) return [];
  return context.names.meetingPatterns.flatMap(({ pattern, isIn }) =>
    isIn(text) ? meetingsIn(text, pattern, context) : [],
  );
}

function meetingsIn(text: string, pattern: Pattern, context: ReferenceContext): FoundReference[] {
  return pattern.all(text).flatMap((match): FoundReference[] => {
    const groups = match.groups ?? {};
    const { forumA, forumB, forumC, forumD, forumE } = groups;
    const mention =
      forumA ?? forumB ?? forumC ?? forumD ?? forumE ?? forumOfMeeting(text, match.index, context);
    if (mention && isSmallAbbreviation(mention)) return [];
    const date = readWrittenDate(
      groups.dato ?? '',
      yearHint(text.slice(Math.max(0, match.index - SENTENCE), match.index), groups.dato, context),
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
  return names.mention
    .all(before)
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
