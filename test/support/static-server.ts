import { afterAll, beforeAll } from 'vitest';
import { type SiteServer, serveSite } from '../../scripts/audit/server.ts';

/** Serves a site under a base path (`` or `/referater`) while the tests of a file run; the function gives the address of a page. */
export function useServer(folder: () => Promise<string>, base: string): (path?: string) => string {
  let server: SiteServer | undefined;
  beforeAll(async () => {
    server = await serveSite(await folder(), { base, synlighed: 'offentlig' });
  });
  afterAll(() => server?.close());
  return (path = '/') => {
    if (!server) throw new Error('the server does not listen yet');
    return server.address(path);
  };
}
