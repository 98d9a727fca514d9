// What all pages share.
import { forumUrl } from '../archive/urls.ts';
import type { Archive } from '../model/archive.ts';
import { basePath } from '../model/views/base-path.ts';
import type { SiteInfo } from '../model/views/page-models.ts';
import { logoUrl } from './page-urls.ts';

/** What all pages share. */
export function siteInfo({ config, meetings }: Archive): SiteInfo {
  const { titel, organisation, baseUrl, synlighed, kontakt, was, logo, forummer } = config;
  return {
    ...{ titel, organisation, baseUrl, synlighed, kontakt, was },
    logo: logo ? logoUrl(logo) : null,
    base: basePath(baseUrl),
    forums: forummer.map(({ navn, slug }) => ({ text: navn, slug, url: forumUrl(slug) })),
    hasYears: meetings.length > 0,
  };
}
