import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../../../test/support/folders.ts';
import { type Manifest, PARTS, readManifest, writeManifest } from './manifest.ts';

const file = { path: 'index.html', key: 'k', bytes: 1, mtimeMs: 2 };
const manifest: Manifest = {
  ...{ inputs: 'i', archive: 'a', links: 'l', linked: [], search: 's', problems: [], stretches: {} },
  counts: { meetings: 1, punkter: 2, pages: 3 },
  parts: Object.fromEntries(PARTS.map((part) => [part, [file]])) as unknown as Manifest['parts'],
};

test('a manifest is read as it was written, and not as another version of the program wrote it', async () => {
  const path = join(await testFolder(), 'manifest');
  writeManifest(path, manifest);
  expect(readManifest(path)).toEqual(manifest);
  const { bilagssoegning: _, ...fewer } = manifest.parts;
  const { key: __, ...bare } = file;
  for (const older of [
    { ...manifest, parts: fewer },
    { ...manifest, parts: { ...manifest.parts, sider: [bare] } },
    { ...manifest, stretches: undefined },
    { ...manifest, search: undefined },
    [],
    null,
  ]) {
    writeManifest(path, older as unknown as Manifest);
    expect(readManifest(path), JSON.stringify(older)).toBeNull();
  }
});
