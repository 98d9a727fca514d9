// The lists of OParl, a page a month: of a change only the pages of its months are written, of objects that are written already.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../src/content/digest.ts';
import { addressesOf, oparlPath } from '../../src/data/oparl/ids.ts';
import { listPage } from '../../src/data/oparl/object.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { BuiltFile, Part } from './output/manifest.ts';
import { type SiteJob, takeGroups } from './site-parts.ts';

/** An object of a list: the month that it belongs to, the file that it is written in, and the fingerprint of that. */
export interface Listed {
  readonly month: string;
  readonly path: string;
  readonly key: string;
}

/** Writes the pages of a list, oldest first; nothing where the archive is not published as OParl. */
export function writeLists(
  job: SiteJob,
  part: Part,
  list: 'meetings' | 'papers',
  objects: readonly Listed[],
): BuiltFile[] {
  const { archive, writer, place, prints } = job;
  const address = archive.config.oparl ? addressesOf(archive.config.baseUrl) : null;
  if (!address) return [];
  const months = [...groupBy(objects, ({ month }) => month)].sort(([a], [b]) => (a < b ? -1 : 1));
  const held = months.length > 0 ? months.map(([month, own]) => ({ month, own })) : [{ month: '', own: [] }];
  // Who asks for the list gets its first page.
  const paths = held.map(({ month }, at) => oparlPath.list(list, at === 0 ? null : month));
  const pages = held.map(({ own }, at) => {
    const [path = '', next] = [paths[at], paths[at + 1]];
    const links = {
      first: address(paths[0] ?? ''),
      self: address(path),
      ...(next ? { next: address(next) } : {}),
    };
    const key = digest(
      prints.site,
      JSON.stringify(links),
      ...own.flatMap((object) => [object.path, object.key]),
    );
    return { own, links, key, paths: [path] };
  });
  const { taken, toMake } = takeGroups(job, part, pages);
  const made = toMake.map(({ own, links, key, paths: [path = ''] }) => {
    const texts = own.map((object) => readFileSync(join(place.staging, object.path), 'utf8'));
    return writer.write(path, key, listPage(texts, links));
  });
  return [...taken, ...made];
}
