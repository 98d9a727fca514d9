import { execFile, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type SiteServer, serveSite } from '../../scripts/audit/server.ts';
import { fixtureSite } from '../support/sites.ts';

let server: SiteServer;
beforeAll(async () => {
  // Not every program that fetches can unpack.
  server = await serveSite(await fixtureSite(), { base: '/referater', synlighed: 'offentlig' });
  return () => server.close();
});

const plain = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** How each example is run, and what it must say of the small archive. */
const RUNS: Readonly<
  Record<string, { readonly command: (code: string) => string[]; readonly says: RegExp }>
> = {
  JavaScript: {
    command: (code) => [process.execPath, '--input-type=module', '--eval', code],
    says: /^2020-04-28 Byrådet \/referater\/byraadet\/2020-04-28\/$/m,
  },
  Python: { command: (code) => ['python3', '-c', code], says: /^13\/16074 /m },
  curl: { command: (code) => ['sh', '-c', code], says: /^\uFEFF?dato;forum;punkt;/ },
};

test('the examples on the page about the data run as they stand', async () => {
  const html = await readFile(join(await fixtureSite(), 'data', 'index.html'), 'utf8');
  const examples = [...html.matchAll(/<h3[^>]*>([^<]*)<\/h3>\s*<pre[^>]*><code>([^<]*)<\/code>/g)];
  expect(examples.map(([, language]) => language)).toEqual(Object.keys(RUNS));
  for (const [, language = '', code = ''] of examples) {
    const run = RUNS[language];
    const own = plain(code).replaceAll('https://fjordby.example/referater', server.address(''));
    const [command = '', ...args] = run?.command(own) ?? [];
    const isThere =
      language === 'JavaScript' || !spawnSync(language === 'curl' ? 'curl' : command, ['--version']).error;
    if (!isThere) continue;
    const said = await output(command, args);
    expect(said, language).toMatch(run?.says ?? /^$/);
  }
});

/** What a program says, while this process goes on to serve it. */
function output(command: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile(command, args, (error, stdout, stderr) => (error ? fail(new Error(stderr)) : done(stdout)));
  });
}
