import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digest } from '../../../src/content/digest.ts';
import { listContent } from '../../../src/content/list.ts';
import { testFolder } from '../../../test/support/folders.ts';
import { siteWriter } from '../output/site-writer.ts';
import type { SiteJob } from '../site-parts.ts';
import { NO_MIRROR } from '../threads/mirror.ts';
import { copyAttachments } from './copy.ts';

/** What copying needs of a build of a folder with one attachment, of which these bytes were looked into; null for none. */
async function jobOf(checked: string | null) {
  const folder = await testFolder();
  const [root, staging] = [join(folder, 'indhold'), join(folder, 'side')];
  for (const one of [root, staging]) mkdirSync(one);
  writeFileSync(join(root, 'plan.pdf'), 'Kontrolleret');
  const entries = listContent(root);
  const attachments = new Map([['plan.pdf', { sum: checked === null ? '' : digest(Buffer.from(checked)) }]]);
  const place = { staging, isMirror: false };
  const job = {
    ...{ place, previous: null, mirror: NO_MIRROR, writer: siteWriter(place) },
    archive: { attachments: [{ from: 'plan.pdf', to: 'filer/plan.pdf' }] },
    content: { root, entries, attachments },
  } as unknown as SiteJob;
  return { job, root, copy: join(staging, 'filer/plan.pdf') };
}

it('what was checked is copied', async () => {
  const { job, copy } = await jobOf('Kontrolleret');
  expect(copyAttachments(job).map(({ path }) => path)).toEqual(['filer/plan.pdf']);
  expect(readFileSync(copy, 'utf8')).toBe('Kontrolleret');
});

it('what was changed after the check is not', async () => {
  const { job, copy } = await jobOf('Som den var');
  expect(() => copyAttachments(job)).toThrow(/`plan\.pdf` blev ændret, mens arkivet blev bygget.*byg igen\./);
  expect(existsSync(copy)).toBe(false);
});

it('nor is what nobody could look into and that is another file than was listed', async () => {
  const { job, root } = await jobOf(null);
  expect(copyAttachments(job)).toHaveLength(1);
  const other = await jobOf(null);
  writeFileSync(join(other.root, 'plan.pdf'), 'En anden fil');
  expect(() => copyAttachments(other.job)).toThrow(/blev ændret/);
  expect(existsSync(root)).toBe(true);
});
