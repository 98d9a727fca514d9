// One content file read: what is kept of it in memory, and its texts, which are kept apart.
import { summaryOf } from '../archive/summarize.ts';
import { fileProblems } from '../check/check.ts';
import type { CheckedFile } from '../check/rule.ts';
import { fileLinksOf } from '../check/rules/bilag-mangler.ts';
import type { Forum } from '../model/config.ts';
import type { ParsedMeeting } from '../model/parsed.ts';
import { type ForumNames, forumNames } from '../parse/forum-names.ts';
import { type ParsedFile, parseMeeting } from '../parse/parse-meeting.ts';
import { itemKey, type SearchItem } from '../search/build/search-item.ts';
import { WordReader } from '../search/build/words/word-reader.ts';
import { digest } from './digest.ts';
import { searchItems } from './search-items.ts';
import type { TextStore } from './text-store.ts';

/** A file to read; `key` tells it from every other text read in any other way. */
export interface ReadJob {
  readonly path: string;
  readonly text: string;
  readonly key: string;
}

/** A content file without its texts, which the store holds under its key. */
export interface KeptFile extends CheckedFile {
  readonly key: string;
  /** Changes with all that other pages than its meeting's own tell of it. */
  readonly summaryKey: string;
  /** For each open item of its meeting the key of what the search keeps of it. */
  readonly searched: readonly string[];
}

/** What reading needs to know beyond the files; `forums` is null when arkiv.yaml cannot be read. */
export interface ReadContext {
  readonly forums: readonly Forum[] | null;
  readonly names: ForumNames;
  readonly words: WordReader;
}

/** Reads many files, keeps their texts, and gives the rest in the order of the jobs. */
export type ReadMany = (
  jobs: readonly ReadJob[],
  forums: readonly Forum[] | null,
  store: TextStore,
) => Promise<readonly KeptFile[]>;

/** What reading needs to know of an archive's forums. */
export const readContext = (forums: readonly Forum[] | null): ReadContext => ({
  forums,
  names: forumNames(forums ?? []),
  words: new WordReader(),
});

/** Reads one file after the other in this thread. */
export const readHere: ReadMany = async (jobs, forums, store) => {
  const context = readContext(forums);
  return jobs.map((job) => readInto(job, context, store));
};

/** Reads a file; its meeting's texts go to the store. */
export function readInto(job: ReadJob, context: ReadContext, store: TextStore): KeptFile {
  const parsed = parseSafely(job, context);
  const { meeting, facts } = parsed;
  const summary = meeting ? summaryOf(meeting) : null;
  const items = meeting ? searchItems(meeting, context.words).map((item) => JSON.stringify(item)) : [];
  if (meeting) {
    store.write(job.key, JSON.stringify(meeting));
    store.write(itemsKey(job.key), `[${items.join(',')}]`);
  }
  return {
    path: job.path,
    key: job.key,
    summary,
    searched: items.map(itemKey),
    summaryKey: digest(JSON.stringify(summary, withoutPlaces)),
    problems: fileProblems(parsed, context.forums),
    place: facts.frontMatter.place,
    fileLinks: fileLinksOf(facts),
    cpr: facts.cprNumbers,
    notCpr: facts.notCpr,
    privatePlaces: facts.privatePlaces,
  };
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
