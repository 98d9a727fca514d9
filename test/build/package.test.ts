import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { isScalar, isSeq, parseDocument, visit } from 'yaml';
import { ROOT } from '../support/command.ts';
import { readTree, testFolder } from '../support/folders.ts';
import { git } from '../support/git.ts';

const execute = promisify(execFile);
const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};

/** Lays the package down as npm would, with the packages that it asks for; gives its files. */
async function install(folder: string): Promise<string[]> {
  await execute(process.execPath, ['--import', 'tsx', 'scripts/pack.ts'], { cwd: ROOT });
  // On Windows npm is a script that only a shell runs.
  const npm = { cwd: ROOT, shell: process.platform === 'win32' };
  const { stdout } = await execute('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], npm);
  const [packed] = Object.values(JSON.parse(stdout) as Record<string, { files: { path: string }[] }>);
  const files = (packed?.files ?? []).map(({ path }) => path);
  const home = join(folder, 'node_modules', 'referatarkiv');
  for (const path of files) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    cpSync(join(ROOT, path), join(home, path));
  }
  for (const name of Object.keys(own.dependencies)) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  return files;
}

/** Runs the command in the archive's folder. */
type Run = (...args: string[]) => Promise<{ code: number | null; said: string }>;

/** Has the settings be those of an archive that an older version began, and upgraded. */
async function upgradesOld(settings: string, run: Run): Promise<void> {
  const now = readFileSync(settings, 'utf8');
  const old = now.replace(/^(?:format|synlighed): .*\n/gm, '');
  writeFileSync(settings, old);
  // The extension of VS Code is newer than the schemas.
  const extension = join(dirname(settings), '../.vscode/extensions');
  rmSync(extension, { recursive: true });
  writeFileSync(settings, `${old}titel: Andet\n`);
  expect(await run('upgrade')).toMatchObject({ code: 1, said: expect.stringContaining('kan ikke bruges') });
  writeFileSync(settings, old);
  const told = await run('upgrade');
  expect(told).toMatchObject({ code: 1, said: expect.stringContaining('+ synlighed: offentlig') });
  expect(readFileSync(settings, 'utf8')).toBe(old);
  expect(await run('upgrade', '--write')).toMatchObject({ code: 0 });
  expect(await run('upgrade')).toMatchObject({ code: 0, said: expect.stringContaining('Intet at ændre') });
  expect(readdirSync(extension)).toEqual(['referatarkiv-hoved']);
  expect(readFileSync(settings, 'utf8').split('\n').sort()).toEqual(now.split('\n').sort());
}

/** The shell steps of a pipeline that installs nothing, in their order. */
function stepsOf(text: string): string[] {
  const steps: string[] = [];
  visit(parseDocument(text), {
    Pair: (_, { key, value }) => {
      if (!['run', 'script'].includes(String(key))) return;
      const lines = isSeq(value) ? value.items : [value];
      steps.push(...lines.map((line) => (isScalar(line) ? String(line.value) : '')));
    },
  });
  return steps.filter((step) => !step.startsWith('npm ci'));
}

const PIPELINES = {
  github: '.github/workflows/arkiv.yml',
  gitlab: '.gitlab-ci.yml',
  azure: 'azure-pipelines.yml',
};

/** Commits an archive, and tells as the hosts do where a proposal to it begins. */
function asProposal(own: string): Record<string, string> {
  git(own, ['init', '--quiet']);
  git(own, ['add', '.']);
  git(own, ['-c', 'user.name=x', '-c', 'user.email=x@fjordby.example', 'commit', '--quiet', '-m', 'Arkivet']);
  git(own, ['update-ref', 'refs/remotes/origin/main', 'HEAD']);
  return {
    GITHUB_BASE_REF: 'main',
    SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: git(own, ['rev-parse', 'HEAD']).trim(),
  };
}

/** Runs the steps of each pipeline, which shells of its host would run, in an archive that was begun for it. */
async function runsPipelines(home: string, bin: string): Promise<void> {
  const folder = await testFolder();
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [ci, path] of Object.entries(PIPELINES)) {
    const own = join(folder, ci);
    const begin = ['init', own, '--organisation', 'Fjordby', '--forum', 'Byrådet=BY', '--ci', ci];
    await execute(process.execPath, [bin, ...begin], { cwd: folder });
    const steps = stepsOf(readFileSync(join(own, path), 'utf8'));
    expect(steps.some((step) => step.includes('build'))).toBe(true);
    const asHost = (step: string): string =>
      step
        .replaceAll('npx referatarkiv', `"${process.execPath}" "${bin}"`)
        .replaceAll('$(Pipeline.Workspace)', folder);
    const env = { ...process.env, ...asProposal(own) };
    for (const step of steps)
      await execute('bash', ['-eo', 'pipefail', '-c', asHost(step)], { cwd: own, env });
    const out = ci === 'gitlab' ? 'public' : '_site';
    expect(readFileSync(join(own, out, 'index.html'), 'utf8')).toContain('Fjordbys referatarkiv');
  }
}

test('the package begins an archive in an empty folder, checks it, and builds it there', async () => {
  const folder = await testFolder();
  const files = await install(folder);
  const strange = files.filter(
    (path) => /^(?:content|test|scripts|templates)\//.test(path) || /\.tsx?$/.test(path),
  );
  expect(strange).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(['LICENSE', 'CHANGELOG.md', 'dist/licenser.txt', 'docs/redaktoer.md']),
  );

  const before = [...(await readTree(join(folder, 'node_modules', 'referatarkiv'))).keys()];
  const bin = join(folder, 'node_modules/referatarkiv/dist/referatarkiv.js');
  const run: Run = async (...args) => {
    const ran = execute(process.execPath, [bin, ...args], { cwd: folder });
    const { stdout, stderr } = await ran.catch((error: { stdout: string; stderr: string }) => error);
    return { code: ran.child.exitCode, said: stdout + stderr };
  };
  expect((await run('--version')).said.trim()).toBe(own.version);
  const begun = await run(
    'init',
    '.',
    '--organisation',
    'Fjordby Kommune',
    '--forum',
    'Byrådet=BY',
    '--ci',
    'gitlab',
  );
  expect(begun).toMatchObject({ code: 0 });
  expect(await run('init', '.', '--organisation', 'X', '--forum', 'Y')).toMatchObject({ code: 1 });
  const made = await run('new', '--forum', 'by', '--dato', '2031-05-13');
  expect(made).toMatchObject({
    code: 0,
    said: expect.stringContaining('content/byraadet/2031/2031-05-13.md'),
  });
  const path = join(folder, 'content/byraadet/2031/2031-05-13.md');
  const begunText = readFileSync(path, 'utf8');
  expect(await run('new', '--forum', 'by', '--dato', '2031-05-13')).toMatchObject({ code: 1 });
  expect(readFileSync(path, 'utf8')).toBe(begunText);
  const text = begunText.replace('Skriv titlen her', 'Budget 2032');
  writeFileSync(path, text);
  expect(await run('check')).toEqual({ code: 0, said: expect.stringMatching(/^Ingen fejl fundet\n/) });

  writeFileSync(path, text.replace('dato: 2031-05-13', 'dato: 2031-05-14'));
  expect(await run('check', '--format', 'github')).toMatchObject({
    code: 1,
    said: expect.stringContaining('::error file=content/byraadet/2031/2031-05-13.md,line=3'),
  });
  writeFileSync(path, text);
  expect(await run('build')).toMatchObject({ code: 0, said: expect.stringContaining('Bygget: 2 møder') });
  expect(readFileSync(join(folder, '_site/index.html'), 'utf8')).toContain('Fjordby Kommunes referatarkiv');
  expect(readFileSync(join(folder, '_site/assets/licenser.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE');

  await upgradesOld(join(folder, 'content/arkiv.yaml'), run);

  if (process.platform !== 'win32') await runsPipelines(folder, bin);

  // What is kept lies in the archive, and nothing in the package.
  expect(statSync(join(folder, '.cache')).isDirectory()).toBe(true);
  expect([...(await readTree(join(folder, 'node_modules', 'referatarkiv'))).keys()]).toEqual(before);
});
