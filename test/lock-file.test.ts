import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8'));
const { packages } = read('package-lock.json') as {
  packages: Record<string, { integrity?: string; hasInstallScript?: boolean; dev?: boolean }>;
};
const own = read('package.json') as { version: string; allowScripts: Record<string, boolean> };
const entries = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('every package has a checksum', () =>
  expect(entries.flatMap(([path, { integrity }]) => (integrity ? [] : [path]))).toEqual([]));

test('a package that wants to run a script when it is installed is named, and is none that the package asks for', () => {
  const scripts = entries.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripts.map(([path]) => nameOf(path)).sort()).toEqual(Object.keys(own.allowScripts).sort());
  expect(scripts.filter(([, { dev }]) => !dev).map(([path]) => path)).toEqual([]);
});

test('the newest entry of the changes is of the version that the package has', () => {
  const changes = readFileSync(fileURLToPath(new URL('../CHANGELOG.md', import.meta.url)), 'utf8');
  expect(/^## (\S+)/m.exec(changes)?.[1]).toBe(own.version);
});
