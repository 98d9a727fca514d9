/** Fetches a packed data file of the site. Throws when the server lacks it or the network does not answer. */
export async function fetchPacked<T>(url: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await fetchUnpacked(url)));
}

/** Fetches a gzipped file as the bytes in it. */
export async function fetchUnpacked(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return unpack(new Uint8Array(await response.arrayBuffer()));
}

/** The bytes in a gzipped file, or as they are where the server has already unpacked it. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
