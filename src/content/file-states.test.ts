import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withFolder } from '../../test/support/content.ts';
import { fileStatesOf, readFileStates, writeFileStates } from './file-states.ts';
import { listContent } from './list.ts';

const FILES = { 'a/plan.pdf': 'ikke en PDF', 'a/kort.pdf': '%PDF-1.7', 'a/moede.md': '' };
const problems = (states: ReturnType<typeof fileStatesOf>): unknown =>
  [...states].map(([path, { state }]) => [path, state.problem]);

it('a file is read anew when its mark or the program is another, and else taken as it was', async () => {
  await withFolder(FILES, async (folder) => {
    const read = (known: ReturnType<typeof fileStatesOf>, program = 'a') =>
      fileStatesOf(folder, listContent(folder), known, program);
    const first = read(new Map());
    expect(problems(first)).toEqual([
      ['a/kort.pdf', null],
      ['a/plan.pdf', 'andet'],
    ]);
    const marked = new Map(
      [...first].map(([path, one]) => [path, { ...one, state: { problem: 'lfs' as const } }]),
    );
    expect(problems(read(marked))).toEqual([
      ['a/kort.pdf', 'lfs'],
      ['a/plan.pdf', 'lfs'],
    ]);
    expect(problems(read(marked, 'b'))).toEqual(problems(first));
    await writeFile(join(folder, 'a/plan.pdf'), '%PDF-1.7 og mere');
    expect(problems(read(marked))).toEqual([
      ['a/kort.pdf', 'lfs'],
      ['a/plan.pdf', null],
    ]);
  });
});

it('states are kept whole, and damaged ones count for nothing', async () => {
  await withFolder(FILES, async (folder) => {
    const states = fileStatesOf(folder, listContent(folder), new Map(), 'a');
    writeFileStates(folder, states, new Map());
    expect(readFileStates(folder)).toEqual(states);
    const [name = ''] = (await readdir(folder)).filter((one) => one === 'filtilstande');
    await writeFile(join(folder, name), 'x');
    expect(readFileStates(folder)).toEqual(new Map());
  });
});

it('a file that may not be read is left to the copying, which tells of it', async () => {
  await withFolder(FILES, async (folder) => {
    await chmod(join(folder, 'a/kort.pdf'), 0);
    const states = fileStatesOf(folder, listContent(folder), new Map(), 'a');
    // Windows and the root user read it all the same.
    expect([null, undefined]).toContain(states.get('a/kort.pdf')?.state.problem);
  });
});
