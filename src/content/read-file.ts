// One content file read: what is kept of it in memory, and its texts, which are kept apart.
import { summaryOf } from '../archive/summarize.ts';
import { fileProblems } from '../check/check.ts';
import type { CheckedFile } from '../check/rule.ts';
import { fileLinksOf } from '../check/rules/bilag-mangler.ts';
import type { Forum } from '../model/config.ts';
import { FILE_START, type ParsedMeeting, type Reference } from '../model/parsed.ts';
import type { AfsnitSummary, MeetingSummary } from '../model/summary.ts';
import { READING_SECONDS, TIME_IS_UP, withinTime } from '../parse/bounds/within-time.ts';
import { type ForumNames, forumNames } from '../parse/forum-names.ts';
import { type ParseContext, type ParsedFile, parseMeeting, unreadableFile } from '../parse/parse-meeting.ts';
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

/** So many files, or letters of them, are watched over at once; of a group that takes too long each is watched by itself. */
const GROUP = { files: 16, letters: 200_000 };

/** Reads one file after the other in this thread. */
export const readHere: ReadMany = async (jobs, forums, store) => {
  let context = readContext(forums);
  return groupsOf(jobs).flatMap((group) => {
    const read = withinTime(READING_SECONDS, () => group.map((job) => readParts(job, context)));
    if (read !== TIME_IS_UP) return read.map((parts) => keepParts(parts, store));
    const [only] = group.length === 1 ? group : [];
    // What the words were read with may be half written when the time is up.
    context = readContext(forums);
    return only
      ? [keepParts(outOfTime(only, context), store)]
      : group.map((job) => readInto(job, context, store));
  });
};

function groupsOf(jobs: readonly ReadJob[]): ReadJob[][] {
  const groups: ReadJob[][] = [];
  let letters = 0;
  for (const job of jobs) {
    const group = groups.at(-1);
    const hasRoom = group && group.length < GROUP.files && letters + job.text.length <= GROUP.letters;
    if (hasRoom) group.push(job);
    else groups.push([job]);
    letters = hasRoom ? letters + job.text.length : job.text.length;
  }
  return groups;
}

/** A file read, with the texts that the store is to hold under its key. */
interface ReadParts {
  readonly file: KeptFile;
  readonly texts: { readonly meeting: string; readonly items: string } | null;
}

/** Reads a file; its meeting's texts go to the store. */
export function readInto(job: ReadJob, context: ReadContext, store: TextStore): KeptFile {
  // Words that were half read when the time was up must not be met again.
  const read = withinTime(READING_SECONDS, () => readParts(job, { ...context, words: new WordReader() }));
  return keepParts(read === TIME_IS_UP ? outOfTime(job, context) : read, store);
}

function keepParts({ file, texts }: ReadParts, store: TextStore): KeptFile {
  if (texts) {
    store.write(file.key, texts.meeting);
    store.write(itemsKey(file.key), texts.items);
  }
  return file;
}

/** Text nested thousands deep takes readers past their stack: that is a fault of the file, to be told of like any other. */
function readParts(job: ReadJob, context: ReadContext): ReadParts {
  try {
    return partsOf(job, context, parseMeeting(job.text, job.path, parseContext(context)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return partsOf(job, context, unreadableFile(job.path, parseContext(context), TOO_DEEP));
  }
}

/** A less busy machine may have more time another day: the file is not known again under such a key. */
function outOfTime(job: ReadJob, context: ReadContext): ReadParts {
  const file = unreadableFile(job.path, parseContext(context), TOO_SLOW);
  return partsOf({ ...job, key: `${job.key}-ulaest` }, context, file);
}

const parseContext = ({ forums, names }: ReadContext): ParseContext => ({ forums: forums ?? [], names });

const TOO_DEEP = {
  place: FILE_START,
  reason: 'teksten er indlejret alt for dybt',
  note: 'Se efter lange rækker af `>`, `*`, `[` eller indryk, og fjern dem.',
};

const TOO_SLOW = {
  place: FILE_START,
  reason: `det tager mere end ${READING_SECONDS} sekunder`,
  note: 'Se efter lange rækker af det samme tegn eller ord, og fjern dem, eller del teksten med tomme linjer.',
};

function partsOf(job: ReadJob, context: ReadContext, parsed: ParsedFile): ReadParts {
  const { meeting, facts } = parsed;
  const summary = meeting ? summaryOf(meeting) : null;
  const items = meeting ? searchItems(meeting, context.words).map((item) => JSON.stringify(item)) : [];
  const file = {
    path: job.path,
    key: job.key,
    summary,
    searched: items.map(itemKey),
    summaryKey: digest(JSON.stringify(summary && withoutPlaces(summary))),
    problems: fileProblems(parsed, context.forums),
    place: facts.frontMatter.place,
    fileLinks: fileLinksOf(facts),
    bodyKey: meeting && meeting.punkter.length > 0 ? bodyKeyOf(job.text) : null,
    cpr: facts.cprNumbers,
    notCpr: facts.notCpr,
    privatePlaces: facts.privatePlaces,
  };
  return { file, texts: meeting && { meeting: JSON.stringify(meeting), items: `[${items.join(',')}]` } };
}

/** The same for texts that are the same but for white space. */
const bodyKeyOf = (text: string): string =>
  digest(
    text
      .replace(/^\uFEFF?---[\s\S]*?\n---[^\n]*/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/** Where in its file a reference stands is told in messages alone. */
function withoutPlaces({ punkter, ...meeting }: MeetingSummary): object {
  const afsnit = ({ headingReference, loose }: AfsnitSummary): object[] => [
    ...(headingReference ? [withoutPlace(headingReference)] : [{}]),
    ...loose.map((part) => (part.type === 'reference' ? withoutPlace(part) : part)),
  ];
  return { ...meeting, punkter: punkter.map((punkt) => ({ ...punkt, afsnit: punkt.afsnit.map(afsnit) })) };
}

const withoutPlace = ({ place, ...reference }: Reference): object => reference;

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
