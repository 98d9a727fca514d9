// Looks in open prose for what is taken for closed.
import { fileProblems } from '../../../src/check/check.ts';
import { parseMeeting } from '../../../src/parse/parse-meeting.ts';
import { forumNames } from '../../../src/parse/references/forum-names.ts';
import type { Failure } from '../campaign.ts';
import { PROSE } from './prose.ts';

const NO_FORUMS = { forums: [], names: forumNames([]) };

/** Open texts that are taken for closed, or told of as if they were. */
export function falseAlarms(): Failure[] {
  return PROSE.flatMap(({ isTitle, text }) => {
    const body = isTitle
      ? `## Punkt 1: ${text}\n\nTeksten er åben.`
      : `## Punkt 1: Drift\n\nIndledning.\n\n${text}`;
    const file = parseMeeting(
      `---\nforum: A\ndato: 2019-10-10\n---\n\n${body}\n`,
      'a/2019/2019-10-10.md',
      NO_FORUMS,
    );
    const alarm = fileProblems(file, null).find(({ rule }) => rule.startsWith('lukket'));
    return alarm ? [{ input: text, why: `falsk alarm: «${text}»: ${alarm.message}` }] : [];
  });
}
