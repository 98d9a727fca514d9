// What the page of a rule says of `fix`, held to what fix does with the page's own examples.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkFiles, DEFAULT_ARKIV } from '../../test/support/content.ts';
import { type Example, readRulePage } from '../../test/support/rule-page.ts';
import { readConfig } from '../archive/settings/config.ts';
import { BESLUTNING_AENDRET } from '../check/changed-decisions.ts';
import { decode } from '../import/read/encoding.ts';
import { forumNames } from '../parse/references/forum-names.ts';
import { mendedArchive } from './fix-archive.ts';
import { mendedSettings } from './settings.ts';

const FOLDER = new URL('../../docs/regler/', import.meta.url);
const pages = readdirSync(FOLDER)
  // That one tells of two versions of a file.
  .filter((name) => name.endsWith('.md') && name !== `${BESLUTNING_AENDRET.id}.md`)
  .map((name) => ({ rule: name.slice(0, -3), ...readRulePage(readFileSync(new URL(name, FOLDER), 'utf8')) }));

/** A text as its bytes are read. */
function lettersOf(text: string): string {
  const read = decode(Buffer.from(text));
  return read.ok ? read.text : text;
}

/** An example's files as `fix` leaves them. */
function mended({ files }: Example): Record<string, string> {
  const readText = (path: string): string | null => files[path] ?? null;
  const settings = readText('arkiv.yaml') ?? DEFAULT_ARKIV;
  const { config } = readConfig(settings, null, { hasFile: (path) => path in files, readText });
  const forums = config?.forummer ?? [];
  const { texts, moves } = mendedArchive({
    meetings: new Map(
      Object.entries(files)
        .filter(([path]) => /\.(?:md|markdown)$/i.test(path))
        .map(([path, text]) => [path, lettersOf(text)]),
    ),
    entries: new Map(Object.keys(files).map((path) => [path, { kind: 'file' as const, bytes: 1 }])),
    settings: [settings],
    context: { forums, names: forumNames(forums) },
    isAsked: () => true,
  });
  const moved = (path: string): string =>
    moves.reduce(
      (at, { from, to }) => (at === from || at.startsWith(`${from}/`) ? `${to}${at.slice(from.length)}` : at),
      path,
    );
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      moved(path),
      path === 'arkiv.yaml' ? mendedSettings(text) : (texts.get(path) ?? text),
    ]),
  );
}

it.each(pages)(
  '$rule is mended where its page says so, and nowhere else',
  async ({ rule, wrong, mended: says }) => {
    const left: number[] = [];
    for (const example of wrong) {
      // Bytes and links are no texts; a page of such has other examples.
      if (Object.keys(example.links).length > 0) continue;
      const found = await checkFiles(mended(example), {}, example.isShallow);
      left.push(example.messages.length - found.filter((line) => line.includes(` ${rule}: `)).length);
    }
    const isMended = left.some((count) => count > 0);
    expect(isMended ? 'ja, hvor der intet er at gætte' : 'nej').toBe(says);
  },
);
