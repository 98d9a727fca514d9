import type { IsoDate } from '../model/brand.ts';
import { escapeMarkup } from '../model/escape-markup.ts';

/** One entry of a feed; `content` is HTML. */
export interface AtomEntry {
  readonly title: string;
  readonly url: string;
  readonly date: IsoDate;
  readonly content: string | null;
}

/** A feed of entries, newest first; `url` is the page that it tells of, and the feed lies beside it. */
export interface AtomFeed {
  readonly title: string;
  readonly author: string;
  readonly url: string;
  readonly updated: IsoDate | null;
  readonly entries: readonly AtomEntry[];
}

/** XML may hold no control characters, not even escaped. */
const escapeXml = (text: string): string => escapeMarkup(text.replace(/[^\P{Cc}\t\n\r]/gu, ''));

/** Midnight in UTC: minutes have a day but no time of their own. */
const instant = (date: IsoDate | null): string => `${date ?? '1970-01-01'}T00:00:00Z`;

/** An id is for good and must be whole; an archive that knows no host of its own gets a name instead of an address. */
const idOf = (baseUrl: string, url: string): string =>
  baseUrl.startsWith('http')
    ? whole(baseUrl, url)
    : `urn:referatarkiv:${whole(baseUrl, url).replace(/#/g, ':')}`;

const whole = (baseUrl: string, url: string): string => baseUrl.replace(/\/$/, '') + url;

function entryXml(baseUrl: string, { title, url, date, content }: AtomEntry): string {
  return `  <entry>
    <title>${escapeXml(title)}</title>
    <id>${escapeXml(idOf(baseUrl, url))}</id>
    <link href="${escapeXml(whole(baseUrl, url))}"/>
    <published>${instant(date)}</published>
    <updated>${instant(date)}</updated>${content === null ? '' : `\n    <content type="html">${escapeXml(content)}</content>`}
  </entry>
`;
}

/** Writes a feed as Atom (RFC 4287). */
export function atomXml(baseUrl: string, { title, author, url, updated, entries }: AtomFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
  <title>${escapeXml(title)}</title>
  <id>${escapeXml(idOf(baseUrl, url))}</id>
  <updated>${instant(updated)}</updated>
  <author><name>${escapeXml(author)}</name></author>
  <link href="${escapeXml(whole(baseUrl, url))}"/>
  <link rel="self" type="application/atom+xml" href="${escapeXml(whole(baseUrl, `${url}feed.xml`))}"/>
${entries.map((entry) => entryXml(baseUrl, entry)).join('')}</feed>
`;
}
