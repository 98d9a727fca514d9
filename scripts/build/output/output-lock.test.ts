import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../../../test/support/folders.ts';
import { lockKept } from './kept-lock.ts';
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

test('what works with the same kept texts waits for the one before', async () => {
  const folder = join(await testFolder(), 'arkiv');
  const order: string[] = [];
  const run = async (name: string): Promise<void> => {
    const unlock = await lockKept({ folder });
    order.push(`${name} begins`);
    await new Promise((done) => setImmediate(done));
    order.push(`${name} ends`);
    unlock();
  };
  await Promise.all([run('one'), run('other')]);
  expect(order).toEqual(['one begins', 'one ends', 'other begins', 'other ends']);
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
