import { type ParseJob, parseHere } from '../../src/archive/parse-many.ts';
import type { Forum } from '../../src/model/config.ts';
import type { ParsedFile } from '../../src/parse/parse-meeting.ts';

/** What a thread does with its share of the files. */
export function parseShare(share: {
  readonly jobs: readonly ParseJob[];
  readonly forums: readonly Forum[];
}): Promise<readonly ParsedFile[]> {
  return parseHere(share.jobs, share.forums);
}
