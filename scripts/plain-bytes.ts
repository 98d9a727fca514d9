// What a file of a site holds, whether it is packed or not.
import { gunzipSync } from 'node:zlib';

const GZIP = 0x1f8b;

/** The bytes of a file, unpacked where they are gzip. */
export const plainBytes = (bytes: Buffer): Buffer =>
  bytes.length > 2 && bytes.readUInt16BE(0) === GZIP ? gunzipSync(bytes) : bytes;
