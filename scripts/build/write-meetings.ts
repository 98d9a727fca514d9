// The pages and data of meetings, and the files that all meetings give a stretch to.
import { join } from 'node:path';
import { digest } from '../../src/content/digest.ts';
import { PUNKTER_HEAD } from '../../src/data/lists-csv.ts';
import { oparlPath } from '../../src/data/oparl/ids.ts';
import { PEOPLE_HEAD, VOTES_HEAD } from '../../src/data/people-csv.ts';
import { CSV_HEAD } from '../../src/model/register/beslutning-columns.ts';
import { type Listed, writeLists } from './oparl-lists.ts';
import type { BuiltFile, Stretch } from './output/manifest.ts';
import { rowFiles } from './row-files.ts';
import { type Group, type SiteJob, takeGroups } from './site-parts.ts';
import { type KeptStretches, type StretchWriter, stretchWriter } from './threads/stretches.ts';
import type { MeetingResult, MeetingWork } from './threads/tasks.ts';

const ROWS = 'data/beslutninger.csv';

/** The files that all meetings give a stretch to: what each begins with, and what a meeting gives. */
const STRETCHED = {
  'data/arkiv.ndjson': { head: '', of: ({ line }: MeetingResult) => line },
  [ROWS]: { head: CSV_HEAD, of: ({ rows }: MeetingResult) => rows },
  'data/punkter.csv': { head: PUNKTER_HEAD, of: ({ punkter }: MeetingResult) => punkter },
  'data/afstemninger.csv': { head: VOTES_HEAD, of: ({ votes }: MeetingResult) => votes },
  'data/fremmoede.csv': { head: PEOPLE_HEAD, of: ({ people }: MeetingResult) => people },
};

/** What came of the meetings. */
export interface MeetingsPart {
  readonly files: readonly BuiltFile[];
  readonly stretches: Readonly<Record<string, readonly Stretch[]>>;
}

type Work = MeetingWork & Group;

/** Writes all that is of meetings; of those that are as before nothing is made. */
export async function writeMeetings(job: SiteJob): Promise<MeetingsPart> {
  const { oparl } = job.archive.config;
  const all = job.prints.meetings.map((work): Work => {
    const { id } = work.meeting;
    const paths = [`${id}/index.html`, `data/moeder/${id}.json`];
    return { ...work, paths: oparl ? [...paths, oparlPath.meeting(id)] : paths };
  });
  const stretched = Object.entries(STRETCHED).map(([path, { head, of }]) => ({
    ...{ path, head, of },
    kept: keptStretches(job, path, head),
  }));
  const isKept = stretched.every(({ kept }) => kept !== null);
  const { taken, toMake } = isKept ? takeGroups(job, 'moeder', all) : { taken: [], toMake: all };
  const made = makeMeetings(job, toMake);
  const files = [...taken];
  const writers = stretched.map(({ path, head, of, kept }) => ({
    ...{ path, of },
    writer: stretchWriter(job.writer.draftOf(path), head, kept),
  }));
  for (const { key, meeting } of all) {
    const result = await made.get(key);
    // What has been written need not be held.
    made.delete(key);
    if (result) files.push(...result.files);
    for (const { writer, of } of writers) add(writer, key, result && of(result), meeting.id);
  }
  const stretches = Object.fromEntries(writers.map(({ path, writer }) => [path, writer.end()]));
  const key = digest(job.prints.site, ...all.map((work) => work.key));
  files.push(...writers.map(({ path }) => job.writer.settle(path, key)));
  files.push(...(await rowFiles(job, ROWS, stretches[ROWS] ?? [])));
  files.push(...writeLists(job, 'moeder', 'meetings', all.map(listed)));
  return { files, stretches };
}

const listed = ({ meeting: { id, date }, key }: Work): Listed => ({
  ...{ month: date.slice(0, 7), path: oparlPath.meeting(id), key },
});

function add(writer: StretchWriter, key: string, bytes: Uint8Array | undefined, id: string): void {
  if (bytes !== undefined) writer.add(key, bytes);
  else if (!writer.addKept(key)) throw new Error(`nothing was kept of ${id}`);
}

/** Has meetings made, in the order given; each is there when its share is done. */
function makeMeetings(job: SiteJob, works: readonly Work[]): Map<string, Promise<MeetingResult | undefined>> {
  const { info: site, place, content, store, workers, archive } = job;
  const { root, removals } = content;
  const oparl = archive.config.oparl ? archive.config.personsider.personer : null;
  const shared = { site, place, oparl, content: root, forums: archive.config.forummer, removals, store };
  const shares = workers.share<'meetings', Work>(works, (share) => ({
    ...shared,
    type: 'meetings',
    meetings: share.map(({ meeting, key, file }) => ({ meeting, key, file })),
  }));
  return new Map(
    shares.flatMap(({ from, count, result }) =>
      works
        .slice(from, from + count)
        .map(({ key }, at) => [key, quiet(result.then((results) => results[at]))] as const),
    ),
  );
}

/** What fails is told where it is waited for, and of many that fail the first alone is. */
function quiet<Result>(result: Promise<Result>): Promise<Result> {
  result.catch(() => undefined);
  return result;
}

/** A file of stretches as the site before has it; null where it is not as it was left. */
function keptStretches(
  { place, previous, mirror }: SiteJob,
  path: string,
  head: string,
): KeptStretches | null {
  const stretches = previous?.stretches[path];
  return stretches && mirror.has(path) ? { path: join(place.staging, path), head, stretches } : null;
}
