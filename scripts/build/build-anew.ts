// A build that has something to do: reading, checking, linking, writing, and putting the new site in the old one's place.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkArchive } from '../../src/check/check.ts';
import type { Listing } from '../../src/content/list.ts';
import { type Content, linkContent, loadContent } from '../../src/content/load.ts';
import { hasErrors, type Problem, toMessage } from '../../src/diagnostics/message.ts';
import type { Archive } from '../../src/model/archive.ts';
import { siteInfo } from '../../src/pages/site-info.ts';
import { canKeep, keptPlaces, openKeptWork, saveKeptWork } from '../kept-work.ts';
import type { BuildOptions, BuildResult } from './build-site.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { type Manifest, writeManifest } from './manifest.ts';
import { openStaging, removeSite, replaceOutput } from './output-folder.ts';
import type { SiteJob } from './site-parts.ts';
import { siteWriter } from './site-writer.ts';
import { counted, type Stages } from './stages.ts';
import { readWith, type Workers, workersOf } from './workers.ts';
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
    const readMany = readWith(workers, store);
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
    if (isKept) saveKeptWork(places, content.files);
    if (!archive || (hasErrors(messages) && !job.ignoreErrors)) return { messages, built: null };
    const manifest = await writeSite(job, { content, archive, workers, store, problems }, stages);
    if (isKept) writeManifest(places.manifest(resolve(job.out)), manifest);
    return { messages, built: manifest.counts };
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
  const staging = openStaging(job.out);
  try {
    const info = siteInfo(archive);
    const places = { staging, previous: existsSync(resolve(job.out)) ? resolve(job.out) : null };
    const prints = fingerprintsOf(archive, content, info, job.program);
    const site = { ...job, ...checked, info, prints, places, writer: siteWriter(places) };
    const { parts, stretches } = await writeParts(site, stages);
    replaceOutput(staging, job.out);
    const pages = parts.sider.length + archive.sager.length + archive.meetings.length;
    return {
      inputs: job.inputs,
      archive: prints.archive,
      counts: { meetings: archive.meetings.length, punkter: punkterIn(archive), pages },
      ...{ problems: checked.problems, parts, stretches },
    };
  } finally {
    removeSite(staging);
  }
}

async function writeParts(job: SiteJob, stages: Stages): Promise<Pick<Manifest, 'parts' | 'stretches'>> {
  const files = ({ length }: readonly unknown[]): string => counted(length, 'fil', 'filer');
  const udseende = await stages.run('Udseende', () => writeAssets(job), files);
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
  const bilag = await stages.run('Bilag', () => writeAttachments(job), files);
  const soegning = await stages.run('Søgning', () => writeSearch(job), files);
  return { parts: { ...shared, moeder, udseende, bilag, soegning }, stretches };
}

const punkterIn = ({ meetings }: Archive): number =>
  meetings.reduce((sum, { punkter }) => sum + punkter.length, 0);

function readCount({ files, fresh }: Content): string {
  const read = counted(files.length, 'møde', 'møder');
  return fresh < files.length ? `${read} (${files.length - fresh} uændrede)` : read;
}
