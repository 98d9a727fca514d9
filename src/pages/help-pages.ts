import type { Archive, Sag } from '../model/archive.ts';
import type { Sagsnummer } from '../model/brand.ts';
import type { ArkivConfig } from '../model/config.ts';
import type { LaesehjaelpPageModel, SagsnummerExample, WasPageModel } from '../model/help-models.ts';
import { sagsnummerDele } from '../model/sagsnummer.ts';
import { helpTitles as titles } from './help-titles.da.ts';

/** A number to explain where the archive has none of its own. */
const MADE_UP = '00.01.00-A21-9-18' as Sagsnummer;

/** The page that explains minutes to whoever has not read any before. */
export function laesehjaelpPage(archive: Archive): LaesehjaelpPageModel {
  const { config, forums } = archive;
  const url = '/laesehjaelp/';
  return {
    url,
    title: titles.laesehjaelp,
    description: titles.laesehjaelpDescription(config.organisation),
    breadcrumb: [{ text: titles.laesehjaelp, url }],
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
  if (dele.form !== 'kle') throw new Error(`${nummer} is no KLE number`);
  return { nummer, dele, emne: config.emner[dele.hovedgruppe] ?? null, url: best?.url ?? null };
}

/** The page that leads on to the accessibility statement. */
export function wasPage({ config }: Archive): WasPageModel {
  const url = '/was/';
  const target = config.was !== null && !isOwnAddress(config.was, config, url) ? config.was : null;
  return {
    url,
    title: titles.was,
    description: titles.wasDescription(config.titel),
    breadcrumb: [{ text: titles.was, url }],
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
