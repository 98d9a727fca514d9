import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { copyContent, FIXTURE, makeFolder, writeFiles } from '../../test/support/folders.ts';
import { liveArchive } from './live-archive.ts';
import { changeText, newsText } from './words.da.ts';

const MEETING = 'chefforum/2019/2019-10-10.md';
const PAGE = '/chefforum/2019-10-10/';

let folder: string;
let content: string;
let archive: ReturnType<typeof liveArchive>;
/** The archive as it is read when a test begins; each but the last leaves it as it was. */
let first: Awaited<ReturnType<typeof archive.change>>;

beforeAll(async () => {
  folder = await makeFolder();
  content = await copyContent(FIXTURE, join(folder, 'content'));
  archive = liveArchive(content);
});
beforeEach(async () => {
  first = await archive.change([]);
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Changes files, tells the archive of them and gives what it reads. */
async function change(files: Parameters<typeof writeFiles>[1]) {
  await writeFiles(content, files);
  return archive.change(Object.keys(files));
}

it('publishes the attachments that open items link to, and no other file', async () => {
  const [linked] = first.site?.archive.attachments ?? [];
  expect(linked && first.site?.attachment(`/${linked.to}`)).toBe(linked?.from);
  for (const path of ['/chefforum/2019-09-26/ikke-henvist.pdf', '/arkiv.yaml', `/${MEETING}`])
    expect(first.site?.attachment(path)).toBeNull();
});

it('has a page for a new meeting, none for one that is gone, and their neighbours follow', async () => {
  const added = await change({
    'chefforum/2019/2019-11-07.md': '---\nforum: chefforum\ndato: 2019-11-07\n---\n\n## Punkt 1: Nyt\n',
  });
  expect(changeText(first, added)).toBe('Chefforum 07-11-2019 tilføjet');
  expect(added.site?.page('/chefforum/2019-11-07/')).toContain('Nyt');
  expect(added.site?.page('/chefforum/')).toContain('/chefforum/2019-11-07/');
  await rm(join(content, 'chefforum/2019/2019-11-07.md'));
  const removed = await archive.change(['chefforum/2019/2019-11-07.md']);
  expect(changeText(added, removed)).toBe('Chefforum 07-11-2019 fjernet');
  expect(removed.site?.page('/chefforum/2019-11-07/')).toBeNull();
  expect(removed.site?.page('/chefforum/')).toBe(first.site?.page('/chefforum/'));
});

it('goes on with the last site while there are errors, also when its texts are swept away', async () => {
  archive.keep();
  const wrong = await change({ [MEETING]: (text) => text.replace('forum: chefforum', 'forum: chefforumm') });
  expect(newsText([], wrong.messages, 'content')).toContain('Ukendt forum `chefforumm`');
  expect(newsText(wrong.messages, wrong.messages, 'content')).toBeNull();
  archive.keep();
  expect(wrong.site).toBe(first.site);
  expect(wrong.site?.page(PAGE)).toContain('Klubben ønsker åbent om søndagen.');
  const right = await change({ [MEETING]: (text) => text.replace('chefforumm', 'chefforum') });
  expect(right.site).not.toBe(first.site);
  expect(newsText([], right.messages, 'content')).not.toContain('Ukendt forum');
});

it('reads of a change only the file that changed, and shows it without a build', async () => {
  expect(first.site?.page(PAGE)).toContain('Klubben ønsker åbent om søndagen.');
  const next = await change({ [MEETING]: (text) => text.replace('ønsker åbent', 'ønsker lukket') });
  expect(next.content.fresh).toBe(1);
  expect(next.site?.page(PAGE)).toContain('Klubben ønsker lukket om søndagen.');
  expect(changeText(first, next)).toBe('Chefforum 10-10-2019 ændret');
  expect(await change({ [MEETING]: (text) => text })).toMatchObject({ changed: [], site: next.site });
});
