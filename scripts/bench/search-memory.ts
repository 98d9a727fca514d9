import { readdirSync, readFileSync } from 'node:fs';
import { setInterval } from 'node:timers';

/** Memory while a site's index is written, each the most that was held, in MiB. */
export interface IndexingMemory {
  /** Of the indexer's process; null where a system does not tell. */
  readonly indexer: number | null;
  /** Of this process, and what it held when the stage began. */
  readonly own: number;
  readonly before: number;
  /** Of both at one time. */
  readonly together: number;
}

const EVERY_MS = 25;

const ownKb = (): number => process.memoryUsage.rss() / 1024;

/** A number of kilobytes out of a process's status: `VmHWM:	  1234 kB`. */
const field = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);

/** What the indexers that this process has started hold now, and have held at most; null where none can be seen. */
function indexers(): { now: number; most: number } | null {
  let pids: string[];
  try {
    pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    // Only Linux tells of other processes in this way.
    return null;
  }
  const statuses = pids.flatMap((pid) => {
    try {
      return [readFileSync(`/proc/${pid}/status`, 'utf8')];
    } catch {
      // The process ended between the listing and the reading.
      return [];
    }
  });
  const own = statuses.filter(
    (status) => /^Name:\s+pagefind/m.test(status) && status.includes(`\nPPid:\t${process.pid}\n`),
  );
  return {
    now: own.reduce((sum, status) => sum + field(status, 'VmRSS'), 0),
    most: Math.max(0, ...own.map((status) => field(status, 'VmHWM'))),
  };
}

/** Begins to watch; the indexer is a process of its own, whose high-water mark is the system's. */
export function watchIndexing(): { readonly stop: () => IndexingMemory } {
  const before = ownKb();
  let own = before;
  let together = before;
  let indexer: number | null = null;
  const look = (): void => {
    const seen = indexers();
    own = Math.max(own, ownKb());
    together = Math.max(together, ownKb() + (seen?.now ?? 0));
    if (seen) indexer = Math.max(indexer ?? 0, seen.most);
  };
  const timer = setInterval(look, EVERY_MS).unref();
  look();
  const mib = (kb: number): number => Math.round(kb / 1024);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return {
        indexer: indexer === null ? null : mib(indexer),
        own: mib(own),
        before: mib(before),
        together: mib(together),
      };
    },
  };
}
