// The texts that are spoiled: the project's own meetings, and the sources that its import is tested with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { slug } from '../../../src/model/text/slug.ts';
import { projectRoot } from '../../program.js';

/** A text and where it lies below the content folder. */
export interface Base {
  readonly path: string;
  readonly text: string;
}

function read(pattern: string): Base[] {
  const root = projectRoot();
  const paths = globSync(pattern, { cwd: root }).sort();
  if (paths.length === 0) throw new Error(`no file is named ${pattern}`);
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Where a meeting would lie by what its front matter says. */
function placed({ text }: Base): Base {
  const forum = /^forum: *"?([^"\n]*)/m.exec(text)?.[1] ?? '';
  const date = /^dato: *(\d{4}-\d\d-\d\d)/m.exec(text)?.[1] ?? '2019-10-10';
  return { path: `${slug(forum) || 'chefforum'}/${date.slice(0, 4)}/${date}.md`, text };
}

/** Meetings as content files. */
export const meetingBases = (): Base[] =>
  ['content/*/*/*.md', 'test/golden/parse/*/moede.md', 'test/golden/import/*/forventet.md']
    .flatMap(read)
    .map(placed);

/** Sources of the import. */
export const sourceBases = (): Base[] => read('test/golden/import/*/kilde.txt');

/** The settings of the project's own archive, with the forums of its tests. */
export const baseSettings = (): string => {
  const names = new Set(meetingBases().map(({ text }) => /^forum: *"?([^"\n]*)/m.exec(text)?.[1] ?? ''));
  const forums = [...names].filter((name) => slug(name) !== '');
  const bySlug = new Map(forums.map((name) => [slug(name), name]));
  const list = [...bySlug].map(([own, name]) => `  - slug: ${own}\n    navn: ${JSON.stringify(name)}\n`);
  return `organisation: Fjordby Kommune\ntitel: Fjordby Kommunes referater\nforummer:\n${list.join('')}`;
};
