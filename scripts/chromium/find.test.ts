import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from './find.ts';

test('a browser that a variable names is taken before any other', () => {
  expect(findChromium({ CHROMIUM: process.execPath, PATH: '' })).toBe(process.execPath);
  expect(findChromium({ CHROME_PATH: process.execPath, PATH: '' })).toBe(process.execPath);
});

test('a variable that names nothing is not passed over in silence', () => {
  expect(findChromium({ ...process.env, CHROMIUM: '/findes/ikke' })).toBeNull();
});

test.skipIf(process.platform !== 'linux')('a browser on PATH is found when it runs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'referatarkiv-path-'));
  const file = join(folder, 'chromium');
  await writeFile(file, '#!/bin/sh\necho Chromium 1\n');
  await chmod(file, 0o755);
  expect(findChromium({ PATH: folder })).toBe(file);
  await writeFile(file, '#!/bin/sh\nexit 1\n');
  expect(findChromium({ PATH: folder })).not.toBe(file);
  await rm(folder, { recursive: true });
});
