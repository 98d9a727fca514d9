import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type Content, checkContent, linkContent, loadContent } from '../../src/content/load.ts';
import { wholeOf } from '../../src/content/texts.ts';
import { severityOf } from '../../src/diagnostics/message.ts';
import type { Archive, WholeMeeting, WholePunkt } from '../../src/model/archive.ts';
import { makeFolder } from './folders.ts';
import { cloneShallow, commitAll } from './git.ts';

/** The settings of an archive whose test brings none. */
export const DEFAULT_ARKIV = `organisation: Fjordby Kommune
titel: Fjordby Kommunes referatarkiv
forummer:
  - slug: chefforum
    navn: Chefforum
    forkortelser: [CF]
    titelpraefiks: "CF - "
  - slug: oekonomiudvalget
    navn: Økonomiudvalget
    forkortelser: [ØU]
  - slug: byraadet
    navn: Byrådet
`;

/** Files of a content folder by path; `null` leaves a file out. */
export type Files = Readonly<Record<string, string | null>>;

/** Makes a content folder of these files (arkiv.yaml too, unless they say otherwise) and symbolic links, hands it on, and removes it. */
export async function withFolder<Result>(
  files: Files,
  use: (folder: string) => Promise<Result>,
  links: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const folder = await makeFolder();
  const placeFor = async (path: string): Promise<string> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    return join(folder, path);
  };
  try {
    for (const [path, text] of Object.entries({ 'arkiv.yaml': DEFAULT_ARKIV, ...files })) {
      if (text !== null) await writeFile(await placeFor(path), text);
    }
    for (const [path, target] of Object.entries(links)) await symlink(target, await placeFor(path));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Loads a content folder made of these files. */
export const loadFiles = (files: Files): Promise<Content> =>
  withFolder(files, (folder) => loadContent(folder));

/** A message on one line: `path:line:column severity rule: message → note`. */
export function compactLine(message: VFileMessage): string {
  const { file, line, column, ruleId, reason, note } = message;
  const advice = (note ?? '').replace(/\s*\n\s*/g, ' ');
  return `${file}:${line}:${column} ${severityOf(message)} ${ruleId}: ${reason} → ${advice}`;
}

/** All that the check says of these files, a line for each message. */
export async function checkFiles(
  files: Files,
  links: Readonly<Record<string, string>> = {},
  isShallow = false,
): Promise<string[]> {
  return withFolder(
    files,
    async (folder) => {
      const place = isShallow ? shallowCloneOf(folder, files) : folder;
      return checkContent(await loadContent(place)).messages.map(compactLine);
    },
    links,
  );
}

/** A clone, below a folder, of the newest of two commits of its files. */
function shallowCloneOf(folder: string, files: Files): string {
  const commits = ['2024-06-01', '2024-06-02'].map((day) => ({
    day,
    files: { 'arkiv.yaml': DEFAULT_ARKIV, ...files },
  }));
  commitAll(folder, commits);
  cloneShallow(folder, join(folder, '.klon'));
  return join(folder, '.klon');
}

/** An archive whose meetings have their texts. */
export interface WholeArchive extends Archive {
  readonly meetings: readonly WholeMeeting[];
}

/** The linked archive of some content, with its texts. */
function wholeArchive(content: Content): WholeArchive {
  const archive = linkContent(content);
  if (!archive) throw new Error("the test's own arkiv.yaml cannot be read");
  return { ...archive, meetings: archive.meetings.map(wholeOf(content)) };
}

/** The linked archive of a content folder, with its texts. */
export const archiveIn = async (folder: string): Promise<WholeArchive> =>
  wholeArchive(await loadContent(folder));

/** The linked archive of these files, with its texts. */
export const archiveOf = async (files: Files): Promise<WholeArchive> => wholeArchive(await loadFiles(files));

/** The file of a meeting of Chefforum or another forum on that day, with its path. */
export function meetingFile(body: string, dato = '2019-10-10', forum = 'chefforum', head = ''): Files {
  const text = `---\nforum: ${forum}\ndato: ${dato.slice(0, 10)}\n${head}---\n\n${body}\n`;
  return { [`${forum}/${dato.slice(0, 4)}/${dato}.md`]: text };
}

/** The first item of a meeting. */
export function firstOf(archive: WholeArchive, id: string): WholePunkt {
  const found = archive.meetings.find((meeting) => meeting.id === id)?.punkter[0];
  if (!found) throw new Error(`no item in ${id}`);
  return found;
}
