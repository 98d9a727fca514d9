import { readdirSync, readFileSync } from 'node:fs';

/** The most memory that this process and the processes it started have held at one time, in MiB. */
export interface MemoryWatch {
  readonly stop: () => { readonly peak: number; readonly withChildren: boolean };
}

const PAGE_KB = 4;
const EVERY_MS = 50;

function statOf(pid: string): { parent: number; kb: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { parent: Number(fields[1]), kb: Number(fields[21]) * PAGE_KB };
  } catch {
    // The process ended between the listing and the reading.
    return null;
  }
}

function childrenKb(): number | null {
  let pids: string[];
  try {
    pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    // Only Linux tells of other processes in this way.
    return null;
  }
  return pids.reduce((sum, pid) => {
    const stat = statOf(pid);
    return stat?.parent === process.pid ? sum + stat.kb : sum;
  }, 0);
}

/** Begins to watch; the search indexer runs in a process of its own, so children count where they can be seen. */
export function watchMemory(): MemoryWatch {
  let peak = 0;
  let withChildren = true;
  const look = (): void => {
    const children = childrenKb();
    withChildren = children !== null;
    peak = Math.max(peak, process.memoryUsage.rss() / 1024 + (children ?? 0));
  };
  const timer = setInterval(look, EVERY_MS).unref();
  look();
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return { peak: Math.round(peak / 1024), withChildren };
    },
  };
}
