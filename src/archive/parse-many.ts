import type { Forum } from '../model/config.ts';
import { forumNames } from '../parse/forum-names.ts';
import { type ParsedFile, parseMeeting } from '../parse/parse-meeting.ts';

/** A file to parse. */
export interface ParseJob {
  readonly path: string;
  readonly text: string;
}

/** Parses many files; the answers come in the order of the jobs. */
export type ParseMany = (
  jobs: readonly ParseJob[],
  forums: readonly Forum[],
) => Promise<readonly ParsedFile[]>;

/** Parses one file after the other in this thread. */
export const parseHere: ParseMany = async (jobs, forums) => {
  const context = { forums, names: forumNames(forums) };
  return jobs.map(({ path, text }) => parseMeeting(text, path, context));
};
