// A site that is made as it is asked for: pages, attachments and what pages load, out of an archive in memory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanPicture } from '../../src/attachments/pictures/clean.ts';
import type { Content } from '../../src/content/load.ts';
import { wholeOf } from '../../src/content/texts.ts';
import type { Archive } from '../../src/model/archive.ts';
import { once } from '../../src/model/once.ts';
import type { AnyPage } from '../../src/model/views/page-index.ts';
import { withJsonLd } from '../../src/pages/meeting/json-ld.ts';
import { meetingPage } from '../../src/pages/meeting/meeting-page.ts';
import { sagPage } from '../../src/pages/sag/sag-page.ts';
import { siteInfo } from '../../src/pages/site-info.ts';
import { pagesOfKind, type SharedKind, sharedKindAt } from '../../src/pages/site-pages.ts';
import { renderPage } from '../build/render-pages.ts';

/** A site of one archive; nothing of it is made before it is asked for. */
export interface LiveSite {
  readonly content: Content;
  readonly archive: Archive;
  /** The page at an address as the build would write it; null where there is none. */
  readonly page: (url: string) => string | null;
  /** Whether what stood at an address was taken down. */
  readonly isGone: (url: string) => boolean;
  /** The path below the content folder of an attachment that the archive publishes at an address. */
  readonly attachment: (url: string) => string | null;
  /** The bytes of a picture that pages show at an address, without its metadata; null where there is none. */
  readonly picture: (url: string) => Uint8Array | null;
  /** The keys of the texts that its pages are made of. */
  readonly textKeys: readonly string[];
  readonly textKeysOf: (paths: ReadonlySet<string>) => readonly string[];
}

/** Makes the site of an archive. */
export function liveSite(content: Content, archive: Archive): LiveSite {
  const info = siteInfo(archive);
  const whole = wholeOf(content);
  const meetings = new Map(archive.meetings.map((meeting) => [meeting.url, meeting]));
  const sager = once(() => new Map(archive.sager.map((sag) => [sag.url, sag])));
  const filesOf = (isPicture: boolean): Map<string, string> =>
    new Map(
      archive.attachments
        .filter((one) => one.isPicture === isPicture)
        .map(({ from, to }) => [`/${to}`, from]),
    );
  const [attachments, pictures] = [filesOf(false), filesOf(true)];
  const removed = byUrl(pagesOfKind(archive, 'fjernet'));
  const shared = new Map<SharedKind, ReadonlyMap<string, AnyPage>>();

  const sharedAt = (url: string): AnyPage | null => {
    const kind = sharedKindAt(url);
    const pages = shared.get(kind) ?? byUrl(pagesOfKind(archive, kind));
    shared.set(kind, pages);
    return pages.get(url) ?? removed.get(url) ?? null;
  };
  const pageAt = (url: string): AnyPage | null => {
    const meeting = meetings.get(url);
    if (meeting) return { kind: 'moede', model: meetingPage(whole(meeting)) };
    const sag = url.startsWith('/sag/') ? sager().get(url) : undefined;
    return sag ? { kind: 'sag', model: sagPage(archive.config, sag) } : sharedAt(url);
  };
  return {
    ...{ content, archive },
    page: (url) => {
      const page = pageAt(url);
      return page && renderPage(info, withJsonLd(info, page));
    },
    attachment: (url) => attachments.get(url) ?? null,
    picture: (url) => {
      const from = pictures.get(url);
      return from === undefined
        ? null
        : (cleanPicture(readFileSync(join(content.root, from)))?.bytes ?? null);
    },
    isGone: (url) => removed.has(url),
    textKeys: content.files.map(({ key }) => key),
    textKeysOf: (paths) => content.files.filter(({ path }) => paths.has(path)).map(({ key }) => key),
  };
}

const byUrl = (pages: readonly AnyPage[]): ReadonlyMap<string, AnyPage> =>
  new Map(pages.map((page) => [page.model.url, page]));
