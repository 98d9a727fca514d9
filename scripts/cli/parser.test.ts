import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { UsageError } from '../command.ts';
import { programOf, runProgramWith } from './parser.ts';
import { type CommandSpec, commandSpec } from './spec.ts';
import { COMMANDS } from './table.ts';

const given: unknown[] = [];
const copy = commandSpec({
  name: 'copy',
  summary: 'skriver af',
  args: [{ name: '<fil…>', text: 'det, der skrives af' }],
  options: {
    out: { type: 'string', value: 'MAPPE', text: 'hvorhen', default: 'ud' },
    form: { type: 'string', value: 'FORM', text: 'formen', oneOf: ['kort', 'lang'] },
    'dry-run': { type: 'boolean', text: 'skriv intet' },
    sti: { type: 'string', value: 'STI', text: 'igen', multiple: true },
  },
  load: async () => (values, args) => {
    given.push(values, args);
    if (args[0] === 'usage') throw new UsageError('Den går ikke.');
    if (args[0] === 'fault') throw new Error('væk');
    return args[0] === 'errors' ? 1 : 0;
  },
});

/** What a call says on both streams, and its exit code. */
async function call(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  given.length = 0;
  vi.mocked(process.stdout.write).mockClear();
  vi.mocked(process.stderr.write).mockClear();
  process.exitCode = undefined;
  await runProgramWith(programOf([copy], '1.2.3'), args);
  const code = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return { code, out: said(process.stdout), err: said(process.stderr) };
}

const said = (stream: NodeJS.WriteStream): string =>
  vi
    .mocked(stream.write)
    .mock.calls.map(([text]) => String(text))
    .join('');

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('a command is given its options by their names, with their defaults, and its words', async () => {
  expect((await call('copy', 'a', '--dry-run', '--sti', 'x', 'b', '--sti', 'y')).code).toBe(0);
  expect(given).toEqual([{ out: 'ud', form: undefined, 'dry-run': true, sti: ['x', 'y'] }, ['a', 'b']]);
  expect((await call('copy', 'errors')).code).toBe(1);
});

test.for<[string[], RegExp]>([
  [['copy', 'a', '--ud'], /^Ukendt tilvalg --ud\.\n\nBrug: referatarkiv copy/],
  [['cpy'], /^Ukendt kommando `cpy`\. Mente du `copy`\?\n\nBrug: referatarkiv <kommando>/],
  [['copy', 'a', '--out'], /^Tilvalget --out mangler sin værdi\./],
  [['copy'], /^Der mangler et ord: <fil>\./],
  [['copy', 'a', '--form', 'bred'], /^Tilvalget --form kan ikke være `bred`, forventede et af: kort, lang\./],
  [['copy', 'usage'], /^Den går ikke\.\n\nBrug: referatarkiv copy/],
])('wrong usage %j ends with 2, and tells what is wrong and the help', async ([args, told]) => {
  const { code, err } = await call(...args);
  expect(code).toBe(2);
  expect(err).toMatch(told);
});

test('what nobody foresaw ends with 1, in a sentence', async () =>
  expect(await call('copy', 'fault')).toMatchObject({ code: 1, err: expect.stringContaining('væk') }));

describe('the help', () => {
  it('of all and of one is in Danish', async () => {
    for (const args of [[], ['--help'], ['copy', '--help'], ['help', 'copy']]) {
      const { code, out } = await call(...args);
      expect(code).toBe(0);
      expect(out).toMatch(/^Brug: referatarkiv/);
      expect(out).not.toMatch(/Usage|Options|Commands|default|choices|display|\[options\]/);
    }
    expect((await call('copy', '--help')).out).toContain('--out MAPPE  hvorhen (ud)');
    expect((await call('--version')).out).toBe('1.2.3\n');
  });

  it.for(COMMANDS.map((spec): [string, CommandSpec] => [spec.name, spec]))(
    'of %s fits its table',
    ([, spec]) => {
      const help = programOf([spec], '1').commands[0]?.helpInformation() ?? '';
      for (const name of Object.keys(spec.options)) expect(help).toContain(`--${name}`);
      expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    },
  );
});
