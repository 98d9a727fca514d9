// The pages and data of meetings, and the files that all meetings give a stretch to.
import { join } from 'node:path';
import { digest } from '../../src/content/digest.ts';
import { CSV_HEAD } from '../../src/model/beslutning-columns.ts';
import type { BuiltFile, Stretch } from './manifest.ts';
import { rowFiles } from './row-files.ts';
import { type Group, type SiteJob, takeGroups } from './site-parts.ts';
import { type KeptStretches, type StretchWriter, stretchWriter } from './stretches.ts';
import type { MeetingResult, MeetingWork } from './tasks.ts';

const LINES = 'data/arkiv.ndjson';
const ROWS = 'data/beslutninger.csv';

/** What came of the meetings. */
export interface MeetingsPart {
  readonly files: readonly BuiltFile[];
  readonly stretches: Readonly<Record<string, readonly Stretch[]>>;
}

type Work = MeetingWork & Group;

/** Writes all that is of meetings; of those that are as before nothing is made. */
export async function writeMeetings(job: SiteJob): Promise<MeetingsPart> {
  const all = job.prints.meetings.map(
    (work): Work => ({
      ...work,
      paths: [`${work.meeting.id}/index.html`, `data/moeder/${work.meeting.id}.json`],
    }),
  );
  const kept = { lines: keptStretches(job, LINES, ''), rows: keptStretches(job, ROWS, CSV_HEAD) };
  const isKept = kept.lines !== null && kept.rows !== null;
  const { taken, toMake } = isKept ? takeGroups(job, 'moeder', all) : { taken: [], toMake: all };
  const made = makeMeetings(job, toMake);
  const files = [...taken];
  const lines = stretchWriter(job.writer.draftOf(LINES), '', kept.lines);
  const rows = stretchWriter(job.writer.draftOf(ROWS), CSV_HEAD, kept.rows);
  for (const { key, meeting } of all) {
    const result = await made.get(key);
    // What has been written need not be held.
    made.delete(key);
    if (result) files.push(...result.files);
    add(lines, key, result?.line, meeting.id);
    add(rows, key, result?.rows, meeting.id);
  }
  const stretches = { [LINES]: lines.end(), [ROWS]: rows.end() };
  const key = digest(job.prints.site, ...all.map((work) => work.key));
  files.push(...[LINES, ROWS].map((path) => job.writer.settle(path, key)));
  files.push(...(await rowFiles(job, ROWS, stretches[ROWS] ?? [])));
  return { files, stretches };
}

function add(writer: StretchWriter, key: string, text: string | undefined, id: string): void {
  if (text !== undefined) writer.add(key, text);
  else if (!writer.addKept(key)) throw new Error(`nothing was kept of ${id}`);
}

/** Has meetings made, in the order given; each is there when its share is done. */
function makeMeetings(job: SiteJob, works: readonly Work[]): Map<string, Promise<MeetingResult | undefined>> {
  const { info: site, place, content, store, workers, archive } = job;
  const { root, removals } = content;
  const shared = { site, place, content: root, forums: archive.config.forummer, removals, store };
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
