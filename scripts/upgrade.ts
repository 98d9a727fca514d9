// The work of `referatarkiv upgrade`.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readConfig } from '../src/archive/settings/config.ts';
import { FORMAT, formatOf, inNewFormat, stepsFrom } from '../src/archive/settings/format.ts';
import { listContent } from '../src/content/list.ts';
import { contentRoot } from '../src/content/load.ts';
import { writeWhole } from '../src/content/write-whole.ts';
import { called, calledOn } from './cli/called.ts';
import { requireFolder, tell, UsageError } from './command.ts';
import { vsCodeFiles } from './init/vs-code.ts';
import { archiveFolder } from './kept-work.ts';
import { differenceText } from './upgrade/difference.ts';

/** The texts that a format may change: settings and meetings. */
const TEXT = /\.(?:ya?ml|md)$/i;

/** `referatarkiv upgrade` */
export async function runUpgrade({
  content,
  write,
}: {
  readonly content: string;
  readonly write: boolean;
}): Promise<number> {
  requireFolder(content);
  const root = contentRoot(content);
  const settings = join(root, 'arkiv.yaml');
  if (!existsSync(settings)) throw new UsageError(`Der er ingen \`arkiv.yaml\` i \`${content}\`.`);
  const format = formatOf(readFileSync(settings, 'utf8'));
  if (format === null) return tell('`format` i arkiv.yaml er ikke et helt tal. Ret det, og kør igen.', 1);
  if (format > FORMAT)
    return tell(
      `Arkivet er skrevet i format ${format}, og denne udgave kender kun format ${FORMAT}. Hent en nyere udgave af programmet; README.md i arkivets mappe viser hvordan.`,
      1,
    );
  if (settingsOf(root, format) === null)
    return tell(
      `\`arkiv.yaml\` kan ikke bruges, som den er. Kør \`${called('check')}\`, ret den, og kør så denne igen.`,
      1,
    );
  const changes = [...contentChanges(root, format), ...editorChanges(root, format)];
  if (changes.length === 0)
    return tell(`Arkivet er i format ${FORMAT}, som denne udgave bruger. Intet at ændre.`, 0);
  const head =
    format === FORMAT
      ? `Arkivet er i format ${FORMAT}, som denne udgave bruger.`
      : `Arkivet er skrevet i format ${format}; denne udgave bruger format ${FORMAT}.`;
  const news = stepsFrom(format).map(({ to, tells }) => `Format ${to}: ${tells}`);
  tell([head, ...news, '', ...changes.map(({ told }) => told)].join('\n'), 0);
  if (!write)
    return tell(`Intet er skrevet endnu. Ret med \`${calledOn('upgrade', content, ['--write'])}\`.`, 1);
  for (const { file, after } of changes) {
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, after);
  }
  return tell(`Skrevet: ${changes.length === 1 ? '1 fil' : `${changes.length} filer`}.`, 0);
}

/** A file that is to be another, and how that is told. */
interface Change {
  readonly file: string;
  readonly after: string;
  readonly told: string;
}

/** What a newer format makes of the content; the settings come last, so that a run that is cut short can be run again. */
function contentChanges(root: string, format: number): Change[] {
  if (format === FORMAT) return [];
  const changes = [...listContent(root)]
    .filter(([path, { kind }]) => kind === 'file' && TEXT.test(path))
    .flatMap(([path]) => {
      const file = join(root, path);
      const before = readFileSync(file, 'utf8');
      const after = inNewFormat(path, before, format);
      const told = differenceText(`${basename(root)}/${path}`, before, after);
      return before === after ? [] : [{ path, file, after, told }];
    });
  const isSettings = ({ path }: { readonly path: string }): boolean => path === 'arkiv.yaml';
  return [...changes.filter((change) => !isSettings(change)), ...changes.filter(isSettings)];
}

/** The settings as they are in the new format; null where they cannot be used. */
const settingsOf = (root: string, format: number): ReturnType<typeof readConfig>['config'] =>
  readConfig(inNewFormat('arkiv.yaml', readFileSync(join(root, 'arkiv.yaml'), 'utf8'), format), null).config;

/**
 * The files for VS Code that begin an archive follow the program and the forums. One that was taken away stays so; the
 * extension comes whole to an archive that has the schemas from before there was one.
 */
function editorChanges(root: string, format: number): Change[] {
  const config = settingsOf(root, format);
  const archive = archiveFolder(root);
  const has = (path: string): boolean => existsSync(join(archive, path));
  const isNew = has('.vscode/moede.schema.json') && !has('.vscode/extensions');
  if (config === null) return [];
  return [...vsCodeFiles(config.forummer)].flatMap(([path, after]): Change[] => {
    const file = join(archive, path);
    const isExtension = path.startsWith('.vscode/extensions/');
    if (isExtension && isNew)
      return [{ file, after, told: `${path}: ny. VS Code tilbyder udvidelsen, når mappen åbnes.\n` }];
    if (!(isExtension || /schema|snippets/.test(path)) || !has(path)) return [];
    return readFileSync(file, 'utf8') === after
      ? []
      : [{ file, after, told: `${path}: følger programmet og forummerne.\n` }];
  });
}
