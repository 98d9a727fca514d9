import type { AnyPage, PageIndex, PageKind, SitePages } from '../model/page-models.ts';

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
  soeg: 'soeg',
  ikkeFundet: 'ikkeFundet',
};

/** A site's pages by their address. */
export function pageIndex(pages: SitePages): PageIndex {
  const names = Object.keys(KINDS) as (keyof SitePages)[];
  return new Map(
    names.flatMap((name) =>
      [pages[name]].flat().map((model) => [model.url, { kind: KINDS[name], model } as AnyPage] as const),
    ),
  );
}
