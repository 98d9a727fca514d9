import { describe, expect, it } from 'vitest';
import { checkFiles, DEFAULT_ARKIV, type Files, meetingFile } from '../../test/support/content.ts';
import { SMALL_PDF } from '../../test/support/small-pdf.ts';
import { fileState } from '../archive/attachments/file-kinds.ts';
import { impossibleName } from '../archive/attachments/file-names.ts';
import type { CheckContext } from './rule.ts';
import { filnavnUmuligt } from './rules/filer/filnavn-umuligt.ts';

const BODY = '## Punkt 1: Plan\n\n### Beslutning\n\nGodkendt.';
const DAY = 'chefforum/2019/2019-10-10';
const PDF = SMALL_PDF;

/** What is told of these files beside a meeting, each as `path rule`. */
async function told(files: Files, body = BODY, head = ''): Promise<string[]> {
  const lines = await checkFiles({ ...meetingFile(body, '2019-10-10', 'chefforum', head), ...files });
  return lines.map((line) => line.replace(/^(\S+?):\d+:\d+ \S+ (\S+): .*$/, '$1 $2'));
}

describe('a file that nothing uses', () => {
  it.each([
    `${DAY}.md.txt`,
    'chefforum/2019/2019-10-24.txt',
    'chefforum/2019/2019-10-24.docx',
    'chefforum/2019/2019-10-24.mkd',
    'chefforum/2019/2019-10-24.mdown',
    'chefforum/2019/2019-10-24',
    'chefforum/2019/referat.odt',
    `${DAY}/plan.pdf`,
    `${DAY}/bilag/plan.pdf`,
    'chefforum/plan.pdf',
    'plan.pdf',
    'emner.yml',
    'arkiv.yml',
  ])('%s', async (path) => expect(await told({ [path]: PDF })).toEqual([`${path} fil-ubrugt`]));

  it.each([
    'README.md',
    'chefforum/README.txt',
    `${DAY}/Thumbs.db`,
    'desktop.ini',
    `${DAY}/~$plan.docx`,
    '.gitignore',
    'LICENSE',
  ])('%s is nobody’s', async (path) => expect(await told({ [path]: 'x' })).toEqual([]));

  it.each([
    `${BODY}\n\n## Punkt 2: Lukket`,
    `${BODY}\n\n### Bilag\n\n- [HEMMELIGT (Lukket)](2019-10-10/HEMMELIGT.pdf)`,
    `${BODY}\n\nLukket\n\n[HEMMELIGT](2019-10-10/HEMMELIGT.pdf)`,
  ])('beside something closed it is not named: %j', async (body) => {
    const lines = await checkFiles({ ...meetingFile(body), [`${DAY}/HEMMELIGT.pdf`]: PDF });
    expect(lines.join()).toContain('md:1:1 advarsel fil-ubrugt: I mødets mappe ligger en fil');
    expect(lines.join()).not.toContain('HEMMELIGT');
  });

  it('a linked file and the logo are used', async () => {
    const files = {
      [`${DAY}/plan.pdf`]: PDF,
      'vaaben.svg': '<svg/>',
      'arkiv.yaml': `${DEFAULT_ARKIV}logo: vaaben.svg\n`,
    };
    expect(await told(files, `${BODY}\n\n[Plan](2019-10-10/plan.pdf)`)).toEqual([]);
  });

  it('a meeting with a large ending is told where it belongs', async () => {
    const [line] = await checkFiles({
      'chefforum/2019/2019-10-24.MD': `---\nforum: Chefforum\ndato: 2019-10-24\n---\n\n${BODY}\n`,
    });
    expect(line).toContain('Flyt filen til `chefforum/2019/2019-10-24.md`');
  });
});

describe('two meetings of one text', () => {
  const other = (forum: string, dato: string, body = BODY): Files => meetingFile(body, dato, forum);
  it.each([
    ['another day', other('chefforum', '2019-10-24'), 1],
    ['another forum on another day', other('byraadet', '2019-10-24'), 1],
    ['other white space', other('chefforum', '2019-10-24', `\n${BODY.replace(/\n\n/g, '\n\n\n')}\n`), 1],
    ['Windows line ends', other('chefforum', '2019-10-24', BODY.replace(/\n/g, '\r\n')), 1],
    ['another head', meetingFile(BODY, '2019-10-24', 'chefforum', 'sted: Havnen\n'), 1],
    ['one held together', other('byraadet', '2019-10-10'), 0],
    ['another text', other('chefforum', '2019-10-24', BODY.replace('Plan', 'Støj')), 0],
    ['a cancelled one', meetingFile(BODY, '2019-10-24', 'chefforum', 'status: aflyst\n'), 0],
  ])('%s', async (_, files, count) =>
    expect((await told(files)).filter((line) => line.endsWith(' moede-ens'))).toHaveLength(count),
  );
});

describe('a meeting of a day to come', () => {
  const future = (body: string, head = '', dato = '2919-10-10'): Promise<string[]> =>
    checkFiles(meetingFile(body, dato, 'chefforum', head));
  it.each([
    [BODY],
    ['## Punkt 1: Plan\n\nTekst.\n\n## Punkt 2: Støj\n\n### Beslutning\n\nUdsat.'],
    ['## Punkt 1: Lukket\n\n### Offentliggjort beslutning\n\nGodkendt.'],
    ['## Punkt 1: Evt.\n\n### Beslutning\n\nIntet.'],
    ['## Punkt 1: Plan\n\n### Beslutning i Chefforum den 10-10-2919\n\nGodkendt.'],
  ])('with decisions: %j', async (body) => expect((await future(body)).join()).toContain(' moede-fremtid: '));

  it.each([
    ['## Punkt 1: Plan\n\n### Indstilling\n\nAt planen godkendes.', 'type: dagsorden\n'],
    ['## Punkt 1: Plan\n\n### Beslutning i Byrådet den 26-09-2019\n\nGodkendt.', 'type: dagsorden\n'],
  ])('without: %j', async (body, head) =>
    expect((await future(body, head)).join()).not.toContain('moede-fremtid'),
  );

  it('today is no day to come', async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
    expect((await future(BODY, '', today)).join()).not.toContain('moede-fremtid');
  });
});

it.each([
  ['con', true],
  ['NUL.txt', true],
  ['com1.pdf', true],
  ['lpt9', true],
  ['plan.', true],
  ['plan ', true],
  ['plan: ny.pdf', true],
  ['a?.pdf', true],
  ['a*b', true],
  ['"a"', true],
  ['a|b', true],
  ['a\u0001b', true],
  ['bin', true],
  ['App_Data', true],
  [`${'å'.repeat(130)}.pdf`, true],
  ['console.pdf', false],
  ['com10', false],
  ['plan.v2.pdf', false],
  ['binding', false],
  ['nulpunkt', false],
])('the name %j is impossible: %s', (name, isImpossible) =>
  expect(impossibleName(name) !== null).toBe(isImpossible),
);

it('names that differ by case alone are one on Windows', () => {
  const paths = ['a/Plan.pdf', 'a/plan.pdf', 'B/x.pdf', 'b/y.pdf', 'c/støj.pdf', 'c/STØJ.pdf'];
  const entries = new Map(paths.map((path) => [path, { kind: 'file' as const, bytes: 1 }]));
  const found = filnavnUmuligt.check({ entries } as unknown as CheckContext);
  expect(found.map(({ path, other }) => `${other?.path} ${path}`)).toEqual([
    'a/Plan.pdf a/plan.pdf',
    'B b',
    'c/STØJ.pdf c/støj.pdf',
  ]);
});

describe('forums whose folder not every machine can have', () => {
  it.each(['con', 'nul', 'aux', 'prn', 'com1', 'bin'])('%s', async (slug) => {
    const arkiv = `organisation: A\ntitel: B\nforummer:\n  - slug: ${slug}\n    navn: C\n`;
    expect((await checkFiles({ 'arkiv.yaml': arkiv })).join()).toContain(
      'kan ikke have en mappe med det navn',
    );
  });
});

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

it.each([
  ['a.pdf', '', 'tom'],
  ['a.pdf', 'version https://git-lfs.github.com/spec/v1\n', 'lfs'],
  ['a.docx', 'version https://git-lfs.github.com/spec/v1\n', 'lfs'],
  ['a.pdf', 'PK\x03\x04', 'andet'],
  ['a.pdf', '<!DOCTYPE html><html>', 'andet'],
  ['a.docx', '%PDF-1.7', 'andet'],
  ['a.docx', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'andet'],
  ['a.png', '\xFF\xD8\xFF\xE0', 'andet'],
  ['a.jpg', '\x89PNG\r\n', 'andet'],
  ['a.csv', 'PK\x03\x04', 'andet'],
  ['a.txt', 'a\0b', 'andet'],
  ['a.pdf', '%PDF-1.7', null],
  ['A.PDF', '\r\n%PDF-1.7', null],
  ['a.docx', 'PK\x03\x04', null],
  ['a.doc', '{\\rtf1', null],
  ['a.xls', 'PK\x03\x04', null],
  ['a.jpeg', '\xFF\xD8\xFF\xE0', null],
  ['a.txt', 'tekst', null],
  ['a.txt', '\xFF\xFEa\0', null],
  ['a.dwg', 'AC1032', null],
  ['uden-endelse', 'x', null],
])('%s with %j: %s', (path, text, problem) =>
  expect(fileState(path, text.length, bytes(text)).problem).toBe(problem),
);

it('what is wrong with an attachment is told where it is linked', async () => {
  const body = `${BODY}\n\n### Bilag\n\n- [Plan](2019-10-10/plan.pdf)`;
  expect(await told({ [`${DAY}/plan.pdf`]: '' }, body)).toEqual([`${DAY}.md bilag-indhold`]);
  expect(await told({ [`${DAY}/plan.pdf`]: 'x' }, body)).toEqual([`${DAY}.md bilag-indhold`]);
  const small = `${DEFAULT_ARKIV}bilagsgraense: 0.0005\n`;
  expect(await told({ [`${DAY}/plan.pdf`]: PDF.repeat(3), 'arkiv.yaml': small }, body)).toEqual([
    `${DAY}.md bilag-stort`,
  ]);
});

describe('arkiv.yaml and emner.yaml', () => {
  it.each([
    ['arkiv.yaml', DEFAULT_ARKIV.replace('Byrådet', 'ByrÃ¥det'), 'tegnsaet'],
    ['arkiv.yaml', DEFAULT_ARKIV.replace('Byrådet', 'Byr\uFFFDdet'), 'tegnsaet'],
    ['arkiv.yaml', [...DEFAULT_ARKIV].join('\0'), 'tegnsaet'],
    ['arkiv.yaml', `<<<<<<< HEAD\n${DEFAULT_ARKIV}=======\n${DEFAULT_ARKIV}>>>>>>> gren\n`, 'git-konflikt'],
    ['arkiv.yaml', DEFAULT_ARKIV.replace('Fjordby Kommune\n', 'Fjordby #1\n'), 'hoved-kommentar'],
    ['emner.yaml', '00: Kommunens styrelse\n01: MiljÃ¸\n', 'tegnsaet'],
    ['emner.yaml', '<<<<<<< HEAD\n00: A\n=======\n00: B\n>>>>>>> gren\n', 'git-konflikt'],
    ['emner.yaml', '00: Kommunens styrelse #mv.\n', 'hoved-kommentar'],
  ])('%s: %j', async (path, text, rule) => expect(await told({ [path]: text })).toEqual([`${path} ${rule}`]));
});

describe('advice', () => {
  const advice = async (files: Files): Promise<string> => (await checkFiles(files)).join('\n');

  it('speaks of the file itself', async () => {
    const text = await advice({ 'byraadet/2024/2024-05-14.md': '---\nsted: A\n---\n' });
    expect(text).toContain('Tilføj en linje: `forum: Byrådet`.');
    expect(text).toContain('Tilføj en linje: `dato: 2024-05-14`.');
  });

  it.each([
    ['2024-05-13T22:00:00.000Z', '2024-05-14'],
    ['2024-05-13T23:30:00Z', '2024-05-14'],
    ['2024-05-14T00:00:00+02:00', '2024-05-14'],
    ['2024-01-13T23:00:00Z', '2024-01-14'],
    ['2024-05-14T09:00:00', '2024-05-14'],
    ['2024-05-14 09:00:00', '2024-05-14'],
    ['2024-05-13 22:00:00Z', '2024-05-14'],
  ])('takes %s for the day in Denmark', async (dato, day) =>
    expect(
      await advice({ 'byraadet/2024/2024-05-14.md': `---\nforum: Byrådet\ndato: ${dato}\n---\n` }),
    ).toContain(`Mente du \`${day}\`?`),
  );

  it('gives names and paths that a link can bear', async () => {
    const body = `${BODY}\n\n[Plan](<2019-10-10/Notat om støj (ny).pdf>) [Kort](<2019-10-10/Kort nr 1.pdg>)`;
    const text = await advice({
      ...meetingFile(body),
      [`${DAY}/Notat om støj (ny).pdf`]: PDF,
      [`${DAY}/Kort nr 1.pdf`]: PDF,
    });
    expect(text).toContain('Kald den `Notat-om-stoej-ny.pdf`');
    expect(text).toContain('Mente du `<2019-10-10/Kort nr 1.pdf>`?');
  });

  it('of a path on a server says no word of slashes', async () => {
    const text = await advice(meetingFile(`${BODY}\n\n[Plan](\\\\\\\\fjordby-fil\\\\plan.pdf)`));
    expect(text).toContain('lokal-sti');
    expect(text).not.toContain('Skriv stien med `/`');
  });

  it.each([
    ['"23:00-01:00"', true],
    ['"19:00-00:30"', true],
    ['"12:00-06:00"', true],
    ['"09:00-08:00"', false],
    ['"20:00-20:00"', false],
    ['"19:00-07:00"', false],
  ])('lets a meeting end after midnight: %s', async (tid, isRight) =>
    expect((await advice(meetingFile(BODY, '2019-10-10', 'chefforum', `tid: ${tid}\n`))) === '').toBe(
      isRight,
    ),
  );
});
