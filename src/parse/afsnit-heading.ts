import type { IsoDate } from '../model/brand.ts';
import { WEEKDAYS } from '../model/danish-date.ts';
import type { AfsnitKind, ForumName } from '../model/parsed.ts';
import { Pattern } from '../model/pattern.ts';
import { afsnitKindOf, normalizeHeading, PUBLISHED_DECISION } from './afsnit-kinds.ts';
import { DATE_PATTERN, readWrittenDate } from './date-forms.ts';

/** What a section's heading says: its kind and, for a decision, the forum and date it names. */
export interface HeadingMeaning {
  readonly kind: AfsnitKind;
  readonly forumText: string | null;
  readonly date: IsoDate | null;
}

const DATED_DECISION = new Pattern(
  String.raw`^beslutning(?:\s+(?:i|fra|truffet i))?(?:\s+(?!den\s|d\.|(?:${WEEKDAYS.join('|')})\s)(?<forum>\p{L}[^\d]*?))?\s*,?\s*(?<date>${DATE_PATTERN})$`,
  'iu',
);
const FORUM_DECISION = /^beslutning\s+(?:i|fra)\s+(?<forum>[^\d]+)$/iu;
const WITH_NUMBER = /^beslutning\s+(?:i|fra|truffet|den|d\.|\d).*\d/iu;

/** Reads a section's heading: `Økonomi`, `BESLUTNING I CHEFFORUM DEN 16-12-2013`, `Tidsplan`. */
export function readAfsnitHeading(heading: string): HeadingMeaning {
  const text = heading.normalize('NFC').replace(/\s+/g, ' ').replace(/\s*:$/, '').trim();
  const known = afsnitKindOf(text);
  if (known) return { kind: known, forumText: null, date: null };
  if (normalizeHeading(text) === PUBLISHED_DECISION)
    return { kind: 'beslutning', forumText: null, date: null };
  const dated = DATED_DECISION.exec(text)?.groups;
  const date = dated?.date ? readWrittenDate(dated.date, null) : null;
  if (dated && date) return { kind: 'beslutning', forumText: dated.forum ?? null, date };
  const forum = FORUM_DECISION.exec(text)?.groups?.forum;
  if (forum) return { kind: 'beslutning', forumText: forum, date: null };
  return { kind: 'andet', forumText: null, date: null };
}

/** Whether a heading speaks of a dated decision whose date cannot be read: no such day, another weekday, no year. */
export function hasUnreadableDate(heading: string): boolean {
  const text = heading.normalize('NFC').replace(/\s+/g, ' ').trim();
  return WITH_NUMBER.test(text) && readAfsnitHeading(text).kind === 'andet';
}

/** The forum a heading names, resolved by the given look-up. */
export function headingForum(
  meaning: HeadingMeaning,
  resolve: (text: string) => ForumName,
): ForumName | null {
  return meaning.forumText ? resolve(meaning.forumText) : null;
}
