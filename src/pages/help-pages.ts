import { emneUrl } from '../archive/urls.ts';
import type { Archive, Sag } from '../model/archive.ts';
import type { Sagsnummer } from '../model/brand.ts';
import type { ArkivConfig } from '../model/config.ts';
import { sagsnummerDele } from '../model/sagsnummer.ts';
import type { PageLink } from '../model/views/page-parts.ts';
import type { LaesehjaelpPageModel, SagsnummerExample, WasPageModel } from '../model/views/service-models.ts';
import { helpTitles } from './help-titles.da.ts';
import { titles } from './titles.da.ts';

/** A number to explain where the archive has none of its own. */
const MADE_UP = '00.01.00-A21-9-18' as Sagsnummer;

/** The page that explains minutes to whoever has not read any before. */
export function laesehjaelpPage(archive: Archive): LaesehjaelpPageModel {
  const { config, forums } = archive;
  const url = '/laesehjaelp/';
  return {
    url,
    title: helpTitles.laesehjaelp,
    description: helpTitles.laesehjaelpDescription(config.organisation),
    breadcrumb: [{ text: helpTitles.laesehjaelp, url }],
    feed: null,
    canonical: url,
    indexed: true,
    forums: forums.map(({ forum: { slug, navn, forkortelser }, url: to }) => ({
      ...{ slug, text: navn, url: to, forkortelser },
    })),
    example: sagsnummerExample(archive),
  };
}

/** The archive's own case that was dealt with most often in the open, or else a number that is made up. */
function sagsnummerExample({ sager, config }: Archive): SagsnummerExample {
  const count = ({ events }: Sag): number =>
    events.filter((event) => event.type === 'behandling' && !event.standing && !event.punkt.lukket).length;
  const best = sager
    .filter((sag) => sag.dele.form === 'kle' && count(sag) > 0)
    .reduce<Sag | null>((most, sag) => (most && count(most) >= count(sag) ? most : sag), null);
  const nummer = best?.nummer ?? MADE_UP;
  const dele = sagsnummerDele(nummer);
  return { nummer, dele, url: best?.url ?? null, emne: best ? emneOf(best, config) : null };
}

function emneOf({ dele }: Sag, { emner }: ArkivConfig): PageLink | null {
  if (dele.form !== 'kle') return null;
  const { hovedgruppe } = dele;
  return { text: titles.emne(hovedgruppe, emner[hovedgruppe]), url: emneUrl(hovedgruppe) };
}

/** The page that leads on to the accessibility statement. */
export function wasPage({ config }: Archive): WasPageModel {
  const url = '/was/';
  const target = config.was !== null && !isOwnAddress(config.was, config, url) ? config.was : null;
  return {
    url,
    title: helpTitles.was,
    description: helpTitles.wasDescription(config.titel),
    breadcrumb: [{ text: helpTitles.was, url }],
    feed: null,
    canonical: target,
    indexed: false,
    target,
  };
}

/** Whether an address is that of a page itself, which would lead round in a ring. */
function isOwnAddress(address: string, { baseUrl }: ArkivConfig, url: string): boolean {
  const bare = (text: string): string => text.replace(/[?#].*$/, '').replace(/(?:\/(?:index\.html)?)?$/, '');
  const own = [url, baseUrl.replace(/\/$/, '') + url].map((one) => bare(one).toLowerCase());
  return own.includes(bare(address).toLowerCase());
}
