// The history of a content folder, read where there is one: what was read before is taken as it was.
import type { ArkivConfig } from '../../model/config.ts';
import type { Removals } from '../../model/fjernelse.ts';
import type { HistoryState, MeetingHistory } from '../../model/history.ts';
import type { ParsedMeeting } from '../../model/parsed.ts';
import { digest } from '../digest.ts';
import { type KeptFile, type ReadContext, readContext } from '../read-file.ts';
import { blobsOf, changedSince, GitError, type Head, headOf, logOf, workTreeOf } from './git.ts';
import { type Commit, readLog } from './log.ts';
import { oneVersion, shownVersion, tellHistory } from './meeting-history.ts';
import { readVersion } from './old-version.ts';
import { type FileVersion, versionsOf } from './versions.ts';

/** The commits that were read, newest first, and up to which. */
export interface ReadCommits extends Head {
  readonly commits: readonly Commit[];
}

/** The work on a history that the next build need not do. */
export interface KeptHistory {
  readonly log: ReadCommits;
  /** Of the meetings of several versions, by their keys. */
  readonly told: readonly MeetingHistory[];
}

/** The history of an archive. */
export interface ArchiveHistory {
  readonly state: HistoryState;
  /** What git said where it refused. */
  readonly complaint: string | null;
  /** Null where there is none. */
  readonly kept: KeptHistory | null;
  /** By the paths of the meetings' files. */
  readonly of: ReadonlyMap<string, MeetingHistory>;
}

/** No history. */
export const NO_HISTORY: ArchiveHistory = { state: 'ingen', complaint: null, kept: null, of: new Map() };

/** What reading the history needs to know. */
export interface HistoryBasis {
  readonly root: string;
  readonly config: ArkivConfig | null;
  readonly removals: Removals;
  readonly program: string;
  readonly files: readonly KeptFile[];
  /** What was read before; null where nothing was. */
  readonly kept: KeptHistory | null;
  /** The texts of a file's meeting as they are on the site. */
  readonly textsOf: (file: KeptFile) => ParsedMeeting;
}

/** Where a content folder stands, in a few letters, for a build to see whether anything is new; empty where there is no history. */
export async function historyMark(root: string): Promise<string> {
  if (workTreeOf(root) === null) return '';
  try {
    const head = await headOf(root);
    return head ? `${head.commit} ${head.isShallow}` : '';
  } catch (error) {
    if (error instanceof GitError) return error.message;
    throw error;
  }
}

/** Reads the history of a content folder that lies in a work tree; silent where git is not there. */
export async function readHistory(basis: HistoryBasis): Promise<ArchiveHistory> {
  const { root, config } = basis;
  if (!config || config.historik === 'nej' || workTreeOf(root) === null) return NO_HISTORY;
  try {
    const head = await headOf(root);
    if (!head) return NO_HISTORY;
    const log = await readCommits(root, head, basis.kept?.log ?? null);
    const dirty = await changedSince(root, head.commit);
    const { of, told } = await historiesOf(basis, config, versionsOf(log.commits), dirty);
    return { state: head.isShallow ? 'afkortet' : 'hel', complaint: null, kept: { log, told }, of };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return error.isMissing ? NO_HISTORY : { ...NO_HISTORY, state: 'ulaest', complaint: error.message };
  }
}

/** Reads the commits that are new; all of them where those known are not on the way to them. */
async function readCommits(root: string, head: Head, kept: ReadCommits | null): Promise<ReadCommits> {
  const known = kept && kept.isShallow === head.isShallow ? kept : null;
  if (known?.commit === head.commit) return known;
  if (known) {
    const text = await logOf(root, head.commit, known.commit).catch((error: unknown) => {
      // Where history was written anew, git knows nothing of the commit before.
      if (error instanceof GitError && !error.isMissing) return null;
      throw error;
    });
    const read = text === null ? null : readLog(text, head.isShallow);
    if (read?.parent === known.commit) return { ...head, commits: [...read.commits, ...known.commits] };
  }
  return { ...head, commits: readLog(await logOf(root, head.commit, null), head.isShallow).commits };
}

/** A meeting's file with its versions, and the key of what comes of them. */
interface HistoryJob {
  readonly file: KeptFile;
  readonly versions: readonly FileVersion[];
  readonly isDirty: boolean;
  readonly key: string;
}

/** What came of the meetings' versions, by their files, and what of it took work. */
interface ReadHistories {
  readonly of: ReadonlyMap<string, MeetingHistory>;
  readonly told: readonly MeetingHistory[];
}

async function historiesOf(
  { root, files, removals, program, kept, textsOf }: HistoryBasis,
  config: ArkivConfig,
  versions: ReadonlyMap<string, readonly FileVersion[]>,
  dirty: ReadonlySet<string>,
): Promise<ReadHistories> {
  const way = digest(program, JSON.stringify([config.forummer, config.historik]), removals.mark);
  const known = new Map(kept?.told.map((history) => [history.key, history]));
  const of = new Map<string, MeetingHistory>();
  const told: MeetingHistory[] = [];
  const jobs: HistoryJob[] = [];
  for (const file of files) {
    const own = versions.get(file.path);
    const [only] = own ?? [];
    if (!only || !own || !file.summary) continue;
    const isDirty = dirty.has(file.path);
    if (own.length === 1) {
      // Of the only version there ever was nothing need be read.
      of.set(file.path, oneVersion(only, file.summary.kind, isDirty));
      continue;
    }
    const key = digest(way, file.key, JSON.stringify([own, isDirty]));
    const before = known.get(key);
    if (before) of.set(file.path, before);
    else jobs.push({ file, versions: own, isDirty, key });
  }
  const texts = await blobsOf(root, [
    ...new Set(jobs.flatMap((job) => job.versions.map(({ blob }) => blob))),
  ]);
  const context = readContext({ forums: config.forummer, removals });
  for (const job of jobs) of.set(job.file.path, tell(job, { texts, context, config, textsOf }));
  for (const [path, history] of of) if ((versions.get(path)?.length ?? 0) > 1) told.push(history);
  return { of, told };
}

interface TellContext extends Pick<HistoryBasis, 'textsOf'> {
  readonly texts: ReadonlyMap<string, string>;
  readonly context: ReadContext;
  readonly config: ArkivConfig;
}

/** Whether a file surely was the same meeting through all moves from its first version to its last. */
const isSurelyThis = (versions: readonly FileVersion[]): boolean =>
  versions.every(
    ({ path, movedFrom }, at) =>
      at === 0 || path === versions[at - 1]?.path || movedFrom === versions[at - 1]?.path,
  );

function tell(job: HistoryJob, { texts, context, config, textsOf }: TellContext): MeetingHistory {
  const { file, versions, isDirty, key } = job;
  const current = { file, meeting: textsOf(file) };
  const read = versions.map((version, at) =>
    readVersion(version, texts.get(version.blob), current, context, isSurelyThis(versions.slice(at))),
  );
  return {
    key,
    ...tellHistory(read, {
      ...{ now: current.meeting, forums: config.forummer, scope: config.historik },
      version: shownVersion(versions.at(-1), isDirty),
    }),
  };
}
