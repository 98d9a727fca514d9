import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpack } from './format/packed.ts';
import { pack } from './pack.ts';

const DATA = { ord: ['får', '😀', '</script>'], antal: [1, -1, 2.5], tom: null };

test('the browser reads what the build packed, also where the server has unpacked it', async () => {
  const bytes = pack(DATA);
  expect(await unpack(new Uint8Array(bytes))).toEqual(DATA);
  expect(await unpack(new Uint8Array(gunzipSync(bytes)))).toEqual(DATA);
});

test('the same data give the same bytes on every system', () => {
  expect(pack(DATA).equals(pack(structuredClone(DATA)))).toBe(true);
  expect(pack(DATA)[9]).toBe(255);
});

test('what is no packed data is refused', async () => {
  await expect(unpack(new TextEncoder().encode('<!doctype html>'))).rejects.toThrow();
});
