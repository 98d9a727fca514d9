import type { PageKind, PageModels } from './page-models.ts';

/** A page's model with its kind. */
export type AnyPage = {
  readonly [Kind in PageKind]: { readonly kind: Kind; readonly model: PageModels[Kind] };
}[PageKind];

/** Every page of a site by its address. */
export type PageIndex = ReadonlyMap<string, AnyPage>;
