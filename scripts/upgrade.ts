// The work of `referatarkiv upgrade`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT, formatOf, inNewFormat, stepsFrom } from '../src/archive/format.ts';
import { listContent } from '../src/content/list.ts';
import { contentRoot } from '../src/content/load.ts';
import { writeWhole } from '../src/content/write-whole.ts';
import { requireFolder, UsageError } from './command.ts';
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
      `Arkivet er skrevet i format ${format}, og denne udgave kender kun format ${FORMAT}. Opdater programmet: npm install referatarkiv@latest`,
      1,
    );
  if (format === FORMAT)
    return tell(`Arkivet er i format ${FORMAT}, som denne udgave bruger. Intet at ændre.`, 0);
  const changes = [...listContent(root)]
    .filter(([path, { kind }]) => kind === 'file' && TEXT.test(path))
    .map(([path]) => ({ path, before: readFileSync(join(root, path), 'utf8') }))
    .map(({ path, before }) => ({ path, before, after: inNewFormat(path, before, format) }))
    .filter(({ before, after }) => before !== after);
  const news = stepsFrom(format).map(({ to, tells }) => `Format ${to}: ${tells}`);
  const differences = changes.map(({ path, before, after }) =>
    differenceText(`${content}/${path}`, before, after),
  );
  const head = `Arkivet er skrevet i format ${format}; denne udgave bruger format ${FORMAT}.`;
  tell([head, ...news, '', ...differences].join('\n'), 0);
  if (!write) return tell('Intet er skrevet. Kør igen med --write.', 1);
  // The settings come last: where a write fails, the archive is still of its old format.
  const last = changes.filter(({ path }) => path === 'arkiv.yaml');
  for (const { path, after } of [...changes.filter((change) => !last.includes(change)), ...last])
    writeWhole(join(root, path), after);
  return tell(`Skrevet: ${changes.length === 1 ? '1 fil' : `${changes.length} filer`}.`, 0);
}

function tell(text: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  return code;
}
