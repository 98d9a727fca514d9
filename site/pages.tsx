// Which component each kind of page is made by.
import type { VNode } from 'preact';
import type { PageKind, PageModels, SiteInfo } from '../src/model/views/page-models.ts';
import { BeslutningerPage } from '../templates/pages/BeslutningerPage.tsx';
import { DataPage } from '../templates/pages/DataPage.tsx';
import { EmnePage } from '../templates/pages/EmnePage.tsx';
import { FjernetPage } from '../templates/pages/FjernetPage.tsx';
import { ForumPage } from '../templates/pages/ForumPage.tsx';
import { FrontPage } from '../templates/pages/FrontPage.tsx';
import { LaesehjaelpPage } from '../templates/pages/LaesehjaelpPage.tsx';
import { LukkedePage } from '../templates/pages/LukkedePage.tsx';
import { ManglerPage } from '../templates/pages/ManglerPage.tsx';
import { MeetingPage } from '../templates/pages/MeetingPage.tsx';
import { NotFoundPage } from '../templates/pages/NotFoundPage.tsx';
import { OmPage } from '../templates/pages/OmPage.tsx';
import { OversigtPage } from '../templates/pages/OversigtPage.tsx';
import { PersonerPage } from '../templates/pages/PersonerPage.tsx';
import { PersonPage } from '../templates/pages/PersonPage.tsx';
import { RettelserPage } from '../templates/pages/RettelserPage.tsx';
import { SagPage } from '../templates/pages/SagPage.tsx';
import { SoegPage } from '../templates/pages/SoegPage.tsx';
import { TalPage } from '../templates/pages/TalPage.tsx';
import { WasPage } from '../templates/pages/WasPage.tsx';
import { YearPage } from '../templates/pages/YearPage.tsx';

/** What a page's component is given. */
interface PageProps<Kind extends PageKind> {
  readonly site: SiteInfo;
  readonly page: PageModels[Kind];
}

const COMPONENTS: { readonly [Kind in PageKind]: (props: PageProps<Kind>) => VNode } = {
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
  lukkede: LukkedePage,
  personer: PersonerPage,
  person: PersonPage,
  soeg: SoegPage,
  ikkeFundet: NotFoundPage,
  fjernet: FjernetPage,
  rettelser: RettelserPage,
  data: DataPage,
  oversigt: OversigtPage,
};

/** A page of this kind, ready to be rendered. */
export function pageOf<Kind extends PageKind>(kind: Kind, props: PageProps<Kind>): VNode {
  const Page = COMPONENTS[kind];
  return Page(props);
}
