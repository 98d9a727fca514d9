import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { globSync } from 'tinyglobby';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { mutant, scribble } from '../../../scripts/campaign/spoil.ts';
import { readMarkdown } from './markdown.ts';

/*
 * What is read without remark-parse must be what remark-parse reads, place for place. MARKDOWN_MUTANTS sets how many spoiled
 * texts are tried, MARKDOWN_SEED where they begin.
 */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FILES = globSync(['content/**/*.md', 'test/**/*.md', 'docs/**/*.md'], { cwd: ROOT }).sort();
const BODIES = FILES.map((path) =>
  readFileSync(ROOT + path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '\n\n'),
);
const MUTANTS = Number(process.env.MARKDOWN_MUTANTS ?? 400);
const SEED = Number(process.env.MARKDOWN_SEED ?? 0);

const remark = unified().use(remarkParse).use(remarkGfm).freeze();

/** remark-parse's tree; as the tests run, it stops at a few texts, such as `1. *\n[x]\na`, that it takes wrongly itself. */
function remarkTree(text: string): Root | null {
  try {
    return remark.parse(text);
  } catch (error) {
    if (error instanceof Error && error.name === 'Assertion') return null;
    throw error;
  }
}

function expectAlike(text: string): void {
  const theirs = remarkTree(text);
  if (!theirs) return;
  const ours = readMarkdown(text);
  // Only what differs is worth a comparison that can tell where.
  if (!isDeepStrictEqual(ours, theirs)) expect({ text, ours }).toEqual({ text, ours: theirs });
}

it('there is much to compare', () => expect(FILES.length).toBeGreaterThan(50));
it('every file at hand is read as remark-parse reads it', () => BODIES.forEach(expectAlike));
it('so are texts spoiled by chance, and signs thrown together', { timeout: 3_600_000 }, () => {
  for (let seed = SEED; seed < SEED + MUTANTS; seed += 1) {
    expectAlike(mutant(BODIES, seed));
    expectAlike(scribble(seed));
  }
});

it.each([
  'Beløb\n=====',
  'a\n:-',
  'a\n-',
  '- a\nb',
  '- a\n<b>',
  '- a\n<b>\n',
  '- a\n<b>\n\nc',
  '- a\n\n\n- b\n\n* c',
  '1. a\n2. b\n\n3) c',
  'a\n- b\n1. c',
  'a\n2. b',
  '0001. a\n1234567890. b',
  '- a\n\n  b\n\n- c',
  '- a\n\nb\n\n- c [d](e)\n\n- f',
  '- [a](b)\n\nc\n\n- [d](e)\n\nf',
  '# a #\n## b\nc',
  'Se www.a.dk og a@b.dk\n\nSe [^1] og [x]\n\n> a\nb',
  'a  \nb\\\nc\n d',
  '[x]\n\na\n\n[x]: /y',
  '[^1]\n\na\n\n[^1]: b\n\n    c\n\nd\n\ne*f*',
  '```\n\na\n\n```\n\nb',
  '<!--\n\na\n\n-->\n\nb',
  '\uFEFFa\n\n\uFEFFb\r\n\r\nc',
  '\n\na',
  'a\n \nb\n\n',
  '    a\n\nb\n\n    c',
  '    a\n\n3.\n\n    b\n\n2. c\n\n    d\n\n<b>',
  '',
])('%j is read alike', expectAlike);
