/** Fetches a packed data file of the site. Throws when the server lacks it or the network does not answer. */
export async function fetchPacked<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return unpack<T>(new Uint8Array(await response.arrayBuffer()));
}

/** Reads packed data: gzipped JSON, or plain JSON where the server has already unpacked it. */
export async function unpack<T>(bytes: Uint8Array<ArrayBuffer>): Promise<T> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return JSON.parse(new TextDecoder().decode(bytes));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(stream).json()) as T;
}
