// Every relative link in a document of the project leads to something that is there.
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
