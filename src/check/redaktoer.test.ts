import { access, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { checkFiles } from '../../test/support/content.ts';
import { examplesIn } from '../../test/support/rule-page.ts';

const page = new URL('../../docs/redaktoer.md', import.meta.url);
const text = await readFile(page, 'utf8');

it('the examples of the editors’ guide are right', async () => {
  const examples = examplesIn(text);
  expect(examples.map(({ files }) => Object.keys(files))).toEqual([
    [
      'chefforum/2019/2019-10-10.md',
      'chefforum/2019/2019-10-10/vagtplan.pdf',
      'chefforum/2019/2019-09-26.md',
    ],
  ]);
  for (const { files } of examples) expect(await checkFiles(files)).toEqual([]);
});

it('the message that the guide shows is the one that comes', async () => {
  const [, message, note] = /\n\d+:\d+\S* fejl {7}(.+) tid-ugyldig\n {4}→ (.+)\n/.exec(text) ?? [];
  const path = 'chefforum/2019/2019-10-10.md';
  expect(
    await checkFiles({
      [path]: '---\nforum: Chefforum\ndato: 2019-10-10\ntid: 09:00\n---\n\n## Punkt 1: Evt.\n',
    }),
  ).toEqual([`${path}:4:6 fejl tid-ugyldig: ${message} → ${note}`]);
});

const links = [...text.matchAll(/\]\((regler\/[^)]+)\)/g)].map(([, link = '']) => link);
it.each(links)('the guide’s link to %s leads somewhere', async (link) => {
  await expect(access(new URL(link, page))).resolves.toBeUndefined();
});
