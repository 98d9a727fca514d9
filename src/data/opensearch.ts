import type { ArkivConfig } from '../model/config.ts';
import { escapeXml } from '../model/text/escape-markup.ts';
import { wholeUrl } from '../model/views/base-path.ts';
import type { SiteFile } from './data-files.ts';
import { words } from './words.da.ts';

/** How long OpenSearch lets names be. */
const LENGTH = { short: 16, long: 48 } as const;

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** `/opensearch.xml`, from which browsers learn to search the archive; none when it does not know its host. */
export function* openSearch({ baseUrl, titel }: ArkivConfig): Generator<SiteFile> {
  const search = wholeUrl(baseUrl, '/soeg/?q={searchTerms}');
  const own = wholeUrl(baseUrl, '/opensearch.xml');
  if (!search || !own) return;
  const text = (value: string): string => escapeXml(value.replace(/\p{Cc}+/gu, ' '));
  const short = titel.length <= LENGTH.short ? titel : words.shortName;
  yield {
    path: 'opensearch.xml',
    text: `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${text(short)}</ShortName>
  <LongName>${text(cut(titel, LENGTH.long))}</LongName>
  <Description>${text(words.searchIn(titel))}</Description>
  <Language>da</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${text(search)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${text(own)}"/>
</OpenSearchDescription>
`,
  };
}
