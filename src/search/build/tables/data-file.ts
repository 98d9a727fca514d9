import { packBytes } from '../bundle-format.ts';

/** A data file of the search, as the browser reads it: gzipped JSON, so that it is small whatever the server does. */
export interface DataFile {
  /** Its path below the site. */
  readonly path: string;
  /** All that it is made of; the same makes the same file. */
  readonly source: string;
  readonly pack: () => Promise<Buffer>;
}

/** A file of some data. */
export function dataFile(path: string, data: unknown): DataFile {
  const source = JSON.stringify(data);
  return { path, source, pack: () => packBytes(source) };
}
