import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { DEFAULT_ARKIV } from './content.ts';
import { DEMO, FIXTURE, withBaseUrl } from './folders.ts';
import { ask, type SiteOrder } from './site-order.ts';

/** The folder of a site that is built once for all tests that ask for the same. No test may change it. */
export const sharedSite = ({ from = null, files = {} }: Partial<SiteOrder>) =>
  ask(inject('workshop'), '/site', JSON.stringify({ from, files } satisfies SiteOrder));

async function withSettings(from: string, change: (before: string) => string): Promise<string> {
  const settings = change(await readFile(join(from, 'arkiv.yaml'), 'utf8'));
  return sharedSite({ from, files: { 'arkiv.yaml': settings } });
}

/** The small archive, built for `https://fjordby.example/referater/`. */
export const fixtureSite = () => sharedSite({ from: FIXTURE });
/** The same, built for the root of a host that it does not know. */
export const fixtureAtRoot = () => withSettings(FIXTURE, (text) => withBaseUrl(text, '/'));
/** The same as an internal archive. */
export const internalSite = () => withSettings(FIXTURE, (text) => text.replace('offentlig', 'intern'));
/** The demonstration archive, built for the sub-path `/referater/`. */
export const demoAtSubPath = () => withSettings(DEMO, (text) => withBaseUrl(text, '/referater/'));
/** An archive without meetings. */
export const emptySite = () => sharedSite({ files: { 'arkiv.yaml': DEFAULT_ARKIV } });
