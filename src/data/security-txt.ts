import type { Archive } from '../model/archive.ts';
import type { IsoDate } from '../model/brand.ts';
import { archiveToday } from '../model/planned-meetings.ts';
import { wholeUrl } from '../model/views/base-path.ts';
import type { SiteFile } from './data-files.ts';

const PATH = '.well-known/security.txt';

/**
 * Where holes are reported (RFC 9116), for an archive in the root of its host that says so. It is good for a year from the
 * archive's own today, so that the same content gives the same bytes.
 */
export function* securityTxt(archive: Archive, sourceDate: IsoDate | null): Generator<SiteFile> {
  const { baseUrl, sikkerhedskontakt } = archive.config;
  const today = archiveToday(archive, sourceDate);
  const url = wholeUrl(baseUrl, `/${PATH}`);
  if (sikkerhedskontakt === null || today === null || url === null) return;
  if (new URL(baseUrl).pathname !== '/') return;
  const lines = [
    `Contact: ${/^https:/.test(sikkerhedskontakt) ? sikkerhedskontakt : `mailto:${sikkerhedskontakt}`}`,
    `Expires: ${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}T00:00:00Z`,
    'Preferred-Languages: da, en',
    `Canonical: ${url}`,
  ];
  yield { path: PATH, text: `${lines.join('\n')}\n` };
}
