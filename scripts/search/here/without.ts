// A search from which a rule is taken away: the same program, bundled with a stretch of one file's source put otherwise.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { projectRoot } from '../../program.js';
import type { Rule } from './rules.ts';
import type * as Here from './searched-here.ts';

/** The source of a file without a rule. Throws where the rule's stretch does not stand there once. */
export function withoutRule(source: string, { name, file, from, to }: Rule): string {
  if (from === null) return source.replace(/wordList\(`[^`]*`\)/g, '[]');
  if (source.split(from).length !== 2) throw new Error(`${name}: «${from}» does not stand once in ${file}`);
  return source.replace(from, () => to);
}

const plugin = (rule: Rule): Plugin => ({
  name: 'without-rule',
  setup({ onLoad }) {
    const path = resolve(projectRoot(), rule.file);
    onLoad({ filter: /\.ts$/ }, async (file) => {
      if (resolve(file.path) !== path) return null;
      return { contents: withoutRule(await readFile(path, 'utf8'), rule), loader: 'ts' };
    });
  },
});

/** The search without a rule; with all of them where none is named. It is bundled into the project's cache, where packages are found. */
export async function searchWithout(rule: Rule | null): Promise<typeof Here> {
  const outfile = join(projectRoot(), '.cache', 'uden-regel', `${rule?.name ?? 'alle'}.mjs`);
  await build({
    absWorkingDir: projectRoot(),
    entryPoints: ['scripts/search/here/searched-here.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    plugins: rule ? [plugin(rule)] : [],
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
