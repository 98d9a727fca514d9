import { linkContent } from '../../src/content/load.ts';
import { wholeOf } from '../../src/content/texts.ts';
import type { AnyPage } from '../../src/model/views/page-index.ts';
import type { PageKind, SiteInfo } from '../../src/model/views/page-models.ts';
import { siteInfo } from '../../src/pages/site-info.ts';
import { pageIndex } from '../../src/pages/site-pages.ts';
import { loadKept } from '../kept-work.ts';

/** A page that stands for its kind. */
export interface SamplePage {
  /** `dagsorden` is a meeting's page too, `register` the one over all years, and `soegning` the search page with results. */
  readonly kind: PageKind | 'dagsorden' | 'register' | 'soegning';
  /** Its address below the base path. */
  readonly path: string;
  /** False where search engines are asked to stay out. */
  readonly isIndexed: boolean;
}

/** A site's sample pages, and what is known of it as a whole. */
export interface Sample {
  readonly site: SiteInfo;
  readonly pages: readonly SamplePage[];
}

function kindOf(page: AnyPage): SamplePage['kind'] {
  if (page.kind === 'beslutninger' && page.model.whole) return 'register';
  return page.kind === 'moede' && page.model.kind === 'dagsorden' ? 'dagsorden' : page.kind;
}

/** The page of each kind that has most to show, the newest where several have, as nothing tells of a page but its model. */
function fullestOfEachKind(pages: Iterable<AnyPage>): AnyPage[] {
  const best = new Map<SamplePage['kind'], { page: AnyPage; size: number }>();
  for (const page of pages) {
    const size = JSON.stringify(page.model).length;
    if (size >= (best.get(kindOf(page))?.size ?? 0)) best.set(kindOf(page), { page, size });
  }
  return [...best.values()].map(({ page }) => page);
}

/** Something to search for that is found: the longest word of an open item's title. */
function queryIn(pages: readonly AnyPage[]): string | null {
  const titles = pages.flatMap((page) =>
    page.kind === 'moede' ? page.model.punkter.filter(({ lukket }) => !lukket).map(({ titel }) => titel) : [],
  );
  const words = titles.flatMap((title) => title.match(/\p{L}+/gu) ?? []);
  return words.reduce<string | null>((best, word) => (word.length > (best?.length ?? 0) ? word : best), null);
}

/** Chooses one page of each kind from a content folder, and a search besides; null when arkiv.yaml cannot be read. */
export async function samplePages(content: string): Promise<Sample | null> {
  const read = await loadKept(content);
  const archive = linkContent(read);
  if (!archive) return null;
  const site = siteInfo(archive);
  const chosen = fullestOfEachKind(pageIndex(archive, wholeOf(read)).values());
  const query = queryIn(chosen);
  const pages = chosen.flatMap((page): SamplePage[] => {
    // A page that leads on at once to another site is never seen.
    if (page.kind === 'was' && page.model.target !== null) return [];
    const { url, indexed } = page.model;
    const one = { kind: kindOf(page), path: url, isIndexed: indexed && site.synlighed === 'offentlig' };
    const search = { ...one, kind: 'soegning', path: `${url}?q=${encodeURIComponent(query ?? '')}` } as const;
    return page.kind === 'soeg' && query ? [one, search] : [one];
  });
  return { site, pages };
}
