import { plainBytes } from '../../scripts/plain-bytes.ts';
import { readTree } from './folders.ts';

/** Every file of a site by path, the packed ones of the search bundle unpacked. */
export async function readPlain(folder: string): Promise<Map<string, Buffer>> {
  const tree = await readTree(folder);
  return new Map([...tree].map(([path, bytes]) => [path, plainBytes(bytes)]));
}

/** Reads a site once, and tells the files in whose names or bytes a text occurs, whatever its case and however it is escaped. */
export async function finderIn(folder: string): Promise<(text: string) => string[]> {
  const lowered = [...(await readPlain(folder))].map(
    ([path, bytes]) => [path, `${path}\n${bytes.toString('latin1')}`.toLowerCase()] as const,
  );
  return (text) => lowered.filter(([, own]) => own.includes(text.toLowerCase())).map(([path]) => path);
}
