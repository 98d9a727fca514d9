// Files that are made of the rows of the spreadsheet of decisions: one a year, and the parts that the register's page reads.
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../src/content/digest.ts';
import { registerPart, registerPeriods } from '../../src/data/register-part.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { CSV_HEAD } from '../../src/model/register/beslutning-columns.ts';
import { registerPartUrl } from '../../src/model/register/register-part.ts';
import { publicTitle } from '../../src/pages/public-title.ts';
import { packBytes } from '../../src/search/build/bundle-format.ts';
import type { BuiltFile, Stretch } from './output/manifest.ts';
import { type Group, type SiteJob, takeGroups } from './site-parts.ts';
import type { MeetingWork } from './threads/tasks.ts';

/** Where a meeting's rows lie in the spreadsheet. */
interface Rows extends Pick<MeetingWork, 'meeting' | 'key'> {
  /** How many decisions it has, as its summary tells, so that it need not be linked. */
  readonly decisions: number;
  readonly from: number;
  readonly bytes: number;
}

/** How hard the parts are packed: the hardest takes thrice as long for a fiftieth. */
const PACKED = 6;

/** A file of some meetings' rows. */
interface RowFile extends Group {
  readonly held: readonly Rows[];
  readonly make: (read: (rows: Rows) => Buffer) => Promise<Uint8Array>;
}

/** Writes those of them that are made of other rows than before. */
export async function rowFiles(
  job: SiteJob,
  source: string,
  stretches: readonly Stretch[],
): Promise<BuiltFile[]> {
  const rows = rowsOf(job, stretches);
  const { taken, toMake } = takeGroups(job, 'moeder', [...yearFiles(job, rows), ...partFiles(job, rows)]);
  if (toMake.length === 0) return taken;
  const file = openSync(join(job.place.staging, source), 'r');
  const read = ({ from, bytes }: Rows): Buffer => {
    const text = Buffer.alloc(bytes);
    readSync(file, text, 0, bytes, from);
    return text;
  };
  try {
    const made = [];
    for (const {
      make,
      key,
      paths: [path = ''],
    } of toMake)
      made.push(job.writer.write(path, key, await make(read)));
    return [...taken, ...made];
  } finally {
    closeSync(file);
  }
}

function rowsOf({ prints, content }: SiteJob, stretches: readonly Stretch[]): Rows[] {
  const summaries = new Map(content.files.map(({ path, summary }) => [path, summary]));
  let from = Buffer.byteLength(CSV_HEAD);
  return prints.meetings.flatMap(({ meeting, key }, at): Rows[] => {
    const bytes = stretches[at]?.[1] ?? 0;
    from += bytes;
    const punkter = summaries.get(meeting.path)?.punkter ?? [];
    const decisions = punkter.filter(({ beslutning }) => beslutning !== null).length;
    return bytes > 0 ? [{ meeting, key, decisions, from: from - bytes, bytes }] : [];
  });
}

const keyOf = ({ prints }: SiteJob, held: readonly Rows[]): string =>
  digest(prints.site, ...held.map(({ key }) => key));

/** The rows of each year that has decisions, in a file of its own. */
const yearFiles = (job: SiteJob, rows: readonly Rows[]): RowFile[] =>
  [...groupBy(rows, ({ meeting }) => meeting.date.slice(0, 4))].map(([year, held]) => ({
    ...{ held, key: keyOf(job, held), paths: [`data/beslutninger/${year}.csv`] },
    make: async (read) => Buffer.concat([Buffer.from(CSV_HEAD), ...held.map(read)]),
  }));

/** The parts of the register. */
const partFiles = (job: SiteJob, rows: readonly Rows[]): RowFile[] =>
  registerPeriods(rows).map(({ time, things: held }) => ({
    ...{ held, key: keyOf(job, held), paths: [registerPartUrl(time).slice(1)] },
    make: (read) => {
      const own = held.map((one) => ({ meeting: one.meeting, csv: read(one).toString('utf8') }));
      return packBytes(
        JSON.stringify(registerPart(own, (kortTitel) => publicTitle(kortTitel, true))),
        PACKED,
      );
    },
  }));
