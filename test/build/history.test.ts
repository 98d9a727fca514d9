import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtHere } from '../support/build-here.ts';
import { DEFAULT_ARKIV, meetingFile } from '../support/content.ts';
import { readTree, testFolder } from '../support/folders.ts';
import { commitAll, git } from '../support/git.ts';
import { finderIn } from '../support/plain-bytes.ts';

const minutes = (decision: string, item: string): Record<string, string> =>
  meetingFile(
    `## Punkt 1: Havnen\n\n### Beslutning\n\n${decision}\n\n## Punkt 2: ${item}`,
    '2024-05-28',
    'byraadet',
  ) as Record<string, string>;

test('after a commit the site is that of a build from nothing, in another clone, and tells no message and no secret', async () => {
  const [folder, other] = [await testFolder(), await testFolder()];
  const content = join(folder, 'content');
  const commits = [
    { day: '2024-06-01', message: 'Forfatterens ord', files: { 'content/arkiv.yaml': DEFAULT_ARKIV } },
    { day: '2024-06-02', files: below(minutes('Havnen udvides for 2 mio. kr.', 'Salg til enhemmelighed')) },
    { day: '2024-06-03', files: below(minutes('Havnen udvides for 3 mio. kr.', 'Lukket')) },
  ];
  commitAll(folder, commits);
  const out = join(folder, 'site');
  await builtHere(content, out);
  commitAll(
    folder,
    [{ day: '2024-06-04', files: below(minutes('Havnen udvides for 4 mio. kr.', 'Lukket')) }],
    false,
  );
  await builtHere(content, out);
  git(folder, ['clone', '--quiet', folder, join(other, 'klon')]);
  const anew = await builtHere(join(other, 'klon', 'content'), join(other, 'site'));
  const [one, two] = await Promise.all([readTree(out), readTree(anew)]);
  expect([...two.keys()]).toEqual([...one.keys()]);
  expect([...one].filter(([path, bytes]) => !two.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
  const page = one.get('byraadet/2024-05-28/rettelser/index.html')?.toString() ?? '';
  expect(page).toContain('<del>3</del>');
  expect(page).not.toContain('<del>2</del>');
  const filesWith = await finderIn(out);
  for (const secret of ['enhemmelighed', 'Forfatterens', 'redaktoer@'])
    expect(filesWith(secret), secret).toEqual([]);
});

const below = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text]));
