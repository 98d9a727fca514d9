import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { archiveOf, checkFiles, compactLine } from '../../test/support/content.ts';
import { type Example, type RulePage, readRulePage } from '../../test/support/rule-page.ts';
import { MENDED_RULES } from '../fix/fix-text.ts';
import { BESLUTNING_AENDRET, changedDecisions } from './changed-decisions.ts';
import { ARCHIVE_RULES, FILE_RULES } from './rules.ts';

/** A rule over meetings and its fellow over arkiv.yaml have one page. */
const RULES = [
  ...new Map([...FILE_RULES, ...ARCHIVE_RULES].map(({ id, severity }) => [id, { id, severity }])).values(),
];
const FOLDER = fileURLToPath(new URL('../../docs/regler/', import.meta.url));
const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.md')).sort();
const pages = new Map<string, RulePage>();
for (const name of names)
  pages.set(basename(name, '.md'), readRulePage(await readFile(join(FOLDER, name), 'utf8')));

/** Windows lets only some users make symbolic links. */
async function canLink(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'referatarkiv-link-'));
  try {
    await symlink('.', join(folder, 'link'));
    return true;
  } catch {
    return false;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
const linksAllowed = await canLink();

const isOf = (id: string) => (line: string) => line.includes(` ${id}: `);
const needsLinks = ({ links }: Example): boolean => Object.keys(links).length > 0;

it('every rule has a page and every page a rule', () => {
  expect(names).toEqual([...RULES, BESLUTNING_AENDRET].map(({ id }) => `${id}.md`).sort());
});

it('beslutning-aendret tells of its second wrong example beside the first', async () => {
  const page = pages.get(BESLUTNING_AENDRET.id);
  const { id, severity } = BESLUTNING_AENDRET;
  expect(page).toMatchObject({ title: id, severity, mended: 'nej' });
  const [before, now] = page?.wrong ?? [];
  const versions = {
    changed: new Set(Object.keys(now?.files ?? {})),
    before: async (path: string) => before?.files[path] ?? null,
    now: (path: string) => now?.files[path] ?? null,
  };
  const told = await changedDecisions(await archiveOf(now?.files ?? {}), versions);
  expect(told.map(compactLine)).toEqual(now?.messages);
});

describe.each(RULES)('docs/regler/$id.md', ({ id, severity }) => {
  const page = pages.get(id);
  const wrong = page?.wrong ?? [];
  const right = page?.right ?? [];

  it('bears the name and weight of its rule and shows both kinds of example', () => {
    const mended = MENDED_RULES.has(id) ? 'ja, hvor der intet er at gætte' : 'nej';
    expect(page).toMatchObject({ title: id, severity, mended });
    expect(wrong).not.toEqual([]);
    expect(right).not.toEqual([]);
  });

  it.each(wrong.map((example, index) => ({ example, number: index + 1 })))(
    'wrong example $number gives the messages it lists',
    async ({ example, number }) => {
      if (needsLinks(example) && !linksAllowed) return;
      const found = await checkFiles(example.files, example.links, example.isShallow);
      expect(found.filter(isOf(id)), `example ${number}`).toEqual(example.messages);
      expect(found).not.toEqual([]);
    },
  );

  it.each(right.map((example, index) => ({ example, number: index + 1 })))(
    'right example $number gives no message of any rule',
    async ({ example, number }) => {
      const found = await checkFiles(example.files, example.links);
      const expected = severity === 'oplysning' ? found.filter(isOf(id)) : [];
      expect(found, `example ${number}`).toEqual(expected);
    },
  );
});
