import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../test/support/command.ts';
import { parseFile } from '../../test/support/parsing.ts';
import { fileProblems } from './check.ts';

/** A secret that stands under what says closed. */
const SECRET = 'xyqzhemmelig';
const PAGE = readFileSync(join(ROOT, 'docs/lukket.md'), 'utf8');

/** The rows of the table under a heading of the page: what is written, and what it is read as. */
function rowsUnder(heading: string): [written: string, read: string][] {
  const section = PAGE.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `(.*)` \| (\S+) \|$/gm)].map(([, written = '', read = '']) => [
    written,
    read,
  ]);
}

/** How a whole file is read: the secret is out, out with a warning, held and told of, or the item is closed as it should be. */
function readAs(text: string): string {
  const file = parseFile(text);
  const all = fileProblems(file, null);
  const problems = all.filter(({ rule, severity }) => severity === 'fejl' && rule !== 'bilag-mangler');
  expect(JSON.stringify(problems)).not.toContain(SECRET);
  if (JSON.stringify(file.meeting).includes(SECRET)) {
    if (problems.length > 0) return 'vist trods fejl';
    return all.some(({ rule }) => rule === 'lukket-maaske') ? 'advarsel' : 'åbent';
  }
  const rules = new Set(problems.map(({ rule }) => rule));
  if (rules.size === 0) return 'tabt';
  return [...rules].every((rule) => rule === 'lukket-indhold') ? 'lukket' : 'fejl';
}

const meeting = (body: string, head = ''): string =>
  `---\nforum: Chefforum\ndato: 2019-10-10\n${head}---\n\n${body}\n`;
const item = (line: string): string =>
  meeting(
    `## Punkt 1: Åben sag\n\n### Beslutning\n\nGodkendt.\n\n${line}\n\n${SECRET} solgt.\n\n### Videre proces\n\n${SECRET}`,
  );

describe('docs/lukket.md, row by row', () => {
  it.each(rowsUnder('Et punkts titel'))('the title %s is %s', (titel, read) =>
    expect(readAs(meeting(`## Punkt 2: ${titel}\n\n### Beslutning\n\n${SECRET}`))).toBe(read),
  );

  it.each(rowsUnder('En linje'))('the line %s is %s', (line, read) => expect(readAs(item(line))).toBe(read));

  it.each(rowsUnder('Filens hoved'))('the front matter %s is %s', (line, read) =>
    expect(readAs(meeting(`## Punkt 1: Budget\n\n${SECRET}`, `${line}\n`))).toBe(read),
  );

  it.each(rowsUnder('Et bilag eller et link'))('the attachment %s is %s', (link, read) => {
    const file = parseFile(meeting(`## Punkt 1: Budget\n\n### Bilag\n\n- Plan\n- ${link}\n- Kort`));
    const { facts, meeting: read_ } = file;
    const bilag = read_?.punkter[0]?.bilag.map(({ titel }) => titel);
    expect([facts.closedLinks.length, facts.closedLines]).toEqual([read === 'fejl' ? 1 : 0, []]);
    expect(bilag?.length).toBe(read === 'fejl' ? 2 : 3);
    expect(JSON.stringify(read_).includes('tilbud.')).toBe(false);
  });

  it('has rows of every kind', () => {
    const rows = ['Et punkts titel', 'En linje', 'Filens hoved', 'Et bilag eller et link'].map(
      (heading) => rowsUnder(heading).length,
    );
    expect(rows.every((count) => count > 5)).toBe(true);
    expect(rows.reduce((sum, count) => sum + count)).toBe(
      PAGE.replace(/\n## Grundlaget\n.*?(?=\n## )/su, '').match(/^\| `/gm)?.length,
    );
  });
});
