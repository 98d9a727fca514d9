import type {
  BreadcrumbList,
  Event,
  GovernmentOrganization,
  Graph,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { copenhagenDateTime } from '../../model/time/copenhagen-time.ts';
import { endDate } from '../../model/time/meeting-end.ts';
import { wholeUrl } from '../../model/views/base-path.ts';
import type { AnyPage } from '../../model/views/page-index.ts';
import type { MeetingPageModel, PageBase, SiteInfo } from '../../model/views/page-models.ts';
import type { PageLink } from '../../model/views/page-parts.ts';
import { titles } from '../titles.da.ts';

/** The address of a page with its host. */
type Whole = (url: string) => string;

/**
 * What a page tells search engines of itself, in the words of schema.org. Nothing when they are to stay away from the
 * page or from the archive, and nothing when the archive does not know its host, since it tells addresses.
 */
function jsonLd(site: SiteInfo, page: AnyPage): Graph | null {
  const { model } = page;
  if (site.synlighed === 'intern' || !model.indexed || wholeUrl(site.baseUrl, '/') === null) return null;
  const whole: Whole = (url) => wholeUrl(site.baseUrl, url) ?? url;
  const things: Thing[] = [];
  if (page.kind === 'forside') things.push(webSite(site, model, whole));
  if (page.kind === 'moede') things.push(meetingEvent(site, page.model, whole));
  if (model.breadcrumb.length > 0) things.push(breadcrumbList(site, model, whole));
  return things.length > 0 ? { '@context': 'https://schema.org', '@graph': things } : null;
}

/** A page with what it tells search engines. */
export function withJsonLd(site: SiteInfo, page: AnyPage): AnyPage {
  return { ...page, model: { ...page.model, jsonLd: jsonLd(site, page) } } as AnyPage;
}

function webSite(site: SiteInfo, { description }: PageBase, whole: Whole): WebSite {
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${whole('/soeg/')}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': whole('/'),
    url: whole('/'),
    name: site.titel,
    description,
    inLanguage: 'da',
    publisher: { '@type': 'GovernmentOrganization', name: site.organisation },
    potentialAction: search,
  };
}

function breadcrumbList(site: SiteInfo, { breadcrumb }: PageBase, whole: Whole): BreadcrumbList {
  const links: readonly PageLink[] = [{ text: site.titel, url: '/' }, ...breadcrumb];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: links.map(({ text, url }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: text,
      item: whole(url),
    })),
  };
}

function meetingEvent(site: SiteInfo, page: MeetingPageModel, whole: Whole): Event {
  const { url, title, description, date, start, end, place, status, breadcrumb } = page;
  const lastDay = start !== null && end !== null ? endDate(date, start, end) : null;
  return {
    '@type': 'Event',
    '@id': whole(url),
    url: whole(url),
    name: title,
    description,
    inLanguage: 'da',
    startDate: start ? copenhagenDateTime(date, start) : date,
    ...(lastDay && end ? { endDate: copenhagenDateTime(lastDay, end) } : {}),
    eventStatus:
      status.state === 'aflyst' ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    ...(place ? { location: { '@type': 'Place' as const, name: place } } : {}),
    organizer: organizer(site, breadcrumb[0], whole),
    subEvent: punktEvents(page, whole),
  };
}

function organizer(site: SiteInfo, forum: PageLink | undefined, whole: Whole): GovernmentOrganization {
  const owner = { '@type': 'GovernmentOrganization', name: site.organisation } as const;
  return forum ? { ...owner, name: forum.text, url: whole(forum.url), parentOrganization: owner } : owner;
}

/** The open items of the agenda; a closed one is left to the page itself. */
function punktEvents({ punkter, date, url }: MeetingPageModel, whole: Whole): Event[] {
  return punkter
    .filter(({ lukket }) => !lukket)
    .map(({ nummer, titel, anchor, tidsrum }) => ({
      '@type': 'Event',
      name: titles.punkt(nummer, titel),
      url: `${whole(url)}#${anchor}`,
      startDate: tidsrum ? copenhagenDateTime(date, tidsrum.start) : date,
    }));
}
