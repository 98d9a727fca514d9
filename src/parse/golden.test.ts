import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkFiles } from '../../test/support/content.ts';
import { FORUMS, parseFile } from '../../test/support/parsing.ts';

/*
 * test/golden/parse/<case>/ holds a content file, the meeting that it is, and what the check says of it. Set BLESS=1 to write
 * both anew, and read them: they must be true of the content format, not just what the code gives.
 */
const ROOT = fileURLToPath(new URL('../../test/golden/parse/', import.meta.url));
const cases = (await readdir(ROOT)).sort();

/** Where a file lies that says this of itself. */
function pathOf(text: string): string {
  const navn = /^forum: (.+)$/m.exec(text)?.[1];
  const dato = /^dato: (\S+)$/m.exec(text)?.[1] ?? '2019-10-10';
  return `${FORUMS.find((forum) => forum.navn === navn)?.slug ?? 'chefforum'}/${dato.slice(0, 4)}/${dato}.md`;
}

it.each(cases)('%s', async (name) => {
  const file = (own: string): string => join(ROOT, name, own);
  const text = await readFile(file('moede.md'), 'utf8');
  const path = pathOf(text);
  const meeting = `${JSON.stringify(parseFile(text, path).meeting, null, 2)}\n`;
  const messages = (await checkFiles({ [path]: text })).map((line) => `${line}\n`).join('');
  if (process.env.BLESS) {
    await writeFile(file('forventet.json'), meeting);
    await writeFile(file('beskeder.txt'), messages);
    return;
  }
  expect(meeting).toBe(await readFile(file('forventet.json'), 'utf8'));
  expect(messages).toBe(await readFile(file('beskeder.txt'), 'utf8'));
});
