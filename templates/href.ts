import { wholeUrl } from '../src/model/views/base-path.ts';
import type { SiteInfo } from '../src/model/views/page-models.ts';

const HARMLESS = /^(?:https?:|mailto:|tel:|#)/i;

/** An address as a link bears it: the archive's own with the base path before it, others as they are; undefined for no link. */
export function href(site: Pick<SiteInfo, 'base'>, url: `/${string}`): string;
export function href(site: Pick<SiteInfo, 'base'>, url: string): string | undefined;
export function href(site: Pick<SiteInfo, 'base'>, url: string): string | undefined {
  if (/^\/(?![/\\])/.test(url)) return site.base + url;
  return HARMLESS.test(url) ? url : undefined;
}

/** An address with its host, or null for one of the archive's own when it does not know where it is. */
export function absoluteUrl(site: Pick<SiteInfo, 'baseUrl'>, url: string): string | null {
  return /^https?:\/\//i.test(url) ? url : wholeUrl(site.baseUrl, url);
}

/** Where a contact leads: a mail address is written to, an address is opened, other words are only words. */
export function contactHref(kontakt: string): string | undefined {
  if (/^[^\s@<>"]+@[^\s@<>"]+$/.test(kontakt)) return `mailto:${kontakt}`;
  return /^https?:\/\//i.test(kontakt) ? kontakt : undefined;
}
