// The content folder, read: what has been read before is taken as it was.
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { linkArchive } from '../archive/link/link.ts';
import { REMOVALS_FILE, readRemovals } from '../archive/removals.ts';
import { readConfig } from '../archive/settings/config.ts';
import { formatOf } from '../archive/settings/format.ts';
import type { YamlProblem } from '../archive/settings/yaml-file.ts';
import { checkArchive } from '../check/check.ts';
import { type Problem, toMessage } from '../diagnostics/message.ts';
import type { Archive } from '../model/archive.ts';
import type { IsoDate } from '../model/brand.ts';
import type { ArkivConfig } from '../model/config.ts';
import type { Removals } from '../model/fjernelse.ts';
import { copenhagenDate } from '../model/time/copenhagen-time.ts';
import { settingsFacts } from '../parse/cpr.ts';
import type { SettingsFacts } from '../parse/head/facts.ts';
import {
  type KeptAttachment,
  picturedPages,
  type ReadAttachments,
  readAttachmentsHere,
  readLinked,
} from './attachments.ts';
import { digest } from './digest.ts';
import { sourceKey } from './file-keys.ts';
import { fileStatesOf, type MarkedStates } from './file-states.ts';
import { type ArchiveHistory, type KeptHistory, readHistory } from './history/read-history.ts';
import { type Listing, listContent, meetingPaths } from './list.ts';
import { type KeptFile, type ReadJob, type ReadMany, readHere } from './read-file.ts';
import { removalsIn } from './removals-in.ts';
import { memoryStore, type TextStore } from './text-store.ts';
import { meetingTexts } from './texts.ts';

/** Work kept from earlier runs on a content folder. */
export interface KeptWork {
  /** Changes with the program, its packages and Node. */
  readonly program: string;
  /** By their keys. */
  readonly files: ReadonlyMap<string, KeptFile>;
  /** By their keys. */
  readonly attachments: ReadonlyMap<string, KeptAttachment>;
  readonly store: TextStore;
  /** What the files beside the meetings were. */
  readonly fileStates?: MarkedStates;
  /** What was read of its history; null or left out where nothing was. */
  readonly history?: KeptHistory | null;
}

/** The content folder, read but not yet linked. */
export interface Content {
  readonly root: string;
  readonly config: ArkivConfig | null;
  readonly configProblems: readonly YamlProblem[];
  /** The format that the settings say they are written in; null where they say none that there is. */
  readonly format: number | null;
  readonly removals: Removals;
  /** By path, so that everything after is in a fixed order. */
  readonly files: readonly KeptFile[];
  /** arkiv.yaml and emner.yaml. */
  readonly settings: readonly SettingsFacts[];
  /** What was found in the files that meetings link to, by their paths. */
  readonly attachments: ReadonlyMap<string, KeptAttachment>;
  /** How many of them were looked into anew. */
  readonly freshAttachments: number;
  readonly entries: Listing;
  readonly fileStates: MarkedStates;
  /** What git knows of the meetings. */
  readonly history: ArchiveHistory;
  /** The day in Copenhagen on which it was read. */
  readonly today: IsoDate;
  /** How many files were read anew. */
  readonly fresh: number;
  readonly store: TextStore;
}

/** How content is read: what was kept, and who reads what is new. */
export interface LoadOptions {
  readonly listing?: Listing;
  readonly kept?: KeptWork;
  readonly readMany?: ReadMany;
  readonly readAttachments?: ReadAttachments;
}

/** Where a content folder really is; throws when there is none. */
export const contentRoot = (folder: string): string => realpathSync(folder);

const noWork = (): KeptWork => ({
  ...{ program: '', files: new Map(), attachments: new Map(), store: memoryStore() },
});

/** Reads a content folder; throws only when there is no such folder. */
export async function loadContent(folder: string, options: LoadOptions = {}): Promise<Content> {
  const root = contentRoot(folder);
  const { listing: entries = listContent(root), kept = noWork(), readMany = readHere } = options;
  const { readAttachments = readAttachmentsHere } = options;
  const isFile = (path: string): boolean => entries.get(path)?.kind === 'file';
  const optional = (path: string): string | null =>
    isFile(path) ? readFileSync(join(root, path), 'utf8') : null;
  const texts = { arkiv: optional('arkiv.yaml'), emner: optional('emner.yaml') };
  const read = readConfig(texts.arkiv, texts.emner, { hasFile: isFile, readText: optional });
  const removed = readRemovals(optional(REMOVALS_FILE));
  // Where nobody can tell what was taken down, nothing is shown.
  const config = removed.value === null ? null : read.config;
  const removals = removalsIn(root, removed.value ?? [], entries);
  const forums = config?.forummer ?? null;
  const way = digest(kept.program, JSON.stringify(forums));
  const keyOf = (path: string, mark: string): string => digest(way, path, mark);
  const known = new Map<string, KeptFile>();
  const jobs: ReadJob[] = [];
  for (const path of meetingPaths(entries)) {
    const file = kept.files.get(sourceKey(keyOf(path, entries.get(path)?.mark ?? ''), removals));
    if (file) known.set(path, file);
    else jobs.push(readJob(root, path, keyOf));
  }
  for (const file of await readMany(jobs, { forums, removals }, kept.store)) known.set(file.path, file);
  const files = meetingPaths(entries).flatMap((path) => known.get(path) ?? []);
  const place = { root, program: kept.program, store: kept.store };
  const found = await readLinked(files, entries, { place, known: kept.attachments, read: readAttachments });
  const settings = [settingsFacts('arkiv.yaml', texts.arkiv), settingsFacts('emner.yaml', texts.emner)];
  const fileStates = fileStatesOf(root, entries, kept.fileStates ?? new Map(), kept.program);
  const source = { root, forums, removals, store: kept.store };
  const history = await readHistory({
    ...{ root, config, removals, program: kept.program, files, kept: kept.history ?? null },
    textsOf: (file) => meetingTexts(source, file),
  });
  const today = copenhagenDate(Date.now() / 1000);
  return {
    ...{ root, config, configProblems: [...read.problems, ...removed.problems], settings, removals },
    format: texts.arkiv === null ? null : formatOf(texts.arkiv),
    ...{ files, ...found, entries, fileStates, history, today, fresh: jobs.length, store: kept.store },
  };
}

/** A file may have changed since it was listed, so that its key is of the text that is read. */
function readJob(root: string, path: string, keyOf: (path: string, mark: string) => string): ReadJob {
  const bytes = readFileSync(join(root, path));
  return { path, key: keyOf(path, digest(bytes)), text: bytes.toString('utf8') };
}

/** The content linked, and everything the rules found in it. */
export interface Checked {
  /** Null when arkiv.yaml cannot be read. */
  readonly archive: Archive | null;
  readonly problems: readonly Problem[];
  readonly messages: readonly VFileMessage[];
}

/** Links the content's meetings; null when arkiv.yaml cannot be read. */
export function linkContent(content: Content): Archive | null {
  const { config, files, entries, removals, attachments, history } = content;
  const meetings = files.flatMap(({ summary }) => summary ?? []);
  const held = files.flatMap((file) => file.held);
  const pictures = new Map(
    [...attachments].flatMap(([path, { report }]) =>
      report.picture ? [[path, report.picture] as const] : [],
    ),
  );
  const pictured = picturedPages(attachments);
  const input = { meetings, entries, removals, held, pictures, pictured, histories: history.of };
  return config ? linkArchive({ config, ...input }) : null;
}

/** Links the content and runs every rule over it. */
export function checkContent(content: Content): Checked {
  const archive = linkContent(content);
  const problems = checkArchive({ ...content, archive });
  return { archive, problems, messages: problems.map(toMessage) };
}
