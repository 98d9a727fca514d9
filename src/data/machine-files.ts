import type { Archive } from '../model/archive.ts';
import type { IsoDate } from '../model/brand.ts';
import type { ArkivConfig } from '../model/config.ts';
import { wholeUrl } from '../model/views/base-path.ts';
import { aliasFiles } from './alias-files.ts';
import { calendars } from './calendar.ts';
import type { SiteFile } from './data-files.ts';
import { openSearch } from './opensearch.ts';
import { securityTxt } from './security-txt.ts';
import { serverFiles } from './server-files.ts';
import { sitemap } from './sitemap.ts';

/** What the files for machines depend on besides the archive. */
export interface MachineOptions {
  /** The addresses that search engines are to know. */
  readonly indexed: readonly string[];
  /** The day that the content is of, when someone says so. */
  readonly sourceDate: IsoDate | null;
}

/** What calendars, search engines, browsers and servers read: everything that is neither a page nor the archive's data. */
export function* machineFiles(
  archive: Archive,
  { indexed, sourceDate }: MachineOptions,
): Generator<SiteFile> {
  const { config } = archive;
  yield* calendars(archive, sourceDate);
  if (config.synlighed === 'offentlig') yield* sitemap(config.baseUrl, indexed);
  yield { path: 'robots.txt', text: robots(config) };
  yield* securityTxt(archive, sourceDate);
  yield* openSearch(config);
  yield* serverFiles(archive);
  yield* aliasFiles(archive);
}

function robots({ synlighed, baseUrl }: ArkivConfig): string {
  if (synlighed === 'intern') return 'User-agent: *\nDisallow: /\n';
  const map = wholeUrl(baseUrl, '/sitemap.xml');
  return `User-agent: *\nAllow: /\n${map ? `\nSitemap: ${map}\n` : ''}`;
}
