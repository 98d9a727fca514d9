// Decisions that say something else than they did when their minutes were approved.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { toMessage } from '../../src/diagnostics/message.ts';
import type { Archive } from '../../src/model/archive.ts';
import { ownDecisions } from '../../src/model/own-decision.ts';
import { FILE_START, type ParsedMeeting } from '../../src/model/parsed.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { forumNames } from '../../src/parse/references/forum-names.ts';
import type { Since } from './git.ts';

const LONGEST = 120;

const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()} …` : line;
};

/** What a meeting decided on an item of its own; null where it is closed, or decided nothing. */
function decisionOf(meeting: ParsedMeeting | null, nummer: number): string | null {
  const punkt = meeting?.punkter.find((one) => one.nummer === nummer);
  if (!meeting || !punkt || punkt.lukket) return null;
  const text = ownDecisions({ afsnit: punkt.afsnit, meeting })
    .map((afsnit) => afsnit.text)
    .join(' ')
    .trim();
  return text === '' ? null : text;
}

/** Tells of each changed decision in approved minutes, with what it said; text of closed items is in none of it. */
export async function changedDecisions(
  root: string,
  archive: Archive | null,
  since: Since | null,
): Promise<VFileMessage[]> {
  if (!archive || !since) return [];
  const forums = archive.config.forummer;
  const context = { forums, names: forumNames(forums) };
  const changed = archive.meetings.filter(
    ({ path, status }) =>
      status.state === 'godkendt' && since.changed.has(path) && existsSync(join(root, path)),
  );
  const found = await Promise.all(
    changed.map(async ({ path }) => {
      const old = await since.before(path);
      if (old === null) return [];
      const now = parseMeeting(readFileSync(join(root, path), 'utf8'), path, context);
      const before = parseMeeting(old, path, context);
      return (now.meeting?.punkter ?? []).flatMap((punkt) => {
        const was = decisionOf(before.meeting, punkt.nummer);
        const is = decisionOf(now.meeting, punkt.nummer);
        if (was === null || is === null || was === is) return [];
        const place = now.facts.punkter.find(({ nummer }) => nummer === punkt.nummer)?.place ?? FILE_START;
        return toMessage({
          ...{ path, place, rule: 'beslutning-aendret', severity: 'advarsel' },
          message: `Beslutningen under punkt ${punkt.nummer} er ændret, efter at referatet er godkendt.`,
          note: `Der stod: «${quoted(was)}» Er det en rettelse af en skrivefejl, så lad den stå; ellers hører ændringen til i et nyt møde.`,
        });
      });
    }),
  );
  return found.flat();
}
