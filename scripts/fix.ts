// The work of `referatarkiv fix`.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readConfig } from '../src/archive/settings/config.ts';
import { listContent, meetingPaths } from '../src/content/list.ts';
import { contentRoot } from '../src/content/load.ts';
import { writeWhole } from '../src/content/write-whole.ts';
import { mendedArchive } from '../src/fix/fix-archive.ts';
import type { Move } from '../src/fix/moves.ts';
import { mendedSettings } from '../src/fix/settings.ts';
import { normalizeSource } from '../src/parse/head/source.ts';
import type { ParseContext } from '../src/parse/parse-meeting.ts';
import { forumNames } from '../src/parse/references/forum-names.ts';
import { pathsAsked } from './asked.ts';
import { called, calledOn } from './cli/called.ts';
import { requireFolder, tell } from './command.ts';
import { type Letters, lettersOf } from './fix/letters.ts';
import { differenceText } from './upgrade/difference.ts';

/** What to mend, and whether to write it. */
export interface FixOptions {
  readonly content: string;
  readonly write: boolean;
}

/** A file's letters, with the bytes that they were. */
interface Held extends Letters {
  readonly bytes: Uint8Array;
}

/** A text with what becomes of it, and what is put right in it that no line shows. */
interface Change extends Held {
  readonly path: string;
  readonly after: string;
}

const SETTINGS = ['arkiv.yaml', 'emner.yaml'];

/** `referatarkiv fix` */
export async function runFix({ content, write }: FixOptions, files: readonly string[]): Promise<number> {
  requireFolder(content);
  const root = contentRoot(content);
  const entries = listContent(root);
  const asked = pathsAsked(root, files);
  const isAsked = (path: string): boolean => asked === null || asked.has(path);
  const settings = lettersIn(
    root,
    [...entries.keys()].filter((path) => /^[^/]+\.ya?ml$/i.test(path)),
  );
  const meetings = lettersIn(root, meetingPaths(entries));
  const context = contextOf(settings, (path) => entries.has(path));
  const mended = mendedArchive({
    meetings: new Map([...meetings].map(([path, { text }]) => [path, text])),
    settings: [...settings.values()].map(({ text }) => text),
    ...{ context, entries, isAsked },
  });
  const ownSettings = SETTINGS.filter((path) => settings.has(path) && isAsked(path));
  const changes = [
    ...ownSettings.map((path) =>
      changeOf(path, settings.get(path), path === 'arkiv.yaml' ? mendedSettings : normalizeSource),
    ),
    ...[...mended.texts].map(([path, text]) => changeOf(path, meetings.get(path), () => text)),
  ].filter(({ after, bytes }) => !Buffer.from(after).equals(bytes));
  const { moves } = mended;
  const count = new Set([...changes.map(({ path }) => path), ...moves.map(({ from }) => from)]).size;
  if (count === 0) {
    const isRead = context.forums.length > 0;
    const unread = `Arkivets indstillinger kan ikke læses, så forummerne kendes ikke. Kør \`${called('check')}\` først.`;
    return tell(['Intet, der kan rettes uden at gætte.', ...(isRead ? [] : [unread])].join('\n'), 0);
  }
  const lines = [
    ...changes.map((change) => told(content, change)),
    ...moves.map(({ from, to }) => `${content}/${from} → ${content}/${to}`),
  ];
  tell(lines.join('\n'), 0);
  const counted = count === 1 ? '1 fil' : `${count} filer`;
  const again = calledOn('fix', content, [...files, '--write']);
  if (!write) return tell(`${counted} kan rettes. Intet er skrevet endnu. Ret med \`${again}\`.`, 1);
  for (const { path, after } of changes) writeWhole(join(root, path), after);
  for (const one of moves) move(root, one);
  return tell(`Rettet: ${counted}. Kør \`${called('check')}\` for at se, hvad der er tilbage.`, 0);
}

/** The letters of texts, without those that nobody can tell. */
function lettersIn(root: string, paths: readonly string[]): Map<string, Held> {
  return new Map(
    paths.flatMap((path) => {
      const bytes = readFileSync(join(root, path));
      const letters = lettersOf(bytes);
      return letters === null ? [] : [[path, { ...letters, bytes }]];
    }),
  );
}

/** How meetings are read; without settings that can be read no forum is known. */
function contextOf(settings: ReadonlyMap<string, Held>, hasFile: (path: string) => boolean): ParseContext {
  const readText = (path: string): string | null => settings.get(path)?.text ?? null;
  const { config } = readConfig(readText('arkiv.yaml'), readText('emner.yaml'), { hasFile, readText });
  const forums = config?.forummer ?? [];
  return { forums, names: forumNames(forums) };
}

function changeOf(path: string, held: Held | undefined, mend: (text: string) => string): Change {
  const { text = '', notes = [], bytes = new Uint8Array() } = held ?? {};
  return { path, text, notes, bytes, after: mend(text) };
}

function told(content: string, { path, text, after, notes }: Change): string {
  const lines = notes.map((note) => `${content}/${path}: ${note}`);
  const difference = differenceText(`${content}/${path}`, text, after);
  return [...lines, ...(difference === '' ? [''] : [difference])].join('\n');
}

function move(root: string, { from, to }: Move): void {
  mkdirSync(dirname(join(root, to)), { recursive: true });
  renameSync(join(root, from), join(root, to));
  // A folder that nothing is left in was only for what has moved.
  for (let folder = dirname(from); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(root, folder)).length > 0) return;
    rmdirSync(join(root, folder));
  }
}
