// A process that tries one number after the other, so that another can end it when one takes too long.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tries } from './try-one.ts';

/** Numbers to be tried: so many from this one on. */
export interface Work {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
}

/** What came of one number; `why` is null when all is well. */
export interface Told {
  readonly at: number;
  readonly why: string | null;
  readonly input: string | null;
  readonly isRead: boolean;
  /** Of the processor's time, whatever else the machine does. */
  readonly ms: number;
}

const folder = mkdtempSync(join(tmpdir(), 'referatarkiv-fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('disconnect', () => process.exit());
const tryOne = tries(folder);

process.on('message', async ({ seed, from, count }: Work) => {
  for (let at = from; at < from + count; at += 1) {
    const start = process.cpuUsage();
    let outcome: { why: string | null; input: string; isRead: boolean };
    try {
      outcome = await tryOne(seed + at, at);
    } catch (error) {
      const why = `gik ned: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      outcome = { why, input: '', isRead: false };
    }
    const { why, input, isRead } = outcome;
    const { user, system } = process.cpuUsage(start);
    const told: Told = { at, why, input: why === null ? null : input, isRead, ms: (user + system) / 1000 };
    process.send?.(told);
  }
});
process.send?.('klar');
