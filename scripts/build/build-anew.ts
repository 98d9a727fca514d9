// A build that has something to do: reading, checking, linking, writing, and putting the new site in the old one's place.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { meetingsInOrder } from '../../src/archive/link/link.ts';
import { checkArchive } from '../../src/check/check.ts';
import { type Listing, meetingPaths } from '../../src/content/list.ts';
import { type Content, linkContent, loadContent } from '../../src/content/load.ts';
import { hasErrors, toMessage } from '../../src/diagnostics/message.ts';
import type { MeetingSummary } from '../../src/model/summary.ts';
import { siteInfo } from '../../src/pages/site-info.ts';
import { searchedArchive } from '../../src/search/build/searched-archive.ts';
import { canKeep, keptPlaces, openKeptWork, saveKeptWork, sweepTexts } from '../kept-work.ts';
import { copyAttachments } from './attachments/copy.ts';
import { writeAttachmentSearch } from './attachments/search.ts';
import type { BuildOptions, BuildResult } from './build-site.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { keepForeign, markOwn } from './output/foreign-files.ts';
import { filesOf, type Manifest, writeManifest } from './output/manifest.ts';
import { openStaging, replaceOutput, retire, type Staging } from './output/output-folder.ts';
import { siteWriter } from './output/site-writer.ts';
import type { SearchPart } from './search/search-task.ts';
import { type BegunSearch, beginSearch, type SearchJob, searchMaker } from './search/write-search.ts';
import type { SiteJob } from './site-parts.ts';
import { counted, type Stages } from './stages.ts';
import { readAttachmentsWith } from './threads/attachment-threads.ts';
import { type MirrorTask, mirrorOf, NO_MIRROR, removeFiles } from './threads/mirror.ts';
import { readWith, workersOf } from './threads/workers.ts';
import { writeMeetings } from './write-meetings.ts';
import { writeAssets, writeShared } from './write-site.ts';

/** What is known when a build begins that has something to do. */
export interface BuildJob extends BuildOptions {
  readonly root: string;
  readonly program: string;
  readonly listing: Listing;
  readonly inputs: string;
  readonly previous: Manifest | null;
  /** The files that the program wrote in the output folder; null where nobody knows. */
  readonly before: ReadonlySet<string> | null;
}

/** Builds what has changed. */
export async function buildAnew(job: BuildJob, stages: Stages): Promise<BuildResult> {
  const places = keptPlaces(job.root);
  const isKept = canKeep(places);
  const store = isKept ? places.texts : mkdtempSync(join(tmpdir(), 'referatarkiv-'));
  const spare = isKept ? places.spare(resolve(job.out)) : null;
  const workers = workersOf();
  const search = searchMaker(
    {
      ...{ program: job.program, store, search: job.previous?.search ?? null },
      kept: isKept ? places.search(resolve(job.out)) : null,
    },
    meetingPaths(job.listing).length,
  );
  const staging = openStaging(job.out, job.previous ? spare : null);
  // It is made beside the reading, and waited for before anything is written.
  const mirror = job.previous ? mirrorOf(mirrorTask(job, staging, job.previous)) : Promise.resolve(NO_MIRROR);
  mirror.catch(() => undefined);
  let left = (): void => undefined;
  try {
    const kept = { ...openKeptWork(places, store), program: job.program };
    const readMany = readWith(workers, store);
    const readAttachments = readAttachmentsWith(store);
    const content = await stages.run(
      'Læser',
      () => loadContent(job.root, { listing: job.listing, kept, readMany, readAttachments }),
      readCount,
    );
    await workers.close();
    const place = { staging: staging.folder, isMirror: job.previous !== null };
    const summaries = meetingsInOrder(
      content.files.flatMap(({ summary }) => summary ?? []),
      content.config?.forummer ?? [],
    );
    const read = { content, summaries, place, mirror: await mirror, previous: job.previous };
    const soegning = beginSearch(search, read, stages);
    left = soegning.leave;
    const archive = await stages.run('Sammenkæder', () => linkContent(content), NOTHING);
    const problems = await stages.run('Kontrollerer', () => checkArchive({ ...content, archive }), NOTHING);
    const messages = problems.map(toMessage);
    if (isKept) saveKeptWork(places, content, kept);
    if (!archive || (hasErrors(messages) && !job.ignoreErrors))
      return { messages, built: null, isUnchanged: false };
    const found = { ...read, archive, workers, store, problems };
    const manifest = await writeSite(job, found, soegning, stages);
    const now = new Set(filesOf(manifest).map(({ path }) => path));
    const old = job.previous ? filesOf(job.previous) : [];
    const gone = old.filter(({ path }) => !now.has(path) && found.mirror.has(path));
    removeFiles(
      staging.folder,
      gone.map(({ path }) => path),
    );
    keepForeign(resolve(job.out), staging.folder, { before: job.before, now });
    markOwn(staging.folder, now);
    replaceOutput(staging.folder, job.out, spare);
    if (isKept) {
      writeManifest(places.manifest(resolve(job.out)), manifest);
      sweepTexts(places, content, job.program);
    }
    return { messages, built: manifest.counts, isUnchanged: false };
  } finally {
    left();
    await Promise.allSettled([workers.close(), search.close(), mirror]);
    retire(staging.folder, spare);
    if (!isKept) rmSync(store, { recursive: true, force: true });
  }
}

/** What comes of a stage whose name tells it all. */
const NOTHING = (): string => '';

const mirrorTask = ({ out }: BuildJob, { folder, isSpare }: Staging, previous: Manifest): MirrorTask => ({
  ...{ staging: folder, previous: resolve(out), isSpare },
  files: filesOf(previous),
});

/** What a site is written of, and where. */
type Checked = Pick<SiteJob, 'content' | 'archive' | 'workers' | 'store' | 'place' | 'mirror'> &
  Pick<Manifest, 'problems'> &
  Pick<SearchJob, 'summaries'>;

/** Writes a whole site beside the old one, and its search beside its pages. */
async function writeSite(
  job: BuildJob,
  checked: Checked,
  { made, tell }: BegunSearch,
  stages: Stages,
): Promise<Manifest> {
  tell(searchedArchive(checked.archive, checked.summaries));
  try {
    return await writeBeside(job, checked, made, stages);
  } finally {
    // Where another part fails, the search must not go on to write in a folder that is removed.
    await Promise.allSettled([made]);
  }
}

/** Writes all other parts while the search is made. */
async function writeBeside(
  job: BuildJob,
  checked: Checked,
  made: Promise<SearchPart>,
  stages: Stages,
): Promise<Manifest> {
  const { archive, content, place } = checked;
  const info = siteInfo(archive);
  const prints = fingerprintsOf(archive, content, info, { program: job.program, before: job.previous });
  const site = { ...job, ...checked, info, prints, writer: siteWriter(place) };
  const { files: moeder, stretches } = await stages.run(
    'Møder',
    () => writeMeetings(site),
    (part) => filesText(part.files),
  );
  const shared = await stages.run(
    'Sider',
    () => writeShared(site),
    ({ sager, sider, data }) => filesText([...sager, ...sider, ...data]),
  );
  const udseende = await stages.run('Udseende', () => writeAssets(site), filesText);
  const bilag = await stages.run('Bilag', () => copyAttachments(site), filesText);
  const bilagssoegning = await stages.run('Søgning i bilag', () => writeAttachmentSearch(site), filesText);
  const { files: soegning, search } = await made;
  const pages = shared.sider.length + archive.sager.length + archive.meetings.length;
  return {
    inputs: job.inputs,
    ...{ archive: prints.archive, links: prints.links, linked: prints.linked },
    counts: { meetings: archive.meetings.length, punkter: punkterIn(checked.summaries), pages },
    problems: checked.problems,
    parts: { ...shared, moeder, udseende, bilag, bilagssoegning, soegning },
    ...{ stretches, search },
  };
}

const filesText = ({ length }: readonly unknown[]): string => counted(length, 'fil', 'filer');

const punkterIn = (meetings: readonly MeetingSummary[]): number =>
  meetings.reduce((sum, { punkter }) => sum + punkter.length, 0);

function readCount({ files, fresh }: Content): string {
  const read = counted(files.length, 'møde', 'møder');
  const same = files.length - fresh;
  return same > 0 ? `${read} (${same} ${same === 1 ? 'uændret' : 'uændrede'})` : read;
}
