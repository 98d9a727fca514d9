import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withFolder } from '../../test/support/content.ts';
import { type AttachmentJob, type KeptAttachment, readAttachmentsHere } from './attachments.ts';
import { type Content, loadContent } from './load.ts';
import { memoryStore } from './text-store.ts';

const FOLDER = 'chefforum/2019/2019-10-10';
const meeting = (...names: readonly string[]): string =>
  `---\nforum: chefforum\ndato: 2019-10-10\n---\n\n## Punkt 1: A\n\n### Bilag\n\n${names.map((name) => `- [B](2019-10-10/${name})\n`).join('')}`;

it('looks into an attachment once for its bytes, and into none that nothing links to', async () => {
  const files = {
    [`${FOLDER}.md`]: meeting('a.txt'),
    [`${FOLDER}/a.txt`]: 'CPR 0102034567',
    [`${FOLDER}/b.txt`]: 'B',
  };
  await withFolder(files, async (folder) => {
    const store = memoryStore();
    const writes: string[] = [];
    const watched = {
      ...store,
      write: (key: string, text: string): void => {
        if (key.startsWith('bilag-')) writes.push(key);
        store.write(key, text);
      },
    };
    const asked: string[] = [];
    let attachments: ReadonlyMap<string, KeptAttachment> = new Map();
    const load = async (): Promise<Content> => {
      const kept = { program: '', files: new Map(), attachments, store: watched };
      const content = await loadContent(folder, {
        kept,
        readAttachments: (jobs: readonly AttachmentJob[], place) => {
          asked.push(...jobs.map(({ path }) => path));
          return readAttachmentsHere(jobs, place);
        },
      });
      attachments = new Map([...content.attachments.values()].map((one) => [one.key, one]));
      return content;
    };
    const first = await load();
    expect(asked.splice(0)).toEqual([`${FOLDER}/a.txt`]);
    expect(first.attachments.get(`${FOLDER}/a.txt`)?.report.cpr).toHaveLength(1);
    await load();
    expect(asked.splice(0)).toEqual([]);
    // The same bytes by another name are known; other bytes by the same name are not.
    await mkdir(join(folder, FOLDER), { recursive: true });
    await copyFile(join(folder, `${FOLDER}/a.txt`), join(folder, `${FOLDER}/c.txt`));
    await writeFile(join(folder, `${FOLDER}/a.txt`), 'Intet nummer her');
    await writeFile(join(folder, `${FOLDER}.md`), meeting('a.txt', 'c.txt'));
    const later = await load();
    expect(asked).toEqual([`${FOLDER}/a.txt`, `${FOLDER}/c.txt`]);
    expect(writes).toHaveLength(2);
    const counts = ['a', 'c'].map(
      (name) => later.attachments.get(`${FOLDER}/${name}.txt`)?.report.cpr.length,
    );
    expect(counts).toEqual([0, 1]);
  });
});
