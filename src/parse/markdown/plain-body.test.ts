import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RootContent } from 'mdast';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { mutant } from '../../../scripts/campaign/spoil.ts';
import type { ForumSlug, IsoDate } from '../../model/brand.ts';
import { sourceOf } from '../head/source.ts';
import { forumNames } from '../references/forum-names.ts';
import { referenceFinder } from '../references/references.ts';
import { readMarkdown } from './markdown.ts';
import { plainBody } from './plain-body.ts';
import { renderBody, renderTree } from './render.ts';

/*
 * What is rendered without a tree must be what the tree renders, sign for sign. MARKDOWN_MUTANTS sets how many spoiled texts
 * are tried, MARKDOWN_SEED where they begin.
 */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BODIES = globSync(['content/**/*.md', 'test/golden/**/*.md'], { cwd: ROOT })
  .sort()
  .map((path) => readFileSync(ROOT + path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '\n\n'));
const MUTANTS = Number(process.env.MARKDOWN_MUTANTS ?? 150);
const SEED = Number(process.env.MARKDOWN_SEED ?? 0);

const find = referenceFinder({
  forum: { slug: 'byraadet' as ForumSlug, navn: 'Byrådet' },
  date: '2019-10-10' as IsoDate,
  punkt: 1,
  names: forumNames([]),
});

/** The sections of a text: what stands between its headings, and the headings with what follows. */
function sectionsOf(nodes: readonly RootContent[]): (readonly RootContent[])[] {
  const starts = nodes.flatMap(({ type }, at) => (at === 0 || type === 'heading' ? [at] : []));
  return starts.flatMap((start, index) => {
    const section = nodes.slice(start, starts[index + 1]);
    return [section, section.slice(1)];
  });
}

/** Compares both ways for each plain section; how many there were. */
function compared(text: string): number {
  const context = { find, source: sourceOf(text), unexplained: new Map([['KB', 'Byrådet']]) };
  const plain = sectionsOf(readMarkdown(text).children).filter((nodes) => plainBody(nodes, context));
  for (const nodes of plain) expect(renderBody(nodes, 'a', context)).toEqual(renderTree(nodes, 'a', context));
  return plain.length;
}

it('most sections of all content are plain, and are rendered as their trees are', () => {
  expect(BODIES.reduce((sum, text) => sum + compared(text), 0)).toBeGreaterThan(500);
});

it('so are those of texts spoiled by chance', () => {
  let plain = 0;
  for (let seed = SEED; seed < SEED + MUTANTS; seed += 1) plain += compared(mutant(BODIES, seed));
  expect(plain).toBeGreaterThan(MUTANTS / 2);
});

it.each([
  'A & B < C > D',
  'a\n  b  \n\tc',
  '- a\n\n- b & c',
  '3. Byrådet den 3. maj 2019\n4. punkt 2, sag 19/12345',
  '##### a\n###### b\n# c\n\nd\n- e',
])('%j is plain and rendered as its tree is', (text) => expect(compared(text)).toBeGreaterThan(0));

it.each(['a *b*', '[a](b.pdf)', 'a\n\n> b', '- [ ] a', '- a\n\n  b', 'KB mødes', 'a\u200bb', '| a |\n| - |'])(
  '%j is left to its tree',
  (text) => {
    const context = { find, source: sourceOf(text), unexplained: new Map([['KB', 'Byrådet']]) };
    expect(plainBody(readMarkdown(text).children, context)).toBeNull();
  },
);
