// Reads, checks and imports spoiled files in processes of their own: none may crash, hang, or lose a word without a message.
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  type Campaign,
  type CampaignOptions,
  type CampaignResult,
  type Failure,
  figure,
} from './campaign.ts';
import type { Told, Work } from './fuzz/child.ts';
import { KINDS, kindOf } from './fuzz/try-one.ts';

/** Of the processor's time: longer than any file may take. */
const LONGEST_MS = 5000;
/** What takes this long never ends. */
const PATIENCE_MS = 90_000;
/** Numbers that a process is given at once. */
const SHARE = 200;

const CHILD = fileURLToPath(new URL('./fuzz/child.ts', import.meta.url));

/** A process that is ready for work. */
function startChild(): Promise<ChildProcess> {
  const child = fork(CHILD, { execArgv: ['--import', 'tsx'] });
  return new Promise((resolve, reject) => {
    child.once('message', () => {
      child.removeAllListeners();
      resolve(child);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`a process of the campaign ended with ${code}`)));
  });
}

/** Has a process do some work; gives how far it came, and why it came no further. */
function doWork(
  child: ChildProcess,
  work: Work,
  longestMs: number,
  take: (told: Told) => void,
): Promise<{ next: number; why: string | null }> {
  return new Promise((resolve) => {
    let next = work.from;
    let timer: NodeJS.Timeout;
    const end = (why: string | null): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      if (why !== null) child.kill('SIGKILL');
      resolve({ next, why });
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => end(`tog mere end ${longestMs / 1000} sekunder`), longestMs);
    };
    child.on('message', (told: Told) => {
      take(told);
      next = told.at + 1;
      if (next < work.from + work.count) wait();
      else end(null);
    });
    child.on('exit', (code, signal) => end(`processen gik ned (${signal ?? code})`));
    wait();
    child.send(work);
  });
}

/** What is counted on the way. */
interface Figures {
  readonly tried: Map<string, number>;
  readonly failed: Failure[];
  read: number;
  slowest: number;
}

/** Tries spoiled files; one that is not done after so many milliseconds is ended. */
export async function tryFuzz(
  { seed, count, tell }: CampaignOptions,
  longestMs: number,
): Promise<CampaignResult> {
  const figures: Figures = { tried: new Map(), failed: [], read: 0, slowest: 0 };
  let done = 0;
  const take = ({ at, why, input, isRead, ms }: Told): void => {
    const kind = kindOf(at);
    done += 1;
    figures.tried.set(kind, (figures.tried.get(kind) ?? 0) + 1);
    figures.slowest = Math.max(figures.slowest, ms);
    if (isRead) figures.read += 1;
    const slow = ms > LONGEST_MS ? `tog mere end ${LONGEST_MS / 1000} sekunder` : null;
    if (slow) figures.failed.push({ input: input ?? '', why: `frø ${seed + at}, ${kind}: ${slow}` });
    if (why !== null) figures.failed.push({ input: input ?? '', why: `frø ${seed + at}, ${kind}: ${why}` });
    tell?.(done, figures.failed.length);
  };
  let from = 0;
  const lane = async (): Promise<void> => {
    let child = await startChild();
    while (from < count) {
      let work: Work = { seed, from, count: Math.min(SHARE, count - from) };
      from += work.count;
      while (work.count > 0) {
        const { next, why } = await doWork(child, work, longestMs, take);
        if (why !== null) {
          figures.failed.push({ input: '', why: `frø ${seed + next}, ${kindOf(next)}: ${why}` });
          child = await startChild();
        }
        const done = why === null ? work.from + work.count : next + 1;
        work = { seed, from: done, count: work.from + work.count - done };
      }
    }
    child.kill();
  };
  const lanes = Math.min(2, availableParallelism(), Math.ceil(count / SHARE));
  await Promise.all(Array.from({ length: lanes }, lane));
  return {
    tried: count,
    failed: figures.failed,
    rows: [
      ...KINDS.map((kind) => [LABELS[kind], figure(figures.tried.get(kind) ?? 0)] as const),
      ['læst til ende uden fejl i indholdet', figure(figures.read)],
      ...Object.entries(REASONS).map(
        ([label, words]) =>
          [label, figure(figures.failed.filter(({ why }) => words.test(why)).length)] as const,
      ),
      ['den langsomste, i processortid', `${figure(Math.round(figures.slowest))} ms`],
    ],
  };
}

/** What can go wrong, each told by words of its reason. */
const REASONS: Readonly<Record<string, RegExp>> = {
  'gik ned': /gik ned/,
  'tog for lang tid': /tog mere end/,
  'mistede ord uden en besked': / er væk, uden at/,
};

const LABELS = {
  fil: 'ødelagte filer gennem læsning og kontrol',
  import: 'ødelagte kilder gennem import',
  form: 'tekster, der ville tage evigheder',
} as const;

/** Spoiled files: none may crash, hang, or lose a word without a message. */
export const campaign: Campaign = {
  describe:
    'Ødelagte filer gennem læsning, kontrol og import: ingen må gå ned, gå i stå eller miste ord uden en besked.',
  run: (options) => tryFuzz(options, PATIENCE_MS),
};
