import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { unpackPart } from './unpack.ts';

/** A packed file that says of its part that it has one byte. */
async function lying(text: string): Promise<JSZip.JSZipObject> {
  const zip = new JSZip().file('a.txt', text);
  const bytes = Buffer.from(await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
  // The uncompressed size, in the directory that readers go by: APPNOTE 4.3.12.
  bytes.writeUInt32LE(1, bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24);
  const file = (await JSZip.loadAsync(bytes)).file('a.txt');
  if (!file) throw new Error('no part');
  return file;
}

it('a part is counted while it is unpacked, whatever the file says of its size', async () => {
  expect(await unpackPart(await lying('x'.repeat(100_000)), 50_000)).toBeNull();
  const honest = new JSZip().file('a.txt', 'x'.repeat(1000)).file('a.txt');
  expect((await unpackPart(honest as JSZip.JSZipObject, 1000))?.length).toBe(1000);
});
