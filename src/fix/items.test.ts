import { expect, it } from 'vitest';
import { DEFAULT_ARKIV } from '../../test/support/content.ts';
import { readConfig } from '../archive/settings/config.ts';
import { forumNames } from '../parse/references/forum-names.ts';
import { mendedText } from './fix-text.ts';

const PATH = 'chefforum/2019/2019-10-10.md';
const files = { hasFile: () => false, readText: () => null };
const forums = readConfig(DEFAULT_ARKIV, null, files).config?.forummer ?? [];
const context = { forums, names: forumNames(forums) };
const mended = (text: string, path = PATH): string => mendedText(text, path, context);

const HEAD = 'forum: Chefforum\ndato: 2019-10-10\n';
const withHead = (lines: string): string => `---\n${HEAD}${lines}---\n\n## Punkt 1: Budget\n`;
it('a decision in its own paragraph becomes a section where nothing else can belong to it', () => {
  const text = (body: string): string => `---\n${HEAD}---\n\n## Punkt 1: Budget\n\n${body}\n`;
  for (const line of ['**Beslutning:** Godkendt.', '__Beslutning__: Godkendt.', 'Beslutning: Godkendt.'])
    expect(mended(text(line)), line).toBe(text('### Beslutning\n\nGodkendt.'));
  const followed = text('**Beslutning:** Godkendt.\n\nSagen går videre.');
  expect(mended(followed)).toBe(followed);
});

const ONE = '## Punkt 1: Budget\n\n### Beslutning\n\nGodkendt.\n';
const withItems = (items: string): string => `---\n${HEAD}---\n\n${items}`;

it.each([
  '**Punkt 1: Budget**',
  '**Punkt 1:** Budget',
  '#### Punkt 1: Budget',
  'Punkt 1: Budget',
  '\\## Punkt 1: Budget',
])('the first item: %s', (line) =>
  expect(mended(withItems(ONE.replace('## Punkt 1: Budget', line)))).toBe(withItems(ONE)),
);

it.each([
  '**Punkt 2: Valg**',
  '### Punkt 2: Valg',
  '#### Pkt. 2 Valg',
  'Punkt 2: Valg',
  '    ## Punkt 2: Valg',
  '## 2. Valg',
  '**2. Valg**',
  '### 2. Valg',
])('the next item: %s', (line) =>
  expect(mended(withItems(`${ONE}\n${line}\n\n### Beslutning\n\nValgt.\n`))).toBe(
    withItems(`${ONE}\n## Punkt 2: Valg\n\n### Beslutning\n\nValgt.\n`),
  ),
);

it.each(['**Punkt 4: Valg**', 'Punkt 2: Valg', '**Punkt 2: Lukket punkt**', '**Punkt 2: Valg**\nog mere'])(
  'a line that may be no item: %s',
  (line) => {
    const text = withItems(`${ONE}\n${line}\n\nTekst.\n`);
    expect(mended(text)).toBe(text);
  },
);

it.each([
  [
    [1, 2, 4, 4],
    [1, 2, 3, 4],
  ],
  [
    [1, 2, 2],
    [1, 2, 3],
  ],
  [
    [0, 2, 3],
    [1, 2, 3],
  ],
  [
    [12, 13, 41, 15],
    [12, 13, 14, 15],
  ],
  [
    [1, 3, 2],
    [1, 3, 2],
  ],
  [
    [1, 1, 2, 3],
    [1, 1, 2, 3],
  ],
  [
    [1, 2, 4, 5],
    [1, 2, 4, 5],
  ],
])('the numbers %j', (before, after) => {
  const text = (numbers: readonly number[]): string =>
    withItems(numbers.map((nummer, at) => `## Punkt ${nummer}: Sag ${at}\n`).join('\n'));
  expect(mended(text(before))).toBe(text(after));
  const own = (numbers: readonly number[]): string =>
    text(numbers).replace('---\n\n', 'udfald:\n  2: andet\n---\n\n');
  expect(mended(own(before))).toBe(own(before));
});

it.each([
  ['nothing closes it', withHead('').replace('---\n\n', '\n')],
  ['nothing closes it before an item', withHead('').replace('---\n\n', '')],
  ['nothing opens it', withHead('').replace('---\n', '')],
  ['nothing opens or closes it', withHead('').replaceAll('---\n', '')],
])('the front matter: %s', (_, text) => expect(mended(text)).toBe(withHead('')));
