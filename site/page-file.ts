import type { PageKind, PageModels, SiteInfo } from '../src/model/page-models.ts';

/** Every page of a site by its address. */
export type PageIndex = ReadonlyMap<
  string,
  { readonly kind: PageKind; readonly model: PageModels[PageKind] }
>;

/** What a page file's component is given. */
export interface PageProps<Kind extends PageKind = PageKind> {
  readonly site: SiteInfo;
  readonly page: PageModels[Kind];
}

/** The front matter of a page file: one page for each address of its kind. */
export function pagesOf(kind: PageKind): object {
  return {
    pagination: { data: `adresser.${kind}`, size: 1, alias: 'adresse' },
    permalink: ({ adresse }: { adresse: string }) => filePath(adresse),
    eleventyExcludeFromCollections: true,
  };
}

/** The file of an address: `/chefforum/` → `chefforum/index.html`. */
function filePath(url: string): string {
  return url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1);
}
