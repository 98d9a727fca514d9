// One content file read: what is kept of it in memory, and its texts, which are kept apart.
import { summaryOf } from '../archive/summarize.ts';
import { fileProblems } from '../check/check.ts';
import type { CheckedFile } from '../check/rule.ts';
import { fileLinksOf } from '../check/rules/bilag-mangler.ts';
import type { Problem } from '../diagnostics/message.ts';
import type { Forum } from '../model/config.ts';
import type { Removals } from '../model/fjernelse.ts';
import type { ParsedMeeting } from '../model/parsed.ts';
import { hideLinks } from '../parse/fjernet/hide-links.ts';
import { type ForumNames, forumNames } from '../parse/forum-names.ts';
import { type ParsedFile, parseMeeting } from '../parse/parse-meeting.ts';
import { itemKey, type SearchItem } from '../search/build/search-item.ts';
import { WordReader } from '../search/build/words/word-reader.ts';
import { digest } from './digest.ts';
import { type Filtered, fileRemoval, holdBack } from './hold-back.ts';
import { searchItems } from './search-items.ts';
import type { TextStore } from './text-store.ts';

/** A file to read; `key` tells it from every other text read in any other way. */
export interface ReadJob {
  readonly path: string;
  readonly text: string;
  readonly key: string;
}

/** What reading needs to know beyond the files; `forums` is null when arkiv.yaml cannot be read. */
export interface ReadBasis {
  readonly forums: readonly Forum[] | null;
  readonly removals: Removals;
}

/** A content file without its texts, which the store holds under its key. */
export interface KeptFile extends CheckedFile {
  /** Changes with its text, and with what is held back of that. */
  readonly key: string;
  /** Changes with its text, and with all that may be held back of any. */
  readonly source: string;
  /** The key of the job that it was read by. */
  readonly job: string;
  /** Changes with all that other pages than its meeting's own tell of it. */
  readonly summaryKey: string;
  /** For each open item of its meeting the key of what the search keeps of it. */
  readonly searched: readonly string[];
}

/** The same, made ready once for many files. */
export interface ReadContext extends ReadBasis {
  readonly names: ForumNames;
  readonly words: WordReader;
}

/** Reads many files, keeps their texts, and gives the rest in the order of the jobs. */
export type ReadMany = (
  jobs: readonly ReadJob[],
  basis: ReadBasis,
  store: TextStore,
) => Promise<readonly KeptFile[]>;

/** Makes ready what reading needs to know. */
export const readContext = ({ forums, removals }: ReadBasis): ReadContext => ({
  ...{ forums, removals },
  names: forumNames(forums ?? []),
  words: new WordReader(),
});

/** What a file is kept under: it is read anew when something else is taken down, though most come out as they were. */
export const sourceKey = (job: string, { mark }: Removals): string => (mark === '' ? job : digest(job, mark));

/** Reads one file after the other in this thread. */
export const readHere: ReadMany = async (jobs, basis, store) => {
  const context = readContext(basis);
  return jobs.map((job) => readInto(job, context, store));
};

/** Reads a file; its meeting's texts go to the store. */
export function readInto(job: ReadJob, context: ReadContext, store: TextStore): KeptFile {
  const { file, held, isHeld, problems } = readFiltered(job, context);
  const { meeting, facts } = file;
  const fjernede = meeting?.fjernede ?? [];
  const key =
    held.length + fjernede.length === 0 ? job.key : digest(job.key, JSON.stringify([held, fjernede]));
  const summary = meeting ? summaryOf(meeting) : null;
  const items = meeting ? searchItems(meeting, context.words).map((item) => JSON.stringify(item)) : [];
  if (meeting) {
    store.write(key, JSON.stringify(meeting));
    store.write(itemsKey(key), `[${items.join(',')}]`);
  }
  return {
    path: job.path,
    key,
    source: sourceKey(job.key, context.removals),
    job: job.key,
    summary,
    searched: items.map(itemKey),
    summaryKey: digest(JSON.stringify(summary, withoutPlaces)),
    // What is held back needs no mending before the rest can be shown; what closes what follows it does.
    problems: problems.filter(({ rule, place }) => !isHeld(place) || /^lukket-/.test(rule)),
    place: facts.frontMatter.place,
    fileLinks: fileLinksOf(facts).filter(
      ({ url, place }) => !isHeld(place) && !(meeting && fileRemoval(meeting, url, context.removals)),
    ),
    held,
  };
}

/** A file without what was taken down; links to files that were are cut out of its text, which is then read anew. */
function readFiltered(job: ReadJob, context: ReadContext): Filtered & { problems: readonly Problem[] } {
  const parsed = parseSafely(job, context);
  const filtered = holdBack(parsed, context.removals);
  const { meeting } = parsed;
  const isHidden = (url: string): boolean =>
    meeting !== null && fileRemoval(meeting, url, context.removals) !== null;
  const hasHidden = filtered.held.some(({ fil }) => fil !== null);
  const shown = hasHidden ? parseSafely({ ...job, text: hideLinks(job.text, isHidden) }, context) : parsed;
  const { file, isHeld } = hasHidden ? holdBack(shown, context.removals) : filtered;
  return { file, held: filtered.held, isHeld, problems: fileProblems(shown, context.forums) };
}

/** Where in its file a reference stands is told in messages alone. */
const withoutPlaces = (name: string, value: unknown): unknown =>
  name === 'place' && typeof value === 'object' ? undefined : value;

/** A meeting's texts out of the store; null where it lacks them. */
export function keptMeeting(key: string, store: TextStore): ParsedMeeting | null {
  const text = store.read(key);
  return text === null ? null : (JSON.parse(text) as ParsedMeeting);
}

/** Where the store holds what the search keeps of a file's items. */
export const itemsKey = (key: string): string => `${key}-soegning`;

/** What the search keeps of the open items of a meeting, out of the store; null where it lacks them. */
export function keptItems(key: string, store: TextStore): SearchItem[] | null {
  const text = store.read(itemsKey(key));
  return text === null ? null : (JSON.parse(text) as SearchItem[]);
}

/** Text nested thousands deep takes the parser past its stack: that is a fault of the file, to be told of like any other. */
function parseSafely({ path, text }: ReadJob, { forums, names }: ReadContext): ParsedFile {
  const context = { forums: forums ?? [], names };
  try {
    return parseMeeting(text, path, context);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const head = /^---[\s\S]*?\n---/.exec(text)?.[0] ?? '';
    return { path, meeting: null, facts: { ...parseMeeting(head, path, context).facts, isUnreadable: true } };
  }
}
