import { expect, it } from 'vitest';
import { loadFiles } from '../../test/support/content.ts';

const TEXT = '---\nforum: chefforum\ndato: 2019-10-10\n---\n\n## Punkt 1: A\n';

it('reads every Markdown file but a README, in the order of their paths', async () => {
  const { files } = await loadFiles({
    'chefforum/2019/2019-10-10.md': TEXT,
    'byraadet/2019/2019-10-10.md': TEXT,
    'forkert-sted.md': TEXT,
    'chefforum/2019/2019-10-10.MARKDOWN': TEXT,
    'README.md': 'Læs mig',
    'chefforum/readme.md': 'Læs mig',
    'chefforum/2019/2019-10-10/notat.txt': 'x',
    '.skjult/2019-10-10.md': TEXT,
  });
  expect(files.map(({ path }) => path)).toEqual([
    'byraadet/2019/2019-10-10.md',
    'chefforum/2019/2019-10-10.MARKDOWN',
    'chefforum/2019/2019-10-10.md',
    'forkert-sted.md',
  ]);
});

it('reads meetings also when the settings cannot be read, so that all problems come at once', async () => {
  const { config, files } = await loadFiles({ 'arkiv.yaml': null, 'chefforum/2019/2019-10-10.md': TEXT });
  expect(config).toBeNull();
  expect(files.map(({ path, summary }) => [path, summary])).toEqual([['chefforum/2019/2019-10-10.md', null]]);
});
