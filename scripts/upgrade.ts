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
import { begunChanges } from './upgrade/begun-files.ts';
import type { Change } from './upgrade/change.ts';
import { differenceText } from './upgrade/difference.ts';

/** The texts that a format may change: settings and meetings. */
const TEXT = /\.(?:ya?ml|md)$/i;

/** `referatarkiv upgrade` */
export async function runUpgrade({
  content,
  write,
  replace = [],
}: {
  readonly content: string;
  readonly write: boolean;
  readonly replace: readonly string[] | undefined;
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
  const config = settingsOf(root, format);
  if (config === null)
    return tell(
      `\`arkiv.yaml\` kan ikke bruges, som den er. Kør \`${called('check')}\`, ret den, og kør så denne igen.`,
      1,
    );
  const changes = [...contentChanges(root, format), ...begunChanges(root, config, replace)];
  if (changes.length === 0)
    return tell(`Arkivet er i format ${FORMAT}, som denne udgave bruger. Intet at ændre.`, 0);
  const head =
    format === FORMAT
      ? `Arkivet er i format ${FORMAT}, som denne udgave bruger.`
      : `Arkivet er skrevet i format ${format}; denne udgave bruger format ${FORMAT}.`;
  const news = stepsFrom(format).map(({ to, tells }) => `Format ${to}: ${tells}`);
  tell([head, ...news, '', ...changes.map(({ told }) => told)].join('\n'), 0);
  const count = changes.filter(({ isOnlyTold }) => !isOnlyTold).length;
  if (count === 0 && !write) return tell('Der er ikke andet at ændre.', 0);
  if (!write) {
    const again = replace.flatMap((path) => ['--replace', path]);
    const told = `Intet er skrevet endnu. Ret med \`${calledOn('upgrade', content, [...again, '--write'])}\`.`;
    return tell(told, count > 0 ? 1 : 0);
  }
  for (const { file, after } of changes) {
    if (after === null) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, after);
  }
  if (count === 0)
    return tell('Teksten er ikke rørt. Det her bliver sagt igen, når programmet har noget nyt til filen.', 0);
  return tell(`Skrevet: ${count === 1 ? '1 fil' : `${count} filer`}.`, 0);
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
