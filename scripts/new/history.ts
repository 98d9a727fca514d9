// The meetings of a forum before a day, read from their files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../src/model/brand.ts';
import type { Forum } from '../../src/model/config.ts';
import type { ParsedMeeting } from '../../src/model/parsed.ts';
import { normalizeSource } from '../../src/parse/head/source.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { forumNames } from '../../src/parse/references/forum-names.ts';

/** A meeting with its text. */
export interface PastMeeting {
  readonly meeting: ParsedMeeting;
  readonly text: string;
}

/** Which of a forum's meetings one is: its day, and its number where there are several that day. */
export interface MeetingPlace {
  readonly date: IsoDate;
  readonly nummer: number;
}

/** So many meetings tell how a forum holds them. */
const TELLING = 6;

/** The last meetings of a forum before another, the oldest first; cancelled ones and files that cannot be read are none. */
export function historyOf(
  root: string,
  forum: Forum,
  before: MeetingPlace,
  forums: readonly Forum[],
): PastMeeting[] {
  const context = { forums, names: forumNames(forums) };
  const found: PastMeeting[] = [];
  for (const path of pathsBefore(root, forum.slug, before)) {
    const text = normalizeSource(readFileSync(join(root, path), 'utf8'));
    const { meeting } = parseMeeting(text, path, context);
    if (meeting && meeting.status !== 'aflyst') found.unshift({ meeting, text });
    if (found.length === TELLING) break;
  }
  return found;
}

/** The files of a forum's meetings before another, the newest first. */
function pathsBefore(root: string, forum: string, { date, nummer }: MeetingPlace): string[] {
  const folder = join(root, forum);
  if (!existsSync(folder)) return [];
  const end = orderOf(date, String(nummer));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d{4}$/.test(entry.name) && entry.name <= date)
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${forum}/${name}/${file}`))
    .flatMap((path) => {
      const [, day, number = '1'] = /\/(\d{4}-\d{2}-\d{2})(?:-(\d+))?\.md$/.exec(path) ?? [];
      return day === undefined ? [] : [{ path, order: orderOf(day, number) }];
    })
    .filter(({ order }) => order < end)
    .sort((one, other) => (one.order < other.order ? 1 : -1))
    .map(({ path }) => path);
}

const orderOf = (day: string, number: string): string => `${day} ${number.padStart(4, '0')}`;
