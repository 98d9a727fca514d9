// What an address leads to that can be taken down.

import { punktAnchor } from '../archive/urls.ts';
import type { Archive, Meeting, Punkt } from '../model/archive.ts';
import { decoded } from '../model/text/slug.ts';
import { basePath } from '../model/views/base-path.ts';

/** Why something cannot be taken down, in words for who asked. */
export class TakeDownError extends Error {
  override readonly name = 'TakeDownError';
}

/** What an address leads to. */
export type Target =
  | { readonly art: 'moede'; readonly url: string; readonly meeting: Meeting }
  | { readonly art: 'punkt'; readonly url: string; readonly meeting: Meeting; readonly punkt: Punkt }
  | { readonly art: 'bilag'; readonly url: string; readonly from: string };

/** An address as the archive has it: without host and base path. */
export function pathOf(address: string, baseUrl: string): string {
  const written = /^https?:\/\//i.test(address) ? new URL(address) : null;
  const own = /^https?:\/\//i.test(baseUrl) ? new URL(baseUrl) : null;
  if (written && own && written.host !== own.host)
    throw new TakeDownError(`\`${address}\` er ikke en adresse i dette arkiv, som ligger på ${baseUrl}.`);
  const path = written ? written.pathname + written.hash : address.startsWith('/') ? address : `/${address}`;
  const base = basePath(baseUrl);
  const inside = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
  return inside.replace(/\?[^#]*/, '').replace(/(?<=\/)index\.html(?=#|$)/, '');
}

/** The meeting, item or attachment at a path. Throws where there is none, and where it was taken down already. */
export function targetOf(archive: Archive, path: string): Target {
  const [page = '', anchor = ''] = path.split('#');
  const gone = archive.tombstones.find(({ url }) => [path, page, `${page}/`].includes(url));
  if (gone) throw new TakeDownError(`\`${gone.url}\` er allerede fjernet den ${gone.dato}: ${gone.grund}`);
  const meeting = archive.meetings.find(({ url }) => url === page || url === `${page}/`);
  if (meeting && anchor === '') return { art: 'moede', url: meeting.url, meeting };
  const punkt = meeting?.punkter.find(({ nummer }) => isAnchorOf(anchor, nummer));
  if (meeting && punkt) return { art: 'punkt', url: punkt.url, meeting, punkt };
  if (meeting) {
    const taken = meeting.fjernede.find(({ nummer }) => isAnchorOf(anchor, nummer));
    if (taken) throw new TakeDownError(`Punkt ${taken.nummer} er allerede fjernet den ${taken.dato}.`);
    throw new TakeDownError(
      `Mødet har intet \`#${anchor}\`. Dets punkter er ${meeting.punkter.map(({ nummer }) => `#${punktAnchor(nummer)}`).join(', ')}.`,
    );
  }
  const copy = archive.attachments.find(({ to }) => `/${to}` === decoded(page));
  if (copy) return { art: 'bilag', url: addressOf(copy.to), from: copy.from };
  throw new TakeDownError(
    `\`${path}\` er ingen adresse på et møde, et punkt eller et bilag i arkivet. Skriv den, som den står i browseren, for eksempel \`/byraadet/2024-05-28/#punkt-4\`.`,
  );
}

/** `punkt-4` and `punkt-4-beslutning` are item 4. */
const isAnchorOf = (anchor: string, nummer: number): boolean =>
  anchor === punktAnchor(nummer) || anchor.startsWith(`${punktAnchor(nummer)}-`);

/** The address of a file of the site. */
export const addressOf = (to: string): string => `/${to.split('/').map(encodeURIComponent).join('/')}`;
