import { Script } from 'node:vm';

/** Seconds of work; longer than any file of minutes takes. */
export const READING_SECONDS = 3;

/** Seconds that a machine that does much else may take for them. */
const LONGEST_WAIT = 60;

/** Where the work stands while it is under way, for the script below has no other way to it. */
const SLOT = Symbol.for('referatarkiv.within-time');
const RUN = new Script(`globalThis[Symbol.for('referatarkiv.within-time')]()`);

/** What ended instead of a result: the time was up. */
export const TIME_IS_UP = Symbol('time is up');

/**
 * Does some work that does not wait for anything, but for at most so many seconds; a loop that never lets go is ended too. Where
 * the machine had other things to do meanwhile, the work is done again with more time. What it had in hand may be half done, so
 * that it must keep nothing that others use.
 */
export function withinTime<Result>(seconds: number, work: () => Result): Result | typeof TIME_IS_UP {
  for (let wait = seconds; ; wait = Math.min(wait * 4, LONGEST_WAIT)) {
    const before = process.cpuUsage();
    const result = endedAfter(wait, work);
    const { user, system } = process.cpuUsage(before);
    const hadItsTime = (user + system) / 1_000_000 >= seconds * 0.8;
    if (result !== TIME_IS_UP || hadItsTime || wait >= LONGEST_WAIT) return result;
  }
}

function endedAfter<Result>(seconds: number, work: () => Result): Result | typeof TIME_IS_UP {
  const slots = globalThis as unknown as Record<symbol, unknown>;
  const outer = slots[SLOT];
  slots[SLOT] = work;
  try {
    return RUN.runInThisContext({ timeout: Math.ceil(seconds * 1000) }) as Result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return TIME_IS_UP;
    throw error;
  } finally {
    slots[SLOT] = outer;
  }
}
