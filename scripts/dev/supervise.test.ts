import { expect, it } from 'vitest';
import { type Parts, type Supervisor, supervise } from './supervise.ts';

/** A supervisor of servers that only note what is done with them. */
function stage(programs: readonly (string | Error)[]) {
  const notes: string[] = [];
  const ends: ((code: number | null) => void)[] = [];
  let next = 0;
  const parts: Parts = {
    compile: async () => {
      const program = programs[Math.min(next++, programs.length - 1)] ?? '';
      if (program instanceof Error) throw program;
      return program;
    },
    start: (folder, port) => {
      notes.push(`start ${folder} ${port}`);
      const ended = new Promise<number | null>((resolve) => ends.push(resolve));
      return {
        port: folder === 'broken' ? new Promise(() => undefined) : Promise.resolve(8081),
        ended,
        stop: () => {
          notes.push(`stop ${folder}`);
          ends.at(-1)?.(null);
        },
      };
    },
    say: (line) => notes.push(line),
  };
  return { notes, ends, supervisor: supervise(parts) };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const renew = async ({ changed }: Supervisor): Promise<void> => {
  changed();
  await settle();
};

it('starts the new program on the same port when the old one has ended, and leaves it be when nothing changed', async () => {
  const { notes, supervisor } = stage(['one', 'one', 'two']);
  const over = supervisor.run();
  await settle();
  await renew(supervisor);
  expect(notes).toEqual(['start one null']);
  await renew(supervisor);
  expect(notes.slice(1)).toEqual([
    'Programmet er ændret: serveren startes igen.',
    'stop one',
    'start two 8081',
  ]);
  supervisor.stop();
  expect(await over).toBe(0);
});

it('lets the old program run while the new one does not compile', async () => {
  const { notes, supervisor } = stage(['one', new Error('a stray comma'), 'two']);
  void supervisor.run();
  await settle();
  await renew(supervisor);
  expect(notes).toEqual([
    'start one null',
    'a stray comma',
    'Programmet kan ikke oversættes. Ret det, så startes serveren igen.',
  ]);
  await renew(supervisor);
  expect(notes.at(-1)).toBe('start two 8081');
});

it('ends with a server that never came to listen, and waits for a change after one that did', async () => {
  const wrong = stage(['broken']);
  const over = wrong.supervisor.run();
  await settle();
  wrong.ends[0]?.(2);
  expect(await over).toBe(2);

  const { notes, ends, supervisor } = stage(['one', 'one']);
  void supervisor.run();
  await settle();
  ends[0]?.(1);
  await settle();
  expect(notes.at(-1)).toBe('Serveren gik i stå. Den startes igen, når programmet er ændret.');
  await renew(supervisor);
  expect(notes.at(-1)).toBe('start one 8081');
});
