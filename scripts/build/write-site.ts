// Everything that a site is made of, each part made only where its fingerprint is new.
import { digest } from '../../src/content/digest.ts';
import { otherDates } from '../../src/data/feed-dates.ts';
import { oparlPath } from '../../src/data/oparl/ids.ts';
import type { AnyPage } from '../../src/model/views/page-index.ts';
import { pageFile } from '../../src/pages/page-urls.ts';
import { assetsKey } from './assets-key.ts';
import { sagKey } from './fingerprints.ts';
import { type Listed, writeLists } from './oparl-lists.ts';
import type { BuiltFile, BuiltParts } from './output/manifest.ts';
import type { SitePlace } from './output/site-writer.ts';
import { type SiteJob, takeGroups, takePart } from './site-parts.ts';
import { sourceDate } from './source-date.ts';
import { allOf } from './threads/workers.ts';
import { WORTH_THREADS } from './threads/worth-threads.ts';

/** The parts that are made of what is known of the archive beside its texts. */
export type SharedParts = Pick<BuiltParts, 'sager' | 'sider' | 'data'>;

/** Cases are small: to begin to render takes as long as dozens of them. */
const CASES_AT_ONCE = 48;

const worthThreads = ({ isMirror }: SitePlace): number =>
  isMirror ? WORTH_THREADS.pages : WORTH_THREADS.files;

/** Writes cases, other pages, lists and feeds; none of them where nothing but texts has changed. */
export async function writeShared(job: SiteJob): Promise<SharedParts> {
  const isSame = job.previous?.archive === job.prints.archive;
  const dataKey = digest(job.prints.archive, sourceDate(process.env) ?? '');
  const isSameData = (files: readonly BuiltFile[]): boolean => files.every(({ key }) => key === dataKey);
  const sager = takePart(job, 'sager', () => isSame) ?? (await writeSager(job));
  const kept = { sider: takePart(job, 'sider', () => isSame), data: takePart(job, 'data', isSameData) };
  if (kept.sider && kept.data) return { sager, sider: kept.sider, data: kept.data };
  // Charts and calendars take a while to load, and most builds change none.
  const { sharedPages, sharedTexts } = await import('./threads/shared.ts');
  const pages = sharedPages(job.archive);
  return {
    sager,
    sider: kept.sider ?? (await writePages(job, pages)),
    data:
      kept.data ??
      sharedTexts(job.archive, pages).map(({ path, text }) => job.writer.write(path, dataKey, text)),
  };
}

async function writeSager(job: SiteJob): Promise<BuiltFile[]> {
  const { archive, prints, workers, place, info: site } = job;
  const dates = otherDates(archive);
  const all = archive.sager.map((sag) => ({
    sag,
    key: sagKey(sag, dates, prints.site),
    paths: [
      ...[`sag/${sag.slug}/index.html`, `sag/${sag.slug}/feed.xml`],
      ...(archive.config.oparl ? [oparlPath.paper(sag.slug)] : []),
    ],
  }));
  const { taken, toMake } = takeGroups(job, 'sager', all);
  const { config } = archive;
  const made = workers.share<'sager', (typeof all)[number]>(
    toMake,
    (sager) => ({ type: 'sager', ...{ site, place, sager, config, dates } }),
    { most: CASES_AT_ONCE, worth: worthThreads(place) },
  );
  const files = [...taken, ...(await allOf(made))];
  const papers = all.map(({ sag, key }): Listed => {
    return { month: sag.first.slice(0, 7), path: oparlPath.paper(sag.slug), key };
  });
  return [...files, ...writeLists(job, 'sager', 'papers', papers)];
}

/** Of these pages what they show is their fingerprint: it is small, and most of their making is the markup. */
async function writePages(job: SiteJob, pages: readonly AnyPage[]): Promise<BuiltFile[]> {
  const { workers, place, prints, info: site } = job;
  const all = pages.map((page) => ({
    page,
    key: digest(prints.site, page.kind, JSON.stringify(page.model)),
    paths: [pageFile(page.model.url)],
  }));
  const { taken, toMake } = takeGroups(job, 'sider', all);
  const made = workers.share<'pages', (typeof all)[number]>(
    toMake,
    (share) => ({ type: 'pages', ...{ site, place, pages: share } }),
    { worth: worthThreads(place) },
  );
  return [...taken, ...(await allOf(made))];
}

/** Writes what pages load, which changes with the program and the owner's colour and logo alone. */
export async function writeAssets(job: SiteJob): Promise<readonly BuiltFile[]> {
  const { archive, content, writer, program } = job;
  const key = assetsKey(program, archive.config, content.entries);
  const kept = takePart(job, 'udseende', (files) => files.every((file) => file.key === key));
  if (kept) return kept;
  // Most builds change none of it, and what makes it takes a while to load.
  const { assetFiles } = await import('./assets.ts');
  const files = await assetFiles(archive.config, content.root);
  return files.map((file) =>
    'from' in file ? writer.copy(file.path, key, file.from) : writer.write(file.path, key, file.data),
  );
}
