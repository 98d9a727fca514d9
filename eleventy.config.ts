// Eleventy, set up to render pages that are handed to it.
import { renderToString } from 'preact-render-to-string';
import { pageOf } from './site/pages.tsx';
import type { AnyPage } from './src/model/page-index.ts';
import { PAGE_KINDS, type PageKind, type SiteInfo } from './src/model/page-models.ts';
import { pageFile } from './src/pages/page-urls.ts';

/** What this project uses of Eleventy's configuration object, which has no types of its own. */
export interface EleventyConfig {
  setTemplateFormats(formats: string[]): void;
  addExtension(extension: string, options: { compile: () => (data: PageData) => Promise<string> }): void;
  addTemplate(path: string, content: string, data: object): void;
  addGlobalData(name: string, data: unknown): void;
  setUseGitIgnore(enabled: boolean): void;
}

/** What a template is given of the page that it renders. */
interface PageData {
  readonly adresse: string;
}

/** Sets Eleventy up for some pages of a site: a template for each kind, which renders the pages of that kind by their addresses. */
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
      compile: () => async (data) => {
        const page = byUrl.get(data.adresse);
        if (!page) throw new Error(`no page at ${data.adresse}`);
        return renderPage(site, page);
      },
    });
    config.addGlobalData('adresser', Object.freeze(addresses(pages)));
    for (const kind of PAGE_KINDS) config.addTemplate(`${kind}.side`, '', templateOf(kind));
  };
}

/** One page for each address of a kind. */
const templateOf = (kind: PageKind): object => ({
  pagination: { data: `adresser.${kind}`, size: 1, alias: 'adresse' },
  permalink: ({ adresse }: PageData) => pageFile(adresse),
  eleventyExcludeFromCollections: true,
});

/** A page as it is served. */
export function renderPage(site: SiteInfo, { kind, model }: AnyPage): string {
  const html = renderToString(pageOf(kind, { site, page: model } as never));
  return `<!DOCTYPE html>\n${withoutSlashes(html)}\n`;
}

const VOID =
  /<((?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b(?:[^<>"]|"[^"]*")*?)\s*\/>/g;

/** Elements without content end as HTML has it, `<br>`, also where the renderer writes `<br/>`. */
const withoutSlashes = (html: string): string => html.replace(VOID, '<$1>');

/** The addresses of each kind of page; a kind without pages has an empty list, since an archive may have no cases yet. */
function addresses(pages: readonly AnyPage[]): Record<string, readonly string[]> {
  const byKind: Record<string, string[]> = Object.fromEntries(PAGE_KINDS.map((kind) => [kind, []]));
  for (const { kind, model } of pages) byKind[kind]?.push(model.url);
  return byKind;
}
