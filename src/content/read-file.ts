// One content file read: what is kept of it in memory, and its texts, which are kept apart.
import { summaryOf } from '../archive/link/summarize.ts';
import { fileProblems } from '../check/check.ts';
import type { CheckedFile } from '../check/rule.ts';
import { fileLinksOf } from '../check/rules/bilag-mangler.ts';
import type { Problem } from '../diagnostics/message.ts';
import type { Forum } from '../model/config.ts';
import type { Removals } from '../model/fjernelse.ts';
import type { Place } from '../model/parsed.ts';
import { READING_SECONDS, TIME_IS_UP, withinTime } from '../parse/bounds/within-time.ts';
import { hideLinks } from '../parse/fjernet/hide-links.ts';
import { type ParseContext, type ParsedFile, parseMeeting, unreadableFile } from '../parse/parse-meeting.ts';
import { type ForumNames, forumNames } from '../parse/references/forum-names.ts';
import { itemKey } from '../search/build/search-item.ts';
import { WordReader } from '../search/build/words/word-reader.ts';
import { digest } from './digest.ts';
import { bodyKeyOf, sourceKey, summaryKeyOf } from './file-keys.ts';
import { type Filtered, fileRemoval, holdBack } from './hold-back.ts';
import { itemsKey } from './kept-texts.ts';
import { TOO_DEEP, TOO_SLOW } from './reading-faults.ts';
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

/** So many files, or letters of them, are watched over at once; of a group that takes too long each is watched by itself. */
const GROUP = { files: 16, letters: 200_000 };

/** Reads one file after the other in this thread. */
export const readHere: ReadMany = async (jobs, basis, store) => {
  let context = readContext(basis);
  return groupsOf(jobs).flatMap((group) => {
    const read = withinTime(READING_SECONDS, () => group.map((job) => readParts(job, context)));
    if (read !== TIME_IS_UP) return read.map((parts) => keepParts(parts, store));
    const [only] = group.length === 1 ? group : [];
    // What the words were read with may be half written when the time is up.
    context = readContext(basis);
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

const readParts = (job: ReadJob, context: ReadContext): ReadParts =>
  partsOf(job, context, readFiltered(job, context));

/** A less busy machine may have more time another day: the file is not known again under such a key. */
function outOfTime(job: ReadJob, context: ReadContext): ReadParts {
  const file = unreadableFile(job.path, parseContext(context), TOO_SLOW);
  const problems = fileProblems(file, context.forums);
  return partsOf({ ...job, key: `${job.key}-ulaest` }, context, {
    ...{ file, held: [], problems, isHeld: () => false },
  });
}

const parseContext = ({ forums, names }: ReadContext): ParseContext => ({ forums: forums ?? [], names });

function partsOf(job: ReadJob, context: ReadContext, read: ReadFile): ReadParts {
  const { held, isHeld, problems } = read;
  const { meeting, facts } = read.file;
  const fjernede = meeting?.fjernede ?? [];
  const key =
    held.length + fjernede.length === 0 ? job.key : digest(job.key, JSON.stringify([held, fjernede]));
  const summary = meeting ? summaryOf(meeting) : null;
  const items = meeting ? searchItems(meeting, context.words).map((item) => JSON.stringify(item)) : [];
  const shown = <Fact extends { readonly place: Place }>(found: readonly Fact[]): Fact[] =>
    found.filter(({ place }) => !isHeld(place));
  const file = {
    path: job.path,
    key,
    source: sourceKey(job.key, context.removals),
    job: job.key,
    summary,
    searched: items.map(itemKey),
    summaryKey: summaryKeyOf(summary),
    // What is held back needs no mending before the rest can be shown; what closes what follows it does.
    problems: problems.filter(({ rule, place }) => !isHeld(place) || /^lukket-/.test(rule)),
    place: facts.frontMatter.place,
    fileLinks: shown(fileLinksOf(facts)).filter(
      ({ url }) => !(meeting && fileRemoval(meeting, url, context.removals)),
    ),
    held,
    bodyKey: meeting && meeting.punkter.length > 0 ? bodyKeyOf(job.text) : null,
    cpr: shown(facts.cprNumbers),
    notCpr: facts.notCpr,
    privatePlaces: shown(facts.privatePlaces),
  };
  return { file, texts: meeting && { meeting: JSON.stringify(meeting), items: `[${items.join(',')}]` } };
}

/** A file as it is shown, and what the rules find in it. */
export type ReadFile = Filtered & { readonly problems: readonly Problem[] };

/** A file without what was taken down; links to files that were are cut out of its text, which is then read anew. */
export function readFiltered(job: ReadJob, context: ReadContext): ReadFile {
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

/** Text nested thousands deep takes readers past their stack: that is a fault of the file, to be told of like any other. */
function parseSafely({ path, text }: ReadJob, context: ReadContext): ParsedFile {
  try {
    return parseMeeting(text, path, parseContext(context));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unreadableFile(path, parseContext(context), TOO_DEEP);
  }
}
