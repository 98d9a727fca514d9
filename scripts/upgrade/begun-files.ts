// The files that `init` begins an archive with, as this version of the program would write them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArkivConfig } from '../../src/model/config.ts';
import type { Answers } from '../init/answers.ts';
import { archiveFiles, PIPELINES } from '../init/files.ts';
import { isStampOf, isUntouched, readStamped, withStamp } from '../init/stamp.ts';
import { vsCodeFiles } from '../init/vs-code.ts';
import { archiveFolder } from '../kept-work.ts';
import type { Change } from './change.ts';
import { differenceText } from './difference.ts';

/** The changes of an archive's own files; those named in `replace` are written over even where somebody has edited them. */
export function begunChanges(root: string, config: ArkivConfig, replace: readonly string[]): Change[] {
  const archive = archiveFolder(root);
  const read = (path: string): string | null =>
    existsSync(join(archive, path)) ? readFileSync(join(archive, path), 'utf8') : null;
  const program = programOf(read('package.json'));
  const own = program === null ? [] : stampedChanges(archive, filesOf(config, program, read), read, replace);
  return [...own, ...editorChanges(archive, config, read)];
}

/** How the archive asks npm for the program; null where it does not, and its files are somebody else's. */
function programOf(packageJson: string | null): string | null {
  try {
    return JSON.parse(packageJson ?? '{}')?.dependencies?.referatarkiv ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

type Read = (path: string) => string | null;

/** What `init` would write for these settings, of files that have a stamp. */
function filesOf(config: ArkivConfig, program: string, read: Read): [string, string][] {
  const { organisation, forummer, baseUrl, synlighed, kontakt } = config;
  const ci: Answers['ci'] =
    (['github', 'gitlab', 'azure'] as const).find((host) => read(PIPELINES[host].path) !== null) ?? 'none';
  const answers = { organisation, forummer, baseUrl, synlighed, kontakt, ci, redigering: null };
  const files = archiveFiles(answers, { today: '2000-01-01', program, node: '22' });
  return [...files].filter(([, text]) => readStamped(text).stamp !== null);
}

function stampedChanges(
  archive: string,
  files: readonly [string, string][],
  read: Read,
  replace: readonly string[],
): Change[] {
  return files.flatMap(([path, whole]): Change[] => {
    const held = read(path);
    if (held === null) return [];
    const [now, own] = [readStamped(whole), readStamped(held)];
    if (own.text.trimEnd() === now.text.trimEnd() || isStampOf(own.stamp, now.text)) return [];
    const file = join(archive, path);
    const difference = differenceText(path, own.text, now.text);
    if (isUntouched(own) || replace.includes(path)) return [{ file, after: whole, told: difference }];
    // What somebody else wrote under that name is none of the program's.
    if (own.stamp === null && !own.text.includes('npx referatarkiv')) return [];
    const how = own.stamp === null ? 'kan være rettet hos jer' : 'er rettet hos jer';
    const told = `\`${path}\` ${how}, så den bliver ikke skrevet over. Vil I have den nye: --replace ${path}`;
    return [
      {
        ...{ file, told: `${told}\n${difference}`, isOnlyTold: true },
        after: own.stamp === null ? null : withStamp(path, own.text, now.stamp ?? ''),
      },
    ];
  });
}

/**
 * The files for VS Code that only programs write follow the program and the forums. One that was taken away stays so; the
 * extension comes whole to an archive that has the schemas from before there was one.
 */
function editorChanges(archive: string, { forummer }: ArkivConfig, read: Read): Change[] {
  const isNew =
    read('.vscode/moede.schema.json') !== null && !existsSync(join(archive, '.vscode/extensions'));
  return [...vsCodeFiles(forummer)].flatMap(([path, after]): Change[] => {
    const file = join(archive, path);
    const isExtension = path.startsWith('.vscode/extensions/');
    if (isExtension && isNew)
      return [{ file, after, told: `${path}: ny. VS Code tilbyder udvidelsen, når mappen åbnes.\n` }];
    const held = read(path);
    if (!(isExtension || /schema|snippets/.test(path)) || held === null || held === after) return [];
    return [{ file, after, told: `${path}: følger programmet og forummerne.\n` }];
  });
}
