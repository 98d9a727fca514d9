// One run at a time in a folder.
import {
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { OutputFolderError } from './output-folder.ts';

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  /** When its process began, as the system tells it; null where it does not. */
  readonly began: string | null;
  readonly host: string;
}

/** How often a build shows that it goes on, and how long one that shows nothing is believed in. */
const BEAT_MS = 5_000;
const SILENT_MS = 120_000;

/** Keeps other builds out of a folder until the function that it gives is called; throws while another builds in it. */
export function lockOutput(out: string): () => void {
  const path = `${resolve(out)}.laas`;
  const unlock = takeLock(path);
  if (unlock === null) throw inUse(out, path);
  return unlock;
}

/** Takes a lock, and gives what lets go of it; null where another run has it. */
export function takeLock(path: string): (() => void) | null {
  const own: Holder = { pid: process.pid, began: beginningOf(process.pid), host: hostname() };
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, JSON.stringify(own));
  } catch {
    // A folder that cannot be written in is told of by whoever writes in it.
    return () => undefined;
  }
  try {
    if (!takes(draft, path) && (isHeld(path) || !replaces(draft, path))) return null;
  } finally {
    rmSync(draft, { force: true });
  }
  removeDrafts(path);
  const beat = setInterval(() => touch(path), BEAT_MS).unref();
  return () => {
    clearInterval(beat);
    rmSync(path, { force: true });
  };
}

/** Puts a lock in its place; false where there is one. It is whole from the first moment, since it is written before. */
function takes(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // Some disks have no links.
    return writesNew(path, readFileSync(draft));
  }
}

function writesNew(path: string, data: Uint8Array): boolean {
  try {
    writeFileSync(path, data, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes what builds that were killed here were writing. */
function removeDrafts(path: string): void {
  const name = `${basename(path)}.`;
  for (const other of readdirSync(dirname(path))) {
    const pid = other.startsWith(name)
      ? /^(\d+)(?:-gammel)?$/.exec(other.slice(name.length))?.[1]
      : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(path), other), { force: true });
  }
}

/** Takes the place of a lock that nobody holds; of several that try, the one that moves it away. */
function replaces(draft: string, path: string): boolean {
  const aside = `${draft}-gammel`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return takes(draft, path);
    throw error;
  }
  // What was moved may be a new lock that another put there in the meantime.
  const isOther = isHeld(aside);
  if (isOther) takes(aside, path);
  rmSync(aside, { force: true });
  return !isOther && takes(draft, path);
}

/** Whether the build that made a lock still goes on. */
function isHeld(path: string): boolean {
  const holder = holderOf(path);
  if (!holder) return false;
  const isSilent = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > SILENT_MS;
  if (holder.host !== hostname()) return !isSilent;
  if (!isRunning(holder.pid)) return false;
  // The number of a process that has ended is another's sooner or later.
  return holder.began === null ? !isSilent : holder.began === beginningOf(holder.pid);
}

function holderOf(path: string): Holder | null {
  try {
    const { pid, began, host } = JSON.parse(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && typeof host === 'string' ? { pid, began, host } : null;
  } catch {
    // Gone, or cut short by a kill.
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, counted since this start of this machine; null where the system has no /proc. */
function beginningOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name may hold spaces and brackets; what follows its last bracket are numbers, of which this is the twentieth.
    const after = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\)\s*/s, '')
      .split(' ');
    // A process that was killed stays in the list until somebody asks how it ended, which may be never.
    return /^[ZX]/.test(after[0] ?? '') ? null : `${boot} ${after[19]}`;
  } catch {
    return null;
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Somebody has removed it, who wants to build in spite of it.
  }
}

const inUse = (out: string, path: string): OutputFolderError =>
  new OutputFolderError(
    `Der bygges allerede i \`${out}\`. Vent, til det er færdigt, og byg igen, eller vælg en anden mappe med --out. Er der ingen, der bygger, så slet \`${path}\`.`,
  );
