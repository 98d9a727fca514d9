import type { ForumSlug, Sagsnummer } from './brand.ts';
import type { ManglerPageModel } from './mangler-models.ts';
import type { PageBase } from './page-models.ts';
import type { PageLink } from './page-parts.ts';
import type { SagsnummerDele } from './sagsnummer.ts';

/** A forum as the reading help lists it. */
export interface ForumEntry extends PageLink {
  readonly slug: ForumSlug;
  readonly forkortelser: readonly string[];
}

/** A case number taken apart; `emne` is its main group's title, when the archive has one, and `url` its case's address. */
export interface SagsnummerExample {
  readonly nummer: Sagsnummer;
  readonly dele: Extract<SagsnummerDele, { form: 'kle' }>;
  readonly emne: string | null;
  readonly url: string | null;
}

/** `/laesehjaelp/` */
export interface LaesehjaelpPageModel extends PageBase {
  readonly forums: readonly ForumEntry[];
  readonly example: SagsnummerExample;
}

/** `/was/`; `target` is the address of the accessibility statement, null when none is known. */
export interface WasPageModel extends PageBase {
  readonly target: string | null;
}

/** Which model each kind of page is made of that helps a reader to understand and trust the archive. */
export interface HelpPageModels {
  readonly mangler: ManglerPageModel;
  readonly laesehjaelp: LaesehjaelpPageModel;
  readonly was: WasPageModel;
}

/** Those pages of a site. */
export interface HelpPages {
  readonly mangler: readonly ManglerPageModel[];
  readonly laesehjaelp: LaesehjaelpPageModel;
  readonly was: WasPageModel;
}
