import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../../../test/support/folders.ts';
import { lockOutput } from './output-lock.ts';

const held = (holder: object) =>
  JSON.stringify({ pid: process.pid, began: null, host: hostname(), ...holder });

test('a second build is told of the first, and of the file that says so', async () => {
  const out = join(await testFolder(), 'site');
  const unlock = lockOutput(out);
  expect(() => lockOutput(out)).toThrow(/Der bygges allerede.*site\.laas/);
  unlock();
  expect(existsSync(`${out}.laas`)).toBe(false);
  lockOutput(out)();
});

test.for<[string, string]>([
  ['of a process that is no more', held({ pid: 999_999_999 })],
  ['whose number another process has got', held({ began: 'an-older-start 7' })],
  ['that was cut short', '{"pid": 1'],
  ['of an older program', '999999999 1700000000000'],
])('a lock %s keeps nobody out', async ([, text]) => {
  const folder = await testFolder();
  const out = join(folder, 'site');
  writeFileSync(`${out}.laas`, text);
  lockOutput(out)();
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock of another machine is believed in for as long as it is touched', async () => {
  const out = join(await testFolder(), 'site');
  writeFileSync(`${out}.laas`, held({ host: 'en-anden-maskine' }));
  expect(() => lockOutput(out)).toThrow('Der bygges allerede');
  const old = new Date(Date.now() - 600_000);
  utimesSync(`${out}.laas`, old, old);
  lockOutput(out)();
  expect(existsSync(`${out}.laas`)).toBe(false);
});
