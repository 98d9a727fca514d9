import { cp, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { built, runBuild } from '../support/command.ts';
import { copyContent, FIXTURE, readTree, testFolder } from '../support/folders.ts';
import { finderIn, readPlain } from '../support/plain-bytes.ts';
import { fixtureSite } from '../support/sites.ts';

/** Which files of two sites differ; comparing this way keeps a failure short enough to read. */
async function differences(one: string, other: string): Promise<string[]> {
  const [a, b] = await Promise.all([readTree(one), readTree(other)]);
  const paths = new Set([...a.keys(), ...b.keys()]);
  return [...paths].filter((path) => !a.get(path)?.equals(b.get(path) ?? Buffer.alloc(0)));
}

test('two builds give the same bytes, wherever and whenever they run', async () => {
  const folder = await testFolder();
  const content = await copyContent(FIXTURE, join(folder, 'et andet sted'));
  const out = join(folder, 'site');
  const elsewhere = { TZ: 'Pacific/Auckland', LC_ALL: 'C', SOURCE_DATE_EPOCH: '1' };
  expect((await runBuild(content, out, elsewhere)).code).toBe(0);
  expect(await differences(await fixtureSite(), out)).toEqual([]);
});

test('a build over an older site leaves nothing of it', async () => {
  const folder = await testFolder();
  const content = await copyContent(FIXTURE, join(folder, 'content'));
  const out = join(folder, 'site');
  await cp(await fixtureSite(), out, { recursive: true });
  const meeting = join(content, 'chefforum/2019/2019-10-10-2.md');
  await rename(meeting, join(folder, 'away.md'));
  await built(content, out);
  expect([...(await readTree(out)).keys()].filter((path) => path.includes('2019-10-10-2'))).toEqual([]);
  await rename(join(folder, 'away.md'), meeting);
  await built(content, out);
  expect(await differences(await fixtureSite(), out)).toEqual([]);
});

test('no file tells where, when or by whom it was built', async () => {
  const site = await fixtureSite();
  const filesWith = await finderIn(site);
  for (const trace of [dirname(site), process.cwd(), 'referatarkiv-test-', '.md"'])
    expect(filesWith(trace), trace).toEqual([]);
  const year = String(new Date().getFullYear());
  const own = [...(await readPlain(site))].filter(([path]) => !/^(?:pagefind\/|assets\/)/.test(path));
  const dated = own.filter(([, bytes]) => new RegExp(`\\b${year}-\\d\\d-\\d\\dT`).test(bytes.toString()));
  expect(dated.map(([path]) => path)).toEqual([]);
});
