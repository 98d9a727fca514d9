import { existsSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { builtHere } from '../support/build-here.ts';
import { type Run, runBuild } from '../support/command.ts';
import { readPages } from '../support/dom.ts';
import { copyContent, FIXTURE, makeFolder, readHtml, readTree, writeFiles } from '../support/folders.ts';
import { finderIn } from '../support/plain-bytes.ts';

const browser = useBrowser();
const head = (date: string, more = ''): string => `---\nforum: chefforum\ndato: ${date}\n${more}---\n\n`;

const MARKUP = `${head('2019-12-05')}## Punkt 1: Angreb <img src=x onerror=alert(1)>

### Sagsfremstilling <script>alert(1)</script>

<script>alert("xyqzblok")</script>

<iframe srcdoc="xyqzramme"></iframe>

<style>body { content: "xyqzstil" }</style>

Midt i <b onclick="alert(1)">teksten</b> <img src=x onerror="alert('xyqzbillede')"> <svg onload=alert(1)>.

- [a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](java&#115;cript:alert(1)) [d](java&Tab;script:alert(1))
- [e](data:text/html,xyqzdata) [f](vbscript:msgbox) <javascript:alert(1)> [g](&#1;javascript:alert(1))
- [h](//xyqzvaert.example/) [i](\\\\\\\\xyqzvaert.example\\\\x) [j](file:///etc/passwd) [k][ref]
- ![billede](https://xyqzspor.example/x.png) ![b](data:image/png;base64,AAAA) ![c](javascript:alert(1))
- [l](<2019-12-05/a" onmouseover="alert(1).txt>) [m](https://example.org/"onmouseover="alert(1))

[ref]: javascript:alert(1) "onmouseover=alert(1)"

| <script>alert(1)</script> | [n](javascript:alert(1)) |
|---|---|
| <td onclick=alert(1)> | ok |

Fodnote[^<img src=x onerror=alert(1)>] og [^1].

[^1]: <script>alert(1)</script> [o](javascript:alert(1))
`;

const OUTSIDE = `${head('2019-12-12', 'kilde: ../../../udenfor.txt\n')}## Punkt 1: Filer

### Sagsfremstilling

Se [a](2019-12-12/link.txt), [b](2019-12-12/mappe/anden.txt), [c](../../../udenfor.txt), [d](..%2F..%2F..%2Fudenfor.txt),
[e](/etc/hostname), [f](../../arkiv.yaml), [g](../2019/2019-10-10.md), [h](2019-12-12/%2e%2e/%2e%2e/%2e%2e/%2e%2e/udenfor.txt).

### Bilag

- [i](2019-12-12/link.txt)
- [j](../../../udenfor.txt)
- [k](../../arkiv.yaml)
`;

let folder: string;
/** Where a program in front matter would leave its trace. */
let traces: readonly string[];
/** How the build of it all ends, and the site that is built all the same. */
let refused: Run;
let site: string;
let filesWith: (text: string) => string[];
let hasLinks = true;

beforeAll(async () => {
  folder = await makeFolder();
  const content = await copyContent(FIXTURE, join(folder, 'content'));
  await writeFiles(folder, { 'udenfor.txt': 'xyqzudenfor', 'mappe/anden.txt': 'xyqzmappe' });
  await writeFiles(content, {
    'chefforum/2019/2019-12-05.md': MARKUP,
    'chefforum/2019/2019-12-12.md': OUTSIDE,
  });
  traces = ['js', 'coffee'].map((language) => join(folder, language));
  for (const [at, trace] of traces.entries()) {
    const date = `2019-12-0${6 + at}`;
    const program = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'x')\n({ forum: 'chefforum', dato: '${date}' })`;
    const text = `---${basename(trace)}\n${program}\n---\n\n## Punkt 1: Xyqztitel\n`;
    await writeFiles(content, { [`chefforum/2019/${date}.md`]: text });
  }
  const own = join(content, 'chefforum/2019/2019-12-12');
  await mkdir(own);
  try {
    await symlink(join(folder, 'udenfor.txt'), join(own, 'link.txt'));
    await symlink(join(folder, 'mappe'), join(own, 'mappe'));
  } catch {
    // Windows lets only some users make them.
    hasLinks = false;
  }
  refused = await runBuild(content, join(folder, 'site'));
  site = await builtHere(content, join(folder, 'site'), { ignoreErrors: true });
  filesWith = await finderIn(site);
});

test('markup in the text neither runs nor loads anything', async () => {
  for (const word of ['xyqzblok', 'xyqzramme', 'xyqzstil', 'xyqzbillede', 'xyqzdata', 'xyqzvaert'])
    expect(filesWith(word), word).toEqual([]);
  for (const { path, hazards, targets } of await readPages(browser(), await readHtml(site))) {
    expect(hazards, path).toEqual([]);
    expect(targets.filter((target) => !/^(?:https?:\/\/|mailto:|#|\/(?!\/))/.test(target))).toEqual([]);
  }
});

test('the build refuses addresses that are programs, and says which', () => {
  expect(refused.code).toBe(1);
  for (const scheme of ['javascript:', 'data:', 'vbscript:'])
    expect(refused.stderr).toMatch(new RegExp(`fejl.*${scheme}.*link-skema`, 'i'));
  // A path on somebody's own computer has a rule of its own.
  expect(refused.stderr.match(/fejl.*lokal-sti/g)?.length).toBeGreaterThan(1);
});

test('front matter in js or coffee does not run', async () => {
  expect(refused.stderr).toMatch(/2019-12-06\.md\n\s*1:1/);
  expect(refused.stderr).toMatch(/2019-12-07\.md\n\s*1:1/);
  expect(traces.filter((trace) => existsSync(trace))).toEqual([]);
  expect(filesWith('xyqztitel')).toEqual([]);
});

test('no file from outside the content folder is published, by whatever way a link goes', async (context) => {
  if (!hasLinks) context.skip('this machine makes no symbolic links');
  const missing = refused.stderr.match(/fejl.*bilag-mangler/g) ?? [];
  expect(missing.length).toBeGreaterThanOrEqual(11);
  for (const word of ['xyqzudenfor', 'xyqzmappe']) expect(filesWith(word), word).toEqual([]);
  const published = [...(await readTree(site)).keys()];
  expect(published.filter((path) => /arkiv\.yaml|\.md$|hostname|link\.txt/.test(path))).toEqual([]);
  const page = (await readHtml(site)).get('chefforum/2019-12-12/index.html') ?? '';
  expect(page).not.toMatch(/href="[^"]*(?:udenfor|arkiv\.yaml|hostname|\.\.)/);
});
