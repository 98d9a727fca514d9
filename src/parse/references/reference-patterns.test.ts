import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { CONTEXT } from '../../../test/support/parsing.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LINES = globSync(['content/**/*.md', 'test/**/*.md', 'src/parse/references/references.test.ts'], {
  cwd: ROOT,
})
  .sort()
  .flatMap((path) => readFileSync(ROOT + path, 'utf8').split('\n'));

it.each(CONTEXT.names.meetingPatterns)(
  'a text with a mention is never passed over: %#',
  ({ pattern, isIn }) => {
    const mentions = LINES.filter((line) => line.search(pattern) >= 0);
    expect(mentions.length).toBeGreaterThan(0);
    expect(mentions.filter((line) => !isIn(line))).toEqual([]);
  },
);
