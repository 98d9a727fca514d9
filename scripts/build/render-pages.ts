// Pages rendered by Eleventy.
import { join } from 'node:path';
import { configureEleventy, renderPage } from '../../eleventy.config.ts';
import type { AnyPage } from '../../src/model/views/page-index.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import { pageFile } from '../../src/pages/page-urls.ts';
import { projectRoot } from '../program.js';
import type { SitePlace } from './output/site-writer.ts';
import { WORTH_THREADS } from './threads/worth-threads.ts';

export { renderPage } from '../../eleventy.config.ts';

/** A page as it is served: its address and its path below the site. */
export interface RenderedPage {
  readonly url: string;
  readonly path: string;
  readonly html: string;
}

/**
 * Fewer pages are rendered before Eleventy has been loaded, by the function that it would call for each: of a site that
 * is changed as many as there may be without threads, of one that is made anew hardly any.
 */
const worthEleventy = ({ isMirror }: SitePlace): number => (isMirror ? WORTH_THREADS.pages : 12);

/** Renders some pages of a site, in their order; nothing is written. */
export async function renderPages(
  site: SiteInfo,
  pages: readonly AnyPage[],
  place: SitePlace,
): Promise<RenderedPage[]> {
  if (pages.length < worthEleventy(place))
    return pages.map((page) => {
      const { url } = page.model;
      return { url, path: pageFile(url), html: renderPage(site, page) };
    });
  // A build that renders nothing need not wait for it.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const folder = join(projectRoot(), 'site');
  const config = configureEleventy(site, pages);
  // No configuration of the folder that the command is run in.
  const eleventy = new Eleventy(folder, folder, { quietMode: true, configPath: false, config });
  eleventy.disableLogger();
  const html = new Map((await eleventy.toJSON()).map(({ url, content }) => [url, content]));
  return pages.map(({ model: { url } }) => {
    const text = html.get(url);
    if (text === undefined) throw new Error(`Eleventy gave no page at ${url}`);
    return { url, path: pageFile(url), html: text };
  });
}
