// Decisions that say something else than they did when their minutes were approved.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { toMessage } from '../../src/diagnostics/message.ts';
import type { Archive } from '../../src/model/archive.ts';
import { FILE_START, type ParsedPunkt } from '../../src/model/parsed.ts';
import { forumNames } from '../../src/parse/forum-names.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import type { Since } from './git.ts';

const LONGEST = 120;

const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()} …` : line;
};

/** What this meeting decided on an item; null where it is closed, or decided nothing. */
function decisionOf(punkt: ParsedPunkt | undefined): string | null {
  if (!punkt || punkt.lukket) return null;
  const own = punkt.afsnit.filter(({ kind, forum, date }) => kind === 'beslutning' && !forum && !date);
  const text = own
    .map((afsnit) => afsnit.text)
    .join(' ')
    .trim();
  return text === '' ? null : text;
}

/** Tells of each changed decision in approved minutes, with what it said; text of closed items is in none of it. */
export function changedDecisions(root: string, archive: Archive | null, since: Since | null): VFileMessage[] {
  if (!archive || !since) return [];
  const forums = archive.config.forummer;
  const context = { forums, names: forumNames(forums) };
  return archive.meetings
    .filter(
      ({ path, status }) =>
        status.state === 'godkendt' && since.changed.has(path) && existsSync(join(root, path)),
    )
    .flatMap(({ path }) => {
      const old = since.before(path);
      if (old === null) return [];
      const now = parseMeeting(readFileSync(join(root, path), 'utf8'), path, context);
      const before = parseMeeting(old, path, context);
      return (now.meeting?.punkter ?? []).flatMap((punkt) => {
        const was = decisionOf(before.meeting?.punkter.find(({ nummer }) => nummer === punkt.nummer));
        const is = decisionOf(punkt);
        if (was === null || is === null || was === is) return [];
        const place = now.facts.punkter.find(({ nummer }) => nummer === punkt.nummer)?.place ?? FILE_START;
        return toMessage({
          ...{ path, place, rule: 'beslutning-aendret', severity: 'advarsel' },
          message: `Beslutningen under punkt ${punkt.nummer} er ændret, efter at referatet er godkendt.`,
          note: `Der stod: «${quoted(was)}» Er det en rettelse af en skrivefejl, så lad den stå; ellers hører ændringen til i et nyt møde.`,
        });
      });
    });
}
