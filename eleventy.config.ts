// Eleventy, set up to render pages that are handed to it.
import { renderToString } from 'preact-render-to-string';
import { pageOf } from './site/pages.tsx';
import type { AnyPage } from './src/model/views/page-index.ts';
import type { SiteInfo } from './src/model/views/page-models.ts';
import { pageFile } from './src/pages/page-urls.ts';

/** What this project uses of Eleventy's configuration object, which has no types of its own. */
export interface EleventyConfig {
  setTemplateFormats(formats: string[]): void;
  addExtension(
    extension: string,
    options: {
      readonly compileOptions: { readonly cache: boolean };
      readonly compile: () => (data: PageData) => Promise<string>;
    },
  ): void;
  addTemplate(path: string, content: string, data: object): void;
  setUseGitIgnore(enabled: boolean): void;
}

/** What a template is given of the page that it renders. */
interface PageData {
  readonly adresse: string;
}

/** Sets Eleventy up for some pages of a site: one template, which renders them by their addresses. */
export function configureEleventy(
  site: SiteInfo,
  pages: readonly AnyPage[],
): (config: EleventyConfig) => void {
  // The pages themselves stay out of Eleventy's data, which it copies.
  const byUrl = new Map(pages.map((page) => [page.model.url, page]));
  return (config) => {
    config.setUseGitIgnore(false);
    config.setTemplateFormats(['side']);
    config.addExtension('side', {
      // Eleventy would keep each template, and with it the pages of every share, for as long as the thread lives.
      compileOptions: { cache: false },
      compile: () => async (data) => {
        const page = byUrl.get(data.adresse);
        if (!page) throw new Error(`no page at ${data.adresse}`);
        return renderPage(site, page);
      },
    });
    config.addTemplate('sider.side', '', templateOf([...byUrl.keys()]));
  };
}

/** One page for each address. */
const templateOf = (adresser: readonly string[]): object => ({
  adresser: Object.freeze(adresser),
  pagination: { data: 'adresser', size: 1, alias: 'adresse' },
  permalink: ({ adresse }: PageData) => pageFile(adresse),
  eleventyExcludeFromCollections: true,
});

/** A page as it is served. */
export function renderPage(site: SiteInfo, { kind, model }: AnyPage): string {
  const html = renderToString(pageOf(kind, { site, page: model } as never));
  return `<!DOCTYPE html>\n${withoutSlashes(html)}\n`;
}

const VOID = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b(?:[^<>"]|"[^"]*")*\/$/;

/** Elements without content end as HTML has it, `<br>`, also where the renderer writes `<br/>`. */
function withoutSlashes(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = html.indexOf('/>'); at >= 0; at = html.indexOf('/>', at + 2)) {
    const tag = html.slice(html.lastIndexOf('<', at), at + 1);
    if (!VOID.test(tag)) continue;
    parts.push(html.slice(from, at).trimEnd());
    from = at + 1;
  }
  return parts.join('') + html.slice(from);
}
