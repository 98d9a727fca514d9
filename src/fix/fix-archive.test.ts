import { expect, it } from 'vitest';
import { DEFAULT_ARKIV } from '../../test/support/content.ts';
import { readConfig } from '../archive/settings/config.ts';
import { forumNames } from '../parse/references/forum-names.ts';
import { mendedArchive } from './fix-archive.ts';

const nothing = { hasFile: () => false, readText: () => null };
const forums = readConfig(DEFAULT_ARKIV, null, nothing).config?.forummer ?? [];
const context = { forums, names: forumNames(forums) };

const meeting = (body: string, dato = '2019-10-10'): string =>
  `---\nforum: Chefforum\ndato: ${dato}\n---\n\n## Punkt 1: Budget\n\n### Bilag\n\n${body}\n`;

/** Files after a mend: the texts of those that end in `.md`, nothing of the others. */
function mended(
  files: Readonly<Record<string, string>>,
  { settings = '', asked = (_: string): boolean => true } = {},
): Record<string, string> {
  const meetings = new Map(Object.entries(files).filter(([path]) => /\.(?:md|markdown)$/i.test(path)));
  const entries = new Map(Object.keys(files).map((path) => [path, { kind: 'file' as const, bytes: 1 }]));
  const { texts, moves } = mendedArchive({
    ...{ meetings, entries, context, settings: [settings], isAsked: asked },
  });
  let all = Object.entries(files).map(([path, text]): [string, string] => [path, texts.get(path) ?? text]);
  for (const { from, to } of moves)
    all = all.map(([path, text]) => [
      path === from || path.startsWith(`${from}/`) ? `${to}${path.slice(from.length)}` : path,
      text,
    ]);
  return Object.fromEntries(all);
}

const PATH = 'chefforum/2019/2019-10-10.md';
const FOLDER = 'chefforum/2019/2019-10-10';
const OTHER = 'chefforum/2019/2019-11-10.md';
const ODD = '2019-10-10/årsbudget 2020.PDF';
const FIT = '2019-10-10/aarsbudget-2020.pdf';

it.each<[string, Record<string, string>, Record<string, string>]>([
  [
    'a device of Windows',
    { [PATH]: meeting('[a](2019-10-10/con.pdf)'), [`${FOLDER}/con.pdf`]: '' },
    { [PATH]: meeting('[a](2019-10-10/bilag-con.pdf)'), [`${FOLDER}/bilag-con.pdf`]: '' },
  ],
  [
    'an odd name, with all links to it',
    {
      [PATH]: meeting(`[a](${ODD}) ![b](<${ODD}> "c") [d](${encodeURI(ODD)}#page=2)`),
      [OTHER]: meeting(`[e]\n\n[e]: <${ODD}>`, '2019-11-10'),
      [`chefforum/2019/${ODD}`]: '',
    },
    {
      [PATH]: meeting(`[a](<${FIT}>) ![b](<${FIT}> "c") [d](${FIT}#page=2)`),
      [OTHER]: meeting(`[e]\n\n[e]: <${FIT}>`, '2019-11-10'),
      [`chefforum/2019/${FIT}`]: '',
    },
  ],
  [
    'a sign that Windows cannot have',
    { [PATH]: meeting('[a](2019-10-10/a:b.pdf)'), [`${FOLDER}/a:b.pdf`]: '' },
    { [PATH]: meeting('[a](2019-10-10/a-b.pdf)'), [`${FOLDER}/a-b.pdf`]: '' },
  ],
  [
    'a link that is off by capitals and signs between words',
    { [PATH]: meeting('[a](2019-10-10/notat_om_stoej.pdf)'), [`${FOLDER}/Notat om stoej.PDF`]: '' },
    { [PATH]: meeting('[a](<2019-10-10/Notat om stoej.PDF>)'), [`${FOLDER}/Notat om stoej.PDF`]: '' },
  ],
  [
    'slashes the wrong way',
    { [PATH]: meeting('[a](2019-10-10\\plan.pdf)'), [`${FOLDER}/plan.pdf`]: '' },
    { [PATH]: meeting('[a](2019-10-10/plan.pdf)'), [`${FOLDER}/plan.pdf`]: '' },
  ],
  [
    'another forum and year',
    { 'byraadet/2018/2019-10-10.md': meeting('Ingen.') },
    { [PATH]: meeting('Ingen.') },
  ],
  ['another day', { 'chefforum/2019/2019-10-01.md': meeting('Ingen.') }, { [PATH]: meeting('Ingen.') }],
  [
    'a meeting of another name, with its folder',
    { 'referat.md': meeting('[a](referat/plan.pdf)'), 'referat/plan.pdf': '' },
    { [PATH]: meeting('[a](2019-10-10/plan.pdf)'), [`${FOLDER}/plan.pdf`]: '' },
  ],
])('between files: %s', (name, before, after) => {
  expect(mended(before), name).toEqual(after);
  expect(mended(after), `${name}, twice`).toEqual(after);
});

it.each<[string, Record<string, string>, Parameters<typeof mended>[1]?]>([
  [
    'a file that a closed item leads to',
    {
      [PATH]: `${meeting('Ingen.')}\n## Punkt 2: Salg (Lukket)\n\n[a](${ODD})\n`,
      [`chefforum/2019/${ODD}`]: '',
    },
  ],
  ['a file that settings name', { [PATH]: meeting('x'), 'våben.svg': '' }, { settings: 'logo: våben.svg' }],
  [
    'a link in a file that was not asked for',
    { [PATH]: meeting(`[a](<${ODD}>)`), [`chefforum/2019/${ODD}`]: '' },
    { asked: (path) => path !== PATH },
  ],
  [
    'a link whose letters are written by their names',
    { [PATH]: meeting('[a](2019-10-10/bl&aring;.pdf)'), [`${FOLDER}/blå.pdf`]: '' },
  ],
  ['a name that is taken', { [PATH]: meeting('x'), 'filer/å.pdf': '', 'filer/aa.pdf': '' }],
  [
    'two files that may be meant',
    { [PATH]: meeting('[a](2019-10-10/PLAN.pdf)'), [`${FOLDER}/Plan.pdf`]: '', [`${FOLDER}/plan.pdf`]: '' },
  ],
  [
    'two meetings that belong in one place',
    { 'chefforum/2019/2019-10-11.md': meeting('x'), 'chefforum/2019/2019-10-12.md': meeting('y') },
  ],
  [
    'a meeting whose source lies elsewhere',
    {
      'referat.md': meeting('x').replace('dato', 'kilde: kilde.pdf\ndato'),
      'kilde.pdf': '',
    },
  ],
])('what would be a guess is left: %s', (name, files, options) => {
  expect(mended(files, options), name).toEqual(files);
});
