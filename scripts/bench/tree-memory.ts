import { readdirSync, readFileSync } from 'node:fs';

/** The most that a process and all it has started held at one time, in MiB; null where the system does not tell. */
export interface TreeWatch {
  readonly stop: () => number | null;
}

/** Seldom enough that looking costs what is measured nothing worth mentioning. */
const EVERY_MS = 250;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process ended between the listing and the reading, or this is no Linux.
    return '';
  }
};

const tasksOf = (pid: string): readonly string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    // As above.
    return [];
  }
};

/** A process and all below it; any thread of a process can have started another. */
function treeOf(pid: string): string[] {
  const children = tasksOf(pid).flatMap((task) =>
    read(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean),
  );
  return [pid, ...children.flatMap(treeOf)];
}

/**
 * What a process holds, in KiB (RSS). What several hold in common, such as a program's own code, counts for each of them; to
 * have it shared out (PSS) the system would walk through all their memory at every look.
 */
const heldBy = (pid: string): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

/** Begins to watch a process from the outside: this process looks, and the one that is measured does nothing for it. */
export function watchTree(pid: number): TreeWatch {
  let most = 0;
  const look = (): void => {
    most = Math.max(
      most,
      treeOf(String(pid)).reduce((sum, own) => sum + heldBy(own), 0),
    );
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return most === 0 ? null : Math.round(most / 1024);
    },
  };
}
