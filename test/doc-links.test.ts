// Every relative link in a document of the project leads to something that is there, and every decision is in the list of them.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENTS = globSync(['*.md', 'docs/**/*.md', '{src,scripts,test,templates,site}/**/README.md'], {
  cwd: ROOT,
});

describe('links between documents', () => {
  test.each(DOCUMENTS)('%s links to what is there', (path) => {
    const text = readFileSync(join(ROOT, path), 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
    const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, link = '']) => link);
    const local = links.filter((link) => !/^[a-z]+:|^\//.test(link));
    expect(local.filter((link) => !existsSync(join(ROOT, dirname(path), decodeURI(link))))).toEqual([]);
  });
});

test('pages that are in the package lead to nothing that is not', () => {
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] };
  const packed = globSync(
    files.map((path) => (/\.\w+$/.test(path) ? path : `${path}/**`)),
    { cwd: ROOT, ignore: 'dist/**' },
  );
  const outside = packed
    .filter((path) => path.endsWith('.md') && !path.startsWith('skabelon/'))
    .flatMap((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
      return [...text.matchAll(/\]\((?!\w+:|\/|#)([^)\s#]+)[^)]*\)/g)]
        .map(([, link = '']) => join(dirname(path), decodeURI(link)).replaceAll('\\', '/'))
        .filter(
          (target) =>
            !packed.some((own) => own === target || own.startsWith(`${target.replace(/\/$/, '')}/`)),
        )
        .map((target) => `${path} → ${target}`);
    });
  expect(outside).toEqual([]);
});

test('the list of decisions has each of them by its title, and no number twice', () => {
  const decisions = globSync('docs/adr/[0-9]*.md', { cwd: ROOT }).sort();
  const lines = decisions.map((path) => {
    const name = path.split('/').at(-1) ?? '';
    const [title = ''] = readFileSync(join(ROOT, path), 'utf8').split('\n');
    return `- [${name.slice(0, 4)}](${name}) ${title.replace(/^# /, '')}`;
  });
  const list = readFileSync(join(ROOT, 'docs/adr/README.md'), 'utf8').split('\n');
  expect(list.filter((line) => line.startsWith('- '))).toEqual(lines);
  const numbers = lines.map((line) => line.slice(3, 7));
  expect(new Set(numbers).size).toBe(numbers.length);
});
