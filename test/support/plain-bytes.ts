import { plainBytes } from '../../scripts/plain-bytes.ts';
import { readTree } from './folders.ts';

/** Every file of a site by path, the packed ones of the search bundle unpacked. */
export async function readPlain(folder: string): Promise<Map<string, Buffer>> {
  const tree = await readTree(folder);
  return new Map([...tree].map(([path, bytes]) => [path, plainBytes(bytes)]));
}

/** The files in whose names or bytes a text occurs, whatever its case and however it is escaped. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const needle = text.toLowerCase();
  return [...(await readPlain(folder))]
    .filter(([path, bytes]) => `${path}\n${bytes.toString('latin1')}`.toLowerCase().includes(needle))
    .map(([path]) => path);
}
