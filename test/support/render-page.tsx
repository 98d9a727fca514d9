import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageKind, PageModels, SiteInfo } from '../../src/model/page-models.ts';
import { BeslutningerPage } from '../../templates/pages/BeslutningerPage.tsx';
import { EmnePage } from '../../templates/pages/EmnePage.tsx';
import { ForumPage } from '../../templates/pages/ForumPage.tsx';
import { FrontPage } from '../../templates/pages/FrontPage.tsx';
import { LaesehjaelpPage } from '../../templates/pages/LaesehjaelpPage.tsx';
import { ManglerPage } from '../../templates/pages/ManglerPage.tsx';
import { MeetingPage } from '../../templates/pages/MeetingPage.tsx';
import { NotFoundPage } from '../../templates/pages/NotFoundPage.tsx';
import { OmPage } from '../../templates/pages/OmPage.tsx';
import { SagPage } from '../../templates/pages/SagPage.tsx';
import { SoegPage } from '../../templates/pages/SoegPage.tsx';
import { TalPage } from '../../templates/pages/TalPage.tsx';
import { WasPage } from '../../templates/pages/WasPage.tsx';

import { YearPage } from '../../templates/pages/YearPage.tsx';

type PageComponent<Kind extends PageKind> = (props: { site: SiteInfo; page: PageModels[Kind] }) => VNode;

const COMPONENTS: { readonly [Kind in PageKind]: PageComponent<Kind> } = {
  forside: FrontPage,
  forum: ForumPage,
  moede: MeetingPage,
  aar: YearPage,
  sag: SagPage,
  emne: EmnePage,
  beslutninger: BeslutningerPage,
  mangler: ManglerPage,
  om: OmPage,
  laesehjaelp: LaesehjaelpPage,
  was: WasPage,
  tal: TalPage,
  soeg: SoegPage,
  ikkeFundet: NotFoundPage,
};

/** A page as the file that is served: the whole document, doctype and all. */
export function renderPage<Kind extends PageKind>(
  kind: Kind,
  site: SiteInfo,
  page: PageModels[Kind],
): string {
  const Page: PageComponent<Kind> = COMPONENTS[kind];
  return `<!DOCTYPE html>\n${renderToString(Page({ site, page }))}\n`;
}
