import { renderPage } from '../../eleventy.config.ts';
import type { WholeMeeting } from '../../src/model/archive.ts';
import type { AnyPage, PageIndex } from '../../src/model/views/page-index.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import { siteInfo } from '../../src/pages/site-info.ts';
import { pageIndex } from '../../src/pages/site-pages.ts';
import { archiveOf, DEFAULT_ARKIV, type Files } from './content.ts';
import { SMALL_PDF } from './small-pdf.ts';

/** A small site, ready to be rendered. */
export interface SampleSite {
  readonly site: SiteInfo;
  readonly pages: PageIndex;
}

/** The site of these content files. */
export async function siteOf(files: Files): Promise<SampleSite> {
  const archive = await archiveOf(files);
  const whole = new Map(archive.meetings.map((meeting) => [meeting.id, meeting]));
  return {
    site: siteInfo(archive),
    pages: pageIndex(archive, ({ id }) => whole.get(id) as WholeMeeting),
  };
}

/** One page as it is served. */
export const renderAny = (site: SiteInfo, page: AnyPage): string => renderPage(site, page);

/** Every page of a site as it is served, by address. */
export function renderAll({ site, pages }: SampleSite): Map<string, string> {
  return new Map([...pages].map(([url, page]) => [url, renderAny(site, page)]));
}

/** The page at an address of the site of these files. */
export const pageAt = async (url: string, files: Files): Promise<string> =>
  (await siteOf(files).then(renderAll)).get(url) ?? '';

/** What a reader sees, without markup and with ordinary spaces. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<script[^>]*>[^<]*<\/script>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');

/** A meeting of Chefforum as a content file. */
export const meetingFile = (date: string, body: string, extra = ''): string =>
  `---\nforum: Chefforum\ndato: ${date}\n${extra}---\n\n${body}`;

/** An archive with something of each kind. */
export const SAMPLE: Files = {
  'arkiv.yaml': `${DEFAULT_ARKIV}baseUrl: https://eksempel.dk/referater/\nkontakt: arkiv@eksempel.dk\nwas: https://www.was.digst.dk/eksempel\n`,
  'emner.yaml': '"00": Kommunens styrelse\n',
  'chefforum/2019/2019-09-26.md': meetingFile(
    '2019-09-26',
    '## Punkt 1: Rejser\n\n00.01.00-A21-9-18\n\n### Beslutning\n\nGodkendt.\n\n## Punkt 2: Lukket: Køb af jord\n\n13/16074\n',
  ),
  'chefforum/2019/2019-10-10.md': meetingFile(
    '2019-10-10',
    `## Punkt 1: CF - Godkendelse af dagsorden og referat v. Anna Lund (9.00-9.10)

00.01.00-A21-9-18

### Beslutning

Chefforum godkendte dagsordenen og referatet fra mødet den 26. september 2019.

## Punkt 2: CF - Rejser igen

00.01.00-A21-9-18

### BESLUTNING I CHEFFORUM DEN 26-09-2019

Godkendt.

### Beslutning

Udsat. Mere følger.

### Bilag

- [Plan](2019-10-10/plan.pdf)
- Vejledning
`,
    'tid: "09:00-11:30"\nsted: Rådhuset\n',
  ),
  'chefforum/2019/2019-10-10/plan.pdf': SMALL_PDF,
};
