// A version that was committed, read as what is current is read, and whether its words may still be shown.
import type { Removals } from '../../model/fjernelse.ts';
import type { ParsedMeeting } from '../../model/parsed.ts';
import { READING_SECONDS, TIME_IS_UP, withinTime } from '../../parse/bounds/within-time.ts';
import { privateIn } from '../../personal/private/private.ts';
import type { KeptFile, ReadContext } from '../read-file.ts';
import { type ReadFile, readFiltered } from '../read-file.ts';
import type { FileVersion } from './versions.ts';

/** A version as it was read; its meeting is null where it was none that readers saw. */
export interface OldVersion {
  readonly version: FileVersion;
  readonly meeting: ParsedMeeting | null;
  /** Whether its words may be shown, as far as can be told without looking at what has gone from it. */
  readonly isOpen: boolean;
}

/** What is on the site now, against which every old version is held. */
export interface CurrentFile {
  readonly file: KeptFile;
  readonly meeting: ParsedMeeting;
}

/**
 * Reads a version of a file under the path that it has now; where its meeting had another date then, under its own, if the
 * file surely moved from there (`isSame`).
 */
export function readVersion(
  version: FileVersion,
  text: string | undefined,
  current: CurrentFile,
  context: ReadContext,
  isSame: boolean,
): OldVersion {
  if (text === undefined) return { version, meeting: null, isOpen: false };
  const readAt = (path: string): ReadFile | typeof TIME_IS_UP =>
    withinTime(READING_SECONDS, () => readFiltered({ path, text, key: version.blob }, context));
  const here = readAt(current.file.path);
  const isOther = here !== TIME_IS_UP && here.file.meeting?.id !== current.meeting.id;
  const read = isOther && isSame && version.path !== current.file.path ? readAt(version.path) : here;
  if (read === TIME_IS_UP) return { version, meeting: null, isOpen: false };
  const { meeting } = read.file;
  if (meeting && meeting.id !== current.meeting.id && !isSame) return { version, meeting, isOpen: false };
  return {
    version,
    meeting,
    isOpen: meeting !== null && isOpen(read, meeting, text, current, context.removals),
  };
}

/**
 * Whether a version passes what current content must pass. What was taken down or was corrected for a person's sake
 * may stand in it under any number and in any words: then nothing of it is shown.
 */
function isOpen(
  { file: { facts }, held, problems }: ReadFile,
  meeting: ParsedMeeting,
  text: string,
  { file, meeting: now }: CurrentFile,
  removals: Removals,
): boolean {
  // It was never published, or would not be today.
  if (problems.some(({ severity, rule }) => severity === 'fejl' || rule.startsWith('lukket-'))) return false;
  if (meeting.forum !== now.forum) return false;
  const isTakenDown = (address: string): boolean =>
    [now.id, meeting.id].some((id) => address.startsWith(`/${id}/`));
  if (held.length + file.held.length + meeting.fjernede.length + now.fjernede.length > 0) return false;
  if (removals.list.some(({ adresse }) => isTakenDown(adresse))) return false;
  const allowed = new Set([...facts.notCpr, ...file.notCpr].map(({ mark }) => mark));
  if (facts.cprNumbers.some(({ mark }) => !allowed.has(mark))) return false;
  return !hasPrivate(text, JSON.stringify(now));
}

/** Whether something that may be a person's own stood there that does not stand there now. */
function hasPrivate(text: string, now: string): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const facts = privateIn(text);
  if (facts.length === 0) return false;
  const said = plain(now);
  return facts.some(({ start, end }) => !said.includes(plain(text.slice(start, end))));
}
