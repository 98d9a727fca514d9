import { expect, test } from 'vitest';
import { liveArchive } from '../../scripts/dev/live-archive.ts';
import { FIXTURE, readHtml } from '../support/folders.ts';
import { fixtureSite } from '../support/sites.ts';

test('a page out of the memory of `npm start` is the page that the build writes', async () => {
  const { site } = await liveArchive(FIXTURE).change([]);
  for (const [path, html] of await readHtml(await fixtureSite()))
    expect(site?.page(`/${path.replace(/(?<=^|\/)index\.html$/, '')}`), path).toBe(html);
});
