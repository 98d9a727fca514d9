// The work of `referatarkiv fix`.
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readConfig } from '../src/archive/config.ts';
import { listContent, meetingPaths } from '../src/content/list.ts';
import { contentRoot } from '../src/content/load.ts';
import { writeWhole } from '../src/content/write-whole.ts';
import { mendedText } from '../src/fix/fix-text.ts';
import { type Move, movesOf } from '../src/fix/moves.ts';
import { forumNames } from '../src/parse/forum-names.ts';
import { type ParseContext, parseMeeting } from '../src/parse/parse-meeting.ts';
import { normalizeSource } from '../src/parse/source.ts';
import { pathsAsked } from './asked.ts';
import { called } from './called.ts';
import { requireFolder, tell } from './command.ts';
import { lettersOf } from './fix/letters.ts';
import { differenceText } from './upgrade/difference.ts';

/** What to mend, and whether to write it. */
export interface FixOptions {
  readonly content: string;
  readonly write: boolean;
}

/** A file with what becomes of it. */
interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** What changed beside the lines: the encoding, the line ends, signs that show nothing. */
  readonly notes: readonly string[];
  readonly moves: readonly Move[];
}

const SETTINGS = ['arkiv.yaml', 'emner.yaml'];

/** `referatarkiv fix` */
export async function runFix({ content, write }: FixOptions, files: readonly string[]): Promise<number> {
  requireFolder(content);
  const root = contentRoot(content);
  const listing = listContent(root);
  const paths = [...listing.keys()];
  const context = contextOf(root, paths);
  const asked = pathsAsked(root, files);
  const isAsked = (path: string): boolean => asked === null || asked.has(path);
  const texts = [...SETTINGS.filter((path) => listing.get(path)?.kind === 'file'), ...meetingPaths(listing)];
  const changes = texts.filter(isAsked).flatMap((path) => changeOf(root, path, paths, context) ?? []);
  if (changes.length === 0) return tell('Intet, der kan rettes uden at gætte.', 0);
  tell(changes.map((change) => told(content, change)).join('\n'), 0);
  const count = changes.length === 1 ? '1 fil' : `${changes.length} filer`;
  if (!write) return tell(`${count} kan rettes. Intet er skrevet. Kør \`${called('fix', '--write')}\`.`, 1);
  for (const change of changes) writeChange(root, change);
  return tell(`Rettet: ${count}. Kør \`${called('check')}\` for at se, hvad der er tilbage.`, 0);
}

/** How meetings are read; without settings that can be read no forum is known. */
function contextOf(root: string, paths: readonly string[]): ParseContext {
  const optional = (path: string): string | null =>
    paths.includes(path) ? readFileSync(join(root, path), 'utf8') : null;
  const { config } = readConfig(optional('arkiv.yaml'), optional('emner.yaml'), {
    hasFile: (path) => paths.includes(path),
    readText: optional,
  });
  const forums = config?.forummer ?? [];
  return { forums, names: forumNames(forums) };
}

/** What becomes of a file; null where nothing does, or where its letters cannot be told. */
function changeOf(
  root: string,
  path: string,
  paths: readonly string[],
  context: ParseContext,
): Change | null {
  const bytes = readFileSync(join(root, path));
  const letters = lettersOf(bytes);
  if (letters === null) return null;
  const isSettings = SETTINGS.includes(path);
  const after = isSettings ? normalizeSource(letters.text) : mendedText(letters.text, path, context);
  const moves = isSettings ? [] : movesOf(parseMeeting(after, path, context), paths);
  if (moves.length === 0 && Buffer.from(after).equals(bytes)) return null;
  return { path, before: letters.text, after, notes: letters.notes, moves };
}

function told(content: string, { path, before, after, notes, moves }: Change): string {
  const lines = [
    ...notes.map((note) => `${content}/${path}: ${note}`),
    ...moves.map(({ from, to }) => `${content}/${from} → ${content}/${to}`),
  ];
  const difference = differenceText(`${content}/${path}`, before, after);
  return [...lines, ...(difference === '' ? [''] : [difference])].join('\n');
}

function writeChange(root: string, { path, before, after, notes, moves }: Change): void {
  if (before !== after || notes.length > 0) writeWhole(join(root, path), after);
  for (const { from, to } of moves) {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    renameSync(join(root, from), join(root, to));
  }
}
