import { expect, it } from 'vitest';
import { NO_REMOVALS } from '../model/fjernelse.ts';
import { type KeptFile, readContext, readInto } from './read-file.ts';
import { memoryStore } from './text-store.ts';

const HEAD = '---\nforum: chefforum\ndato: 2019-10-10\n---\n\n## Punkt 1: Plan\n\n';
const FORUMS = [{ slug: 'chefforum', navn: 'Chefforum', forkortelser: [], titelpraefiks: null }];

function kept(body: string): KeptFile {
  const context = readContext({ forums: FORUMS as never, removals: NO_REMOVALS });
  return readInto(
    { path: 'chefforum/2019/2019-10-10.md', key: 'k', text: HEAD + body },
    context,
    memoryStore(),
  );
}

it('a meeting is summed up the same wherever in its file a reference stands', () => {
  const { summaryKey, summary } = kept('Se byrådet den 3. maj 2019.\n');
  expect(JSON.stringify(summary?.punkter[0]?.afsnit)).toContain('byraadet/2019-05-03');
  expect(kept('Nu står der mere. Se byrådet den 3. maj 2019.\n').summaryKey).toBe(summaryKey);
  expect(kept('\n\n\nSe byrådet den 3. maj 2019.\n').summaryKey).toBe(summaryKey);
});

it('but otherwise where it leads elsewhere, in a heading too, or where another reference comes first', () => {
  const bodies = [
    'Se byrådet den 3. maj 2019.\n',
    'Se byrådet den 4. maj 2019.\n',
    'Se byrådet den 3. maj 2019 og byrådet den 4. maj 2019.\n',
    'Se byrådet den 4. maj 2019 og byrådet den 3. maj 2019.\n',
    '### Beslutning i Chefforum den 3. maj 2019\n\nSe byrådet den 3. maj 2019.\n',
    '### Beslutning i Chefforum den 4. maj 2019\n\nSe byrådet den 3. maj 2019.\n',
  ];
  expect(new Set(bodies.map((body) => kept(body).summaryKey)).size).toBe(bodies.length);
});
