import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { ROOT } from './command.ts';

/** The content of the small archive that the build tests build. */
export const FIXTURE = join(ROOT, 'test', 'fixtures', 'fjordby');
/** The content of the demonstration archive. */
export const DEMO = join(ROOT, 'content');

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of all that this run of the tests makes. */
    folder: string;
  }
}

/** Makes an empty folder outside the project; it is gone when the run ends, whoever forgets it. */
export const makeFolder = (): Promise<string> => mkdtemp(join(inject('folder'), 'mappe-'));

/** An empty folder that is gone when the running test is. */
export async function testFolder(): Promise<string> {
  const folder = await makeFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Writes files into a folder, each a text or a change to the text that is there. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | ((before: string) => string)>>,
): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typeof text === 'string' ? text : text(await readFile(file, 'utf8')));
  }
}

/** The settings of an archive with another base URL. */
export const withBaseUrl = (settings: string, baseUrl: string): string =>
  settings.replace(/^baseUrl: .*$/m, `baseUrl: ${baseUrl}`);

/** Copies a content folder to where a test may change it, with another base URL when one is given. */
export async function copyContent(from: string, to: string, baseUrl?: string): Promise<string> {
  await cp(from, to, { recursive: true });
  if (baseUrl) await writeFiles(to, { 'arkiv.yaml': (text) => withBaseUrl(text, baseUrl) });
  return to;
}

/** Every file of a folder by its path with forward slashes, in the order of the paths. */
export async function readTree(folder: string): Promise<Map<string, Buffer>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)),
  );
}

/** The pages of a site by path: its HTML files. */
export async function readHtml(folder: string): Promise<Map<string, string>> {
  const files = [...(await readTree(folder))].filter(([path]) => path.endsWith('.html'));
  return new Map(files.map(([path, bytes]) => [path, bytes.toString('utf8')]));
}
