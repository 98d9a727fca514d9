// Decisions that say something else than they did when their minutes were approved.
import type { VFileMessage } from 'vfile-message';
import { toMessage } from '../diagnostics/message.ts';
import type { Archive } from '../model/archive.ts';
import { ownDecisions } from '../model/own-decision.ts';
import { FILE_START, type ParsedMeeting } from '../model/parsed.ts';
import { parseMeeting } from '../parse/parse-meeting.ts';
import { forumNames } from '../parse/references/forum-names.ts';

/** The rule; it needs an earlier state, so the check alone asks it. */
export const BESLUTNING_AENDRET = { id: 'beslutning-aendret', severity: 'advarsel' } as const;

/** The content as it is, and how files were in an earlier state. */
export interface Versions {
  /** The paths that differ, those that are new among them. */
  readonly changed: ReadonlySet<string>;
  /** A file as it was; null where it was not there. */
  readonly before: (path: string) => Promise<string | null>;
  /** A file as it is; null where it is not there. */
  readonly now: (path: string) => string | null;
}

const LONGEST = 120;

const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()} …` : line;
};

type Decision =
  | { readonly state: 'open'; readonly text: string }
  /** Closed now: what it said is told nowhere. */
  | { readonly state: 'closed' };

/** What a meeting decided on an item of its own; an item that is not there decided nothing. */
function decisionOf(meeting: ParsedMeeting | null, nummer: number): Decision {
  const punkt = meeting?.punkter.find((one) => one.nummer === nummer);
  if (!meeting || punkt?.lukket) return { state: 'closed' };
  const texts = punkt ? ownDecisions({ afsnit: punkt.afsnit, meeting }).map((afsnit) => afsnit.text) : [];
  return { state: 'open', text: texts.join(' ').trim() };
}

/** Tells of each decision in approved minutes that is another or gone, with what it said; text of closed items is in none of it. */
export async function changedDecisions(archive: Archive, versions: Versions): Promise<VFileMessage[]> {
  const forums = archive.config.forummer;
  const context = { forums, names: forumNames(forums) };
  const changed = archive.meetings.filter(
    ({ path, status }) => status.state === 'godkendt' && versions.changed.has(path),
  );
  const found = await Promise.all(
    changed.map(async ({ path }) => {
      const [old, text] = [await versions.before(path), versions.now(path)];
      if (old === null || text === null) return [];
      const now = parseMeeting(text, path, context);
      const before = parseMeeting(old, path, context);
      return (before.meeting?.punkter ?? []).flatMap(({ nummer }) => {
        const was = decisionOf(before.meeting, nummer);
        const is = decisionOf(now.meeting, nummer);
        if (was.state === 'closed' || is.state === 'closed' || was.text === '' || was.text === is.text)
          return [];
        const place = now.facts.punkter.find((punkt) => punkt.nummer === nummer)?.place ?? FILE_START;
        const done = is.text === '' ? 'taget ud' : 'ændret';
        return toMessage({
          ...{ path, place, rule: BESLUTNING_AENDRET.id, severity: BESLUTNING_AENDRET.severity },
          message: `Beslutningen under punkt ${nummer} er ${done}, efter at referatet er godkendt.`,
          note: `Der stod: «${quoted(was.text)}» Er det en rettelse af en skrivefejl, så lad den stå; ellers hører ændringen til i et nyt møde.`,
        });
      });
    }),
  );
  return found.flat();
}
