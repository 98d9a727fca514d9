import { renderToString } from 'preact-render-to-string';
import type { PageProps } from './site/page-file.ts';
import type { PageIndex } from './src/model/page-index.ts';
import { PAGE_KINDS, type SiteInfo } from './src/model/page-models.ts';

/** What this project uses of Eleventy's configuration object, which has no types of its own. */
export interface EleventyConfig {
  setTemplateFormats(formats: string[]): void;
  addExtension(extension: string, options: { key: string; compile: () => Renderer }): void;
  addGlobalData(name: string, data: unknown): void;
  addPassthroughCopy(paths: Record<string, string>): void;
  setUseGitIgnore(enabled: boolean): void;
}

interface PageData {
  readonly site: SiteInfo;
  readonly sider: PageIndex;
  readonly adresse: string;
}

type Renderer = (
  this: { defaultRenderer: (props: PageProps) => Promise<Parameters<typeof renderToString>[0]> },
  data: PageData,
) => Promise<string>;

/** Sets Eleventy up for one build: the pages as global data, TSX as the template language, and the assets. */
export function configureEleventy(site: SiteInfo, sider: PageIndex): (config: EleventyConfig) => void {
  return (config) => {
    // Pages are handed over; nothing is found by reading folders.
    config.addGlobalData('site', Object.freeze(site));
    config.addGlobalData('sider', sider);
    config.addGlobalData('adresser', Object.freeze(addresses(sider)));

    // TSX, rendered to a string with its doctype.
    config.setTemplateFormats(['11ty.tsx']);
    config.addExtension('11ty.tsx', { key: '11ty.js', compile: () => renderPage });

    config.addPassthroughCopy({ 'site/assets': 'assets' });
    config.setUseGitIgnore(false);
  };
}

const renderPage: Renderer = async function (data) {
  const page = data.sider.get(data.adresse);
  if (!page) throw new Error(`no page at ${data.adresse}`);
  const html = renderToString(await this.defaultRenderer({ site: data.site, page: page.model }));
  return `<!DOCTYPE html>\n${withoutSlashes(html)}\n`;
};

const VOID =
  /<((?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b(?:[^<>"]|"[^"]*")*?)\s*\/>/g;

/** Elements without content end as HTML has it, `<br>`, also where the renderer writes `<br/>`. */
const withoutSlashes = (html: string): string => html.replace(VOID, '<$1>');

/** The addresses of each kind of page, for pagination; the pages themselves stay out of Eleventy's copying. */
function addresses(sider: PageIndex): Record<string, readonly string[]> {
  // A kind without pages has an empty list: an archive may have no cases yet.
  const byKind: Record<string, string[]> = Object.fromEntries(PAGE_KINDS.map((kind) => [kind, []]));
  for (const [url, { kind }] of sider) byKind[kind]?.push(url);
  return byKind;
}
