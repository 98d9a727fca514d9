import type { IsoDate } from '../model/brand.ts';
import type { ArkivConfig } from '../model/config.ts';
import { escapeXml, withoutNonXml } from '../model/text/escape-markup.ts';
import { slug } from '../model/text/slug.ts';
import { longDate } from '../model/time/danish-date.ts';
import { basePath, wholeUrl } from '../model/views/base-path.ts';
import { words } from './words.da.ts';

/** One entry of a feed; `content` is HTML whose elements are all closed, so that it is XML as well. */
export interface AtomEntry {
  readonly title: string;
  readonly url: string;
  /** What it is told apart by from another entry with its address, for good. */
  readonly idMark: string;
  /** Null for what has not been published on a day that anyone knows. */
  readonly published: IsoDate | null;
  readonly updated: IsoDate | null;
  readonly content: string | null;
}

/** A feed of entries, newest first; `url` is the page that it tells of, beside which the feed lies where `at` names no other place. */
export interface AtomFeed {
  readonly title: string;
  readonly url: string;
  readonly at?: string;
  readonly entries: readonly AtomEntry[];
}

/** Midnight in UTC: minutes have a day but no time of their own. */
const instant = (date: IsoDate | null): string => `${date ?? '1970-01-01'}T00:00:00Z`;

/** An id is for good and must be whole; an archive that knows no host of its own has its organisation's name instead. */
const idOf = ({ baseUrl, organisation }: ArkivConfig, url: string): string =>
  wholeUrl(baseUrl, url) ??
  `urn:referatarkiv:${slug(organisation)}:${whole(baseUrl, url).replace(/#/g, ':')}`;

const whole = (baseUrl: string, url: string): string => baseUrl.replace(/\/$/, '') + url;

/** The day of the latest change in some entries. */
const latest = (entries: readonly AtomEntry[]): IsoDate | null =>
  entries.reduce<IsoDate | null>(
    (last, { updated }) => (updated !== null && (last === null || updated > last) ? updated : last),
    null,
  );

function entryXml(config: ArkivConfig, entry: AtomEntry): string {
  const { title, url, idMark, published, updated, content } = entry;
  return `  <entry>
    <title>${escapeXml(title)}</title>
    <id>${escapeXml(idOf(config, url + idMark))}</id>
    <link href="${escapeXml(whole(config.baseUrl, url))}"/>${published === null ? '' : `\n    <published>${instant(published)}</published>`}
    <updated>${instant(updated)}</updated>
    <h:p><h:a href="${escapeXml(whole(config.baseUrl, url))}">${escapeXml(title)}</h:a>${published === null || updated === null ? '' : ` <h:time>${escapeXml(longDate(updated))}</h:time>`}</h:p>${content === null ? '' : `\n    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${withoutNonXml(content)}</div></content>`}
  </entry>
`;
}

/** What a person reads who opens the feed in a browser; feed readers pass over it. */
const introXml = (
  { baseUrl }: ArkivConfig,
  title: string,
  url: string,
  self: string | null,
): string => `  <h:div>
    <h:title>${escapeXml(words.feedOf(title))}</h:title>
    <h:h1>${escapeXml(words.feedOf(title))}</h:h1>
    <h:p>${escapeXml(words.feedIs)}</h:p>${self === null ? '' : `\n    <h:p><h:code>${escapeXml(self)}</h:code></h:p>`}
    <h:p><h:a href="${escapeXml(whole(baseUrl, url))}">${escapeXml(words.feedPage)}</h:a> · <h:a href="${escapeXml(whole(baseUrl, '/om/#nyhedsstroemme'))}">${escapeXml(words.feedHelp)}</h:a></h:p>
  </h:div>
`;

/** Writes a feed as Atom (RFC 4287), with what makes it a page in a browser (docs/adr/0034-feeds-that-people-can-read.md). */
export function atomXml(config: ArkivConfig, { title, url, at = url, entries }: AtomFeed): string {
  const { baseUrl, organisation } = config;
  return `<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet type="text/css" href="${escapeXml(`${basePath(baseUrl)}/assets/nyhedsstroem.css`)}"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml" xml:lang="da">
  <title>${escapeXml(title)}</title>
  <id>${escapeXml(idOf(config, at))}</id>
  <updated>${instant(latest(entries))}</updated>
  <author><name>${escapeXml(organisation)}</name></author>
  <link href="${escapeXml(whole(baseUrl, url))}"/>
  <link rel="self" type="application/atom+xml" href="${escapeXml(whole(baseUrl, `${at}feed.xml`))}"/>
${introXml(config, title, url, wholeUrl(baseUrl, `${at}feed.xml`))}${entries.map((entry) => entryXml(config, entry)).join('')}</feed>
`;
}
