// Unpacks what is packed in a file, and no more than there is room for.
import type JSZip from 'jszip';

/** The bytes of a part of a packed file; null as soon as they are more than there is room for, whatever the file says of its size. Rejects where the part is damaged. */
export function unpackPart(file: JSZip.JSZipObject, room: number): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = file.nodeStream();
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= room) chunks.push(chunk);
      else {
        stream.pause();
        resolve(null);
      }
    });
    stream.on('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', reject);
  });
}
