import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import { escapePath, globSync } from 'tinyglobby';
import { type Refusal, refuse } from '../report/remark.ts';

/** The bytes of a file, or why it cannot be read. */
export function readSource(path: string): Uint8Array | Refusal {
  try {
    if (!existsSync(path)) return refuse('filen findes ikke');
    if (statSync(path).isDirectory()) return refuse('det er en mappe, ikke en fil');
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    return refuse(`filen kan ikke læses (${codeOf(error)})`);
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'ukendt fejl';

/** A text that is there, null when it is not, or why it cannot be read. */
export function readText(path: string): string | null | Refusal {
  try {
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  } catch (error) {
    return refuse(`${path} kan ikke læses (${codeOf(error)})`);
  }
}

/** Writes a text and the folders above it; null when it went well. */
export function writeText(path: string, text: string): Refusal | null {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return null;
  } catch (error) {
    return refuse(`${path} kan ikke skrives (${codeOf(error)})`);
  }
}

/** Spells out `*` for shells that do not; a name that exists, or has no `*`, stands for itself. */
export function expandFiles(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (!name.includes('*') || existsSync(name)) return [name];
    const path = process.platform === 'win32' ? name.replaceAll('\\', '/') : name;
    const pattern = path.split('*').map(escapePath).join('*');
    const found = globSync(pattern, {
      absolute: isAbsolute(name),
      expandDirectories: false,
      dot: true,
    }).sort();
    return found.length > 0 ? found : [name];
  });
}
