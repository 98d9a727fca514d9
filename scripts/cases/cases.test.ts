import { expect, it } from 'vitest';
import { withFolder } from '../../test/support/content.ts';
import { findCases } from './find.ts';
import { judge } from './judge.ts';
import { plantedIn, wordsBelow } from './planted.ts';
import { type Outcome, tryInput } from './try-input.ts';

const OUTCOME: Outcome = {
  ...{ codes: { check: 0, build: 0 }, told: [], isBuilt: true, leaked: [], lost: [], wrong: [] },
  planted: { secret: [], kept: [] },
};
const told = (severity: 'fejl' | 'advarsel', text = ''): Outcome['told'] => [{ severity, rule: 'x', text }];
const planted = { secret: ['HEMMELIGT'], kept: ['TABTORD'] };

it('finds content, meetings, documents and tables, and leaves results and README out', async () => {
  const files = {
    'en/README': 'forventet: fejl x\n  og y\nfik: intet\n',
    'en/a/arkiv.yaml': 'titel: A\n',
    'en/a/byraadet/2024/2024-05-14.md': '---\n---\n',
    'en/b.txt': 'REFERAT\n',
    'en/b.txt-resultat/arkiv.yaml': 'titel: A\n',
    'to/moede.md': '---\nforum: A\n---\n',
    'to/tekst.md': '# Referat\n',
    'to/udfald.txt': 'NEJ  1 afvist  forventet godkendt  Godkendt.\n',
    'to/billede.png': '',
    'arkiv.yaml': null,
  };
  await withFolder(files, async (folder) => {
    const cases = findCases(folder).map(({ name, expected, got, inputs }) => ({
      ...{ name, expected, got },
      inputs: inputs.map(({ kind, name: input }) => `${kind} ${input}`),
    }));
    expect(cases).toEqual([
      { name: 'en', expected: 'fejl x og y', got: 'intet', inputs: ['indhold a', 'import b.txt'] },
      {
        ...{ name: 'to', expected: null, got: null },
        inputs: ['moede moede.md', 'import tekst.md', 'udfald udfald.txt'],
      },
    ]);
  });
});

it('reads a table of decisions', async () => {
  const table =
    'ok 1 godkendt forventet godkendt  Godkendt.\nNEJ 2 andet forventet afvist/udsat  Godkendt.\nNEJ 3 andet forventet blandet  Ad 1) Godkendt. Ad 2) Afvist.\n';
  await withFolder({ 'udfald.txt': table }, async (folder) => {
    const { wrong } = await tryInput({ kind: 'udfald', path: `${folder}/udfald.txt`, name: 'udfald.txt' });
    expect(wrong).toEqual(['godkendt, forventet afvist/udsat: Godkendt.']);
  });
});

it('knows planted words, and where they stand', async () => {
  const words = plantedIn(['HEMMELIGT salg til 010203-4567. TABTORD2, 20190101-1234 og hemmeligt.']);
  expect(words).toEqual({ secret: ['HEMMELIGT', '010203-4567'], kept: ['TABTORD2'] });
  await withFolder({ 'a/b.html': 'x HEMMELIGT y' }, async (folder) => {
    expect(await wordsBelow(folder, ['HEMMELIGT', 'TABTORD2'])).toEqual(['HEMMELIGT (a/b.html)']);
  });
});

it.each([
  ['fejl bilag', { told: told('fejl') }, 'ja'],
  ['fejl bilag', {}, 'nej'],
  ['advarsel om filen', { told: told('advarsel') }, 'ja'],
  ['afsnit, eller advarsel', {}, 'læs'],
  ['mødet forbliver udkast', {}, 'læs'],
  ['«Mente du `2024-05-14`?»', { told: told('fejl', 'x Mente du `2024-05-14`?') }, 'ja'],
  ['«Mente du `2024-05-14`?»', { told: told('fejl', 'x Mente du `2024-05-13`?') }, 'nej'],
  [null, { planted, leaked: ['HEMMELIGT (a.html)'] }, 'nej'],
  [null, { planted }, 'ja'],
  [null, { planted: { secret: [], kept: ['TABTORD'] }, lost: ['TABTORD'] }, 'nej'],
  [null, { planted: { secret: [], kept: ['TABTORD'] }, lost: ['TABTORD'], told: told('fejl') }, 'ja'],
  [null, { planted: { secret: [], kept: ['TABTORD'] } }, 'ja'],
  [null, { codes: { check: null } }, 'nej'],
  [null, { codes: {}, wrong: ['x'] }, 'nej'],
] as const)('%s with %j is judged %s', (expected, outcome, verdict) =>
  expect(judge(expected, { ...OUTCOME, ...outcome } as Outcome).verdict).toBe(verdict),
);
