import type { AnyPage, PageIndex } from '../model/page-index.ts';
import type { PageKind, SiteInfo, SitePages } from '../model/page-models.ts';
import { jsonLd } from './json-ld.ts';

const KINDS: { readonly [Name in keyof SitePages]: PageKind } = {
  forside: 'forside',
  forummer: 'forum',
  moeder: 'moede',
  aar: 'aar',
  sager: 'sag',
  emner: 'emne',
  beslutninger: 'beslutninger',
  mangler: 'mangler',
  om: 'om',
  laesehjaelp: 'laesehjaelp',
  was: 'was',
  tal: 'tal',
  soeg: 'soeg',
  ikkeFundet: 'ikkeFundet',
};

/** A site's pages by their address, each with what it tells search engines. */
export function pageIndex(pages: SitePages, site: SiteInfo): PageIndex {
  const names = Object.keys(KINDS) as (keyof SitePages)[];
  return new Map(
    names.flatMap((name) =>
      [pages[name]]
        .flat()
        .map((model) => [model.url, withJsonLd(site, { kind: KINDS[name], model } as AnyPage)] as const),
    ),
  );
}

function withJsonLd(site: SiteInfo, page: AnyPage): AnyPage {
  return { ...page, model: { ...page.model, jsonLd: jsonLd(site, page) } } as AnyPage;
}
