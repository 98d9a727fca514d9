// A build that has something to do: reading, checking, linking, writing, and putting the new site in the old one's place.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkArchive } from '../../src/check/check.ts';
import type { Listing } from '../../src/content/list.ts';
import { type Content, linkContent, loadContent } from '../../src/content/load.ts';
import type { ReadJob, ReadMany } from '../../src/content/read-file.ts';
import { hasErrors, type Problem, toMessage } from '../../src/diagnostics/message.ts';
import type { Archive } from '../../src/model/archive.ts';
import { siteInfo } from '../../src/pages/site-info.ts';
import { canKeep, keptPlaces, openKeptWork, saveKeptWork, sweepTexts } from '../kept-work.ts';
import type { BuildOptions, BuildResult } from './build-site.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { type Manifest, PARTS, writeManifest } from './manifest.ts';
import { openStaging, removeOthers, removeSite, replaceOutput } from './output-folder.ts';
import type { SiteJob } from './site-parts.ts';
import { siteWriter } from './site-writer.ts';
import { counted, type Stages } from './stages.ts';
import { allOf, type Workers, workersOf } from './workers.ts';
import { writeMeetings } from './write-meetings.ts';
import { writeSearch } from './write-search.ts';
import { writeAssets, writeAttachments, writeShared } from './write-site.ts';

/** What is known when a build begins that has something to do. */
export interface BuildJob extends BuildOptions {
  readonly root: string;
  readonly program: string;
  readonly listing: Listing;
  readonly inputs: string;
  readonly previous: Manifest | null;
}

/** Builds what has changed. */
export async function buildAnew(job: BuildJob, stages: Stages): Promise<BuildResult> {
  const places = keptPlaces(job.root);
  const isKept = canKeep(places);
  const store = isKept ? places.texts : mkdtempSync(join(tmpdir(), 'referatarkiv-'));
  const workers = workersOf();
  try {
    const kept = { ...openKeptWork(places, store), program: job.program };
    const readMany: ReadMany = async (jobs, forums) =>
      allOf(workers.share<'read', ReadJob>(jobs, (share) => ({ type: 'read', jobs: share, forums, store })));
    const content = await stages.run(
      'Læser',
      () => loadContent(job.root, { listing: job.listing, kept, readMany }),
      readCount,
    );
    const archive = await stages.run(
      'Sammenkæder',
      () => linkContent(content),
      () => '',
    );
    const problems = await stages.run(
      'Kontrollerer',
      () => checkArchive({ ...content, archive }),
      () => '',
    );
    const messages = problems.map(toMessage);
    if (isKept) saveKeptWork(places, content.files, kept.files);
    if (!archive || (hasErrors(messages) && !job.ignoreErrors))
      return { messages, built: null, isUnchanged: false };
    const manifest = await writeSite(job, { content, archive, workers, store, problems }, stages);
    if (isKept) {
      writeManifest(places.manifest(resolve(job.out)), manifest);
      sweepTexts(places, content.files);
    }
    return { messages, built: manifest.counts, isUnchanged: false };
  } finally {
    await workers.close();
    if (!isKept) rmSync(store, { recursive: true, force: true });
  }
}

/** What a site is written of. */
interface Checked {
  readonly content: Content;
  readonly archive: Archive;
  readonly workers: Workers;
  readonly store: string;
  readonly problems: readonly Problem[];
}

async function writeSite(job: BuildJob, checked: Checked, stages: Stages): Promise<Manifest> {
  const { archive, content } = checked;
  const kept = keptPlaces(job.root);
  const spare = checked.store === kept.texts ? kept.spare(resolve(job.out)) : null;
  const staging = openStaging(job.out, spare);
  try {
    const info = siteInfo(archive);
    const places = { staging, previous: existsSync(resolve(job.out)) ? resolve(job.out) : null };
    const prints = fingerprintsOf(archive, content, info, job.program);
    const site = { ...job, ...checked, info, prints, places, writer: siteWriter(places) };
    const place = spare === null ? null : kept.search(resolve(job.out));
    const { parts, stretches, search } = await writeParts(site, place, stages);
    removeOthers(staging, new Set(PARTS.flatMap((part) => parts[part].map(({ path }) => path))));
    replaceOutput(staging, job.out, spare);
    const pages = parts.sider.length + archive.sager.length + archive.meetings.length;
    return {
      inputs: job.inputs,
      archive: prints.archive,
      counts: { meetings: archive.meetings.length, punkter: punkterIn(archive), pages },
      ...{ problems: checked.problems, parts, stretches, search },
    };
  } finally {
    removeSite(staging);
  }
}

async function writeParts(
  job: SiteJob,
  place: string | null,
  stages: Stages,
): Promise<Pick<Manifest, 'parts' | 'stretches' | 'search'>> {
  const files = ({ length }: readonly unknown[]): string => counted(length, 'fil', 'filer');
  // The search is made in this thread while the others write pages.
  const made = stages.run(
    'Søgning',
    () => writeSearch(job, place),
    (part) => files(part.files),
  );
  // What fails is told where it is waited for.
  made.catch(() => undefined);
  const { files: moeder, stretches } = await stages.run(
    'Møder',
    () => writeMeetings(job),
    (part) => files(part.files),
  );
  const shared = await stages.run(
    'Sider',
    () => writeShared(job),
    ({ sager, sider, data }) => files([...sager, ...sider, ...data]),
  );
  const udseende = await stages.run('Udseende', () => writeAssets(job), files);
  const bilag = await stages.run('Bilag', () => writeAttachments(job), files);
  const { files: soegning, search } = await made;
  return { parts: { ...shared, moeder, udseende, bilag, soegning }, stretches, search };
}

const punkterIn = ({ meetings }: Archive): number =>
  meetings.reduce((sum, { punkter }) => sum + punkter.length, 0);

function readCount({ files, fresh }: Content): string {
  const read = counted(files.length, 'møde', 'møder');
  return fresh < files.length ? `${read} (${files.length - fresh} uændrede)` : read;
}
