import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { projectRoot } from '../program.js';
import { CLIENT_ENTRIES } from './bundle-client.ts';
import { licenceFile, SHIPPED } from './licences.ts';

test('every package that scripts and style of a site are made of has its licence there', async () => {
  const { metafile } = await build({
    ...{ absWorkingDir: projectRoot(), entryPoints: CLIENT_ENTRIES, outdir: 'assets' },
    ...{ bundle: true, write: false, metafile: true, format: 'esm' },
  });
  const bundled = Object.keys(metafile.inputs).flatMap(
    (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  const sheet = readFileSync(join(projectRoot(), 'site/style/arkiv.scss'), 'utf8');
  const used = [...sheet.matchAll(/@(?:use|import) '([a-z@][^./']*)\//g)].map(([, name = '']) => name);
  expect([...bundled, ...used].filter((name) => !SHIPPED.includes(name))).toEqual([]);
  expect(used).toContain('dkfds');
});

test('the licences are told with their texts', () => {
  const file = licenceFile();
  const text = 'data' in file ? String(file.data) : '';
  for (const name of SHIPPED) expect(text).toMatch(new RegExp(`={80}\\n(?:.*, )?${name}(?:,.*)?\\n\\n\\S`));
});
