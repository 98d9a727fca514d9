import type { Forum } from '../model/config.ts';
import { forumNames } from '../parse/forum-names.ts';
import { type ParseContext, type ParsedFile, parseMeeting } from '../parse/parse-meeting.ts';

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
  return jobs.map((job) => parseSafely(job, context));
};

/** Text nested thousands deep takes the parser past its stack: that is a fault of the file, to be told of like any other. */
function parseSafely({ path, text }: ParseJob, context: ParseContext): ParsedFile {
  try {
    return parseMeeting(text, path, context);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const head = /^---[\s\S]*?\n---/.exec(text)?.[0] ?? '';
    return { path, meeting: null, facts: { ...parseMeeting(head, path, context).facts, isUnreadable: true } };
  }
}
