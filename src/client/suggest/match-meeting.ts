import { fold } from '../../danish/fold.ts';
import { wordsOf } from '../../danish/words.ts';
import type { IsoDate } from '../../model/brand.ts';
import type { TextPart } from '../../model/search/search-answer.ts';
import { dateParts, longDate, MONTHS } from '../../model/time/danish-date.ts';
import type { TableForum } from '../../search/format/search-table.ts';
import type { SuggestMeetings } from '../../search/format/suggest.ts';
import { foldTitle, matchTitle, typedWords } from './match.ts';
import { type PageSuggestion, unmarked } from './suggestion.ts';
import { words } from './text.da.ts';
import { readTypedDate, type TypedDate } from './typed-date.ts';

const DAY = 86_400_000;

/** A forum that is meant, and its name with what was typed of it marked. */
interface NamedForum {
  readonly forum: TableForum;
  readonly parts: readonly TextPart[];
}

/** The forums that some typed words mean: by the words of a name, or by an abbreviation. All are meant when nothing is typed. */
function namedForums(forummer: readonly TableForum[], typed: readonly string[]): NamedForum[] {
  return forummer.flatMap((forum) => {
    const byName = matchTitle(foldTitle(forum.navn), typed);
    if (byName) return [{ forum, parts: byName.parts }];
    const short = fold(typed.join(' '));
    const isMeant = forum.forkortelser.some((name) => fold(wordsOf(name).join(' ')).startsWith(short));
    return isMeant ? [{ forum, parts: unmarked(forum.navn) }] : [];
  });
}

/** The forums that are typed the name or an abbreviation of. */
export function matchForums(forummer: readonly TableForum[], query: string): PageSuggestion[] {
  const typed = typedWords(query);
  if (typed.length === 0) return [];
  return namedForums(forummer, typed).map(({ forum, parts }) => ({
    kind: 'forum',
    url: `/${forum.slug}/`,
    text: parts,
    note: unmarked(forum.forkortelser.join(', ')),
  }));
}

/** What is asked for of meetings: in which forums, and when. */
export interface MeetingWish {
  readonly forums: readonly NamedForum[];
  readonly date: TypedDate | null;
}

/** Reads what is typed as a wish for meetings; null when it is none. */
export function meetingWish(forummer: readonly TableForum[], query: string): MeetingWish | null {
  const date = readTypedDate(query);
  const typed = date ? date.words : typedWords(query);
  const forums = namedForums(forummer, typed);
  const isMeant = forums.length > 0 && (date !== null || typed.join('').length > 1);
  return isMeant ? { forums, date } : null;
}

/** The meetings that are asked for, the newest first, at most so many. */
export function matchMeetings(
  meetings: SuggestMeetings,
  forummer: readonly TableForum[],
  wish: MeetingWish,
  most: number,
): PageSuggestion[] {
  const named = new Map(wish.forums.map(({ forum, parts }) => [forummer.indexOf(forum), parts]));
  const found: PageSuggestion[] = [];
  const dates = datesOf(meetings);
  const further = new Map(meetings.raekke);
  for (let index = dates.length - 1; index >= 0 && found.length < most; index -= 1) {
    const at = meetings.forum[index] ?? -1;
    const forum = forummer[at];
    const name = named.get(at);
    const date = dates[index];
    if (!forum || !name || !date || !isWhen(date, wish.date)) continue;
    const raekke = further.get(index) ?? 1;
    found.push({
      kind: 'moede',
      url: meetingUrl(forum, date, raekke),
      text: [...name, ...unmarked(' '), ...dateText(date, wish.date), ...unmarked(words.further(raekke))],
      note: [],
    });
  }
  return found;
}

/** The address of a meeting; the first of a day has no number. */
export const meetingUrl = ({ slug }: TableForum, date: string, raekke: number): string =>
  `/${slug}/${date}${raekke > 1 ? `-${raekke}` : ''}/`;

function datesOf({ dage }: SuggestMeetings): IsoDate[] {
  let day = 0;
  return dage.map((days) => {
    day += days;
    return new Date(day * DAY).toISOString().slice(0, 10) as IsoDate;
  });
}

function isWhen(date: IsoDate, wish: TypedDate | null): boolean {
  if (!wish) return true;
  const { year, month, day } = dateParts(date);
  return (
    (wish.year === null || wish.year === year) &&
    (wish.months === null || wish.months.includes(month)) &&
    (wish.days === null || wish.days.includes(day))
  );
}

/** A date with the parts that were typed marked. */
function dateText(date: IsoDate, wish: TypedDate | null): TextPart[] {
  if (!wish) return unmarked(longDate(date));
  const { year, month, day } = dateParts(date);
  return [
    { text: `${day}.\u00a0`, marked: wish.days !== null },
    { text: `${MONTHS[month - 1]}\u00a0`, marked: wish.months !== null },
    { text: String(year), marked: wish.year !== null },
  ];
}
