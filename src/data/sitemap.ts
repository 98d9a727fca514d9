import { escapeXml } from '../model/text/escape-markup.ts';
import { wholeUrl } from '../model/views/base-path.ts';
import type { SiteFile } from './data-files.ts';

/** How much one file may hold. */
export interface Limits {
  readonly urls: number;
  readonly bytes: number;
}

/** What sitemaps.org allows. */
const MOST: Limits = { urls: 50_000, bytes: 50 * 1024 * 1024 };

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

const document = (root: string, lines: readonly string[]): string =>
  `${HEAD}<${root} xmlns="${NAMESPACE}">\n${lines.join('')}</${root}>\n`;

/** Lists that each keep within the limits. */
function parts(lines: readonly string[], most: Limits): string[][] {
  const room = most.bytes - Buffer.byteLength(document('urlset', []));
  const held: string[][] = [];
  let left = 0;
  for (const line of lines) {
    const bytes = Buffer.byteLength(line);
    const part = held.at(-1);
    if (part && part.length < most.urls && bytes <= left) {
      part.push(line);
      left -= bytes;
    } else {
      held.push([line]);
      left = room - bytes;
    }
  }
  return held;
}

/**
 * `/sitemap.xml`: the addresses of pages, or an index of the parts when they are too many for one file. None when the
 * archive does not know its host, since a sitemap needs whole addresses. It tells no dates: when a page last changed,
 * nobody knows.
 */
export function* sitemap(baseUrl: string, urls: readonly string[], most: Limits = MOST): Generator<SiteFile> {
  const whole = (url: string): string | null => wholeUrl(baseUrl, url);
  const lines = urls.flatMap((url) => {
    const address = whole(url);
    return address ? [`<url><loc>${escapeXml(address)}</loc></url>\n`] : [];
  });
  const held = parts(lines, most);
  if (held.length === 1) yield { path: 'sitemap.xml', text: document('urlset', held[0] ?? []) };
  if (held.length < 2) return;
  const names = held.map((_, index) => `sitemap-${index + 1}.xml`);
  const index = names.map((name) => `<sitemap><loc>${escapeXml(whole(`/${name}`) ?? '')}</loc></sitemap>\n`);
  yield { path: 'sitemap.xml', text: document('sitemapindex', index) };
  for (const [at, part] of held.entries()) yield { path: names[at] ?? '', text: document('urlset', part) };
}
