import type { AnswerSection, Marks } from '../../model/search/search-answer.ts';
import { findRows } from '../find/find-rows.ts';
import { findLess } from '../find/less/find-less.ts';
import { type Asked, FIELDS, type Searcher } from './asked.ts';
import type { AllFound } from './attached.ts';
import { filterRows } from './facets.ts';
import { meetingSection } from './meetings.ts';
import { sectionOf } from './sections.ts';

/** What comes next where nothing has all words. */
export async function nextSections(
  asked: Asked,
  found: AllFound,
  searcher: Searcher,
): Promise<{ section: AnswerSection; marks: Marks }[]> {
  const { query, question, direct } = asked;
  const ofMeetings = query.del === '' && query.q !== '';
  const there = ofMeetings ? await findRows(ofMeeting(query.q), 'moede', question, direct, searcher) : null;
  const meetings = there?.scores
    ? await meetingSection(query, there.scores.keys(), there.marks, searcher)
    : null;
  const others = await lesserSections(asked, found, searcher);
  return meetings && there ? [{ section: meetings, marks: there.marks }, ...others] : others;
}

/** What any meeting is asked about with: where it was held, and who was there. */
const MEETING_WORDS =
  /(?<!\p{L})(?:møde[rt]?(?:s|ne|nes)?|mødtes|mødte|mødested(?:et)?|holdt(?:es)?|holdes|afholdt|deltog|deltagere|afbud|stede)(?!\p{L})/giu;

/** A query without them; as it is where nothing else is left. */
function ofMeeting(q: string): string {
  const rest = q.replace(MEETING_WORDS, ' ').replace(/\s+/g, ' ').trim();
  return /\p{L}{3}/u.test(rest) ? rest : q;
}

/** Results that lack something of what was asked for. */
async function lesserSections(
  { query, sag }: Asked,
  found: AllFound,
  searcher: Searcher,
): Promise<{ section: AnswerSection; marks: Marks }[]> {
  // What attachments find is no dead end.
  if (found.attached.scores.size > 0) return [];
  const all = await findLess(found, FIELDS[query.del], searcher);
  const sections = await Promise.all(
    all.map(async (less) => {
      // A standing item holds many matters: a compound's parts in it belong to none.
      const isApart = less.instead.some(({ isAll }) => isAll);
      const kept = [...less.scores.keys()].filter(
        (row) => !found.excluded.has(row) && !(isApart && searcher.rows.isStanding(row)),
      );
      const own = filterRows(kept, query, searcher.rows, sag).all;
      const section = await sectionOf(query, less, own, searcher);
      return section ? [{ section, marks: less.marks }] : [];
    }),
  );
  return sections.flat();
}
