import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMeeting } from '../parse/parse-meeting.ts';
import { forumNames } from '../parse/references/forum-names.ts';
import { importText } from './import-text.ts';

/** A folder of real minutes with `expected/*.json` beside them; not part of the project. */
const folder = process.env.REFERATER ?? '';

interface Expected {
  readonly kind: string;
  readonly forum: string;
  readonly date: string;
  readonly start: string;
  readonly place: string;
  readonly punkter: readonly {
    readonly nummer: string;
    readonly titel: string;
    readonly sagsnumre: readonly string[];
    readonly lukket: boolean;
    readonly afsnit: readonly string[];
    readonly bilag: readonly string[];
    readonly indstiller: string | null;
    readonly udfald: string | null;
    readonly tidsrum: string | null;
    readonly oplaegsholder: string | null;
    readonly kortTitel: string;
  }[];
}

const imported = (file: string) => {
  const result = importText(
    { name: file, bytes: readFileSync(join(folder, file)) },
    { forum: null, forums: [] },
  );
  if (!result.ok) throw new Error(result.message);
  return result;
};

const names = folder === '' ? [] : readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe.skipIf(!existsSync(join(folder, 'expected')) || folder === '')('the real minutes', () => {
  it.each(names)('%s is read as it is', (file) => {
    const expected = JSON.parse(
      readFileSync(join(folder, 'expected', file.replace('.txt', '.json')), 'utf8'),
    ) as Expected;
    const { markdown, path, forum } = imported(file);
    const { meeting } = parseMeeting(markdown, path, { forums: [forum], names: forumNames([forum]) });
    const found = {
      kind: meeting?.kind,
      forum: forum.navn,
      date: meeting?.date,
      start: meeting?.start,
      place: meeting?.place,
      punkter: meeting?.punkter.map((punkt) => ({
        nummer: String(punkt.nummer),
        titel: punkt.titel,
        sagsnumre: punkt.sagsnumre,
        lukket: punkt.lukket,
        afsnit: punkt.afsnit.map(({ kind, date }) => (date ? `${kind}:${date}` : kind)),
        bilag: punkt.bilag.map(({ titel }) => titel),
        indstiller: punkt.indstiller,
        udfald: punkt.udfald,
        tidsrum: punkt.tidsrum ? `${punkt.tidsrum.start}-${punkt.tidsrum.end}` : null,
        oplaegsholder: punkt.oplaegsholder,
        kortTitel: punkt.kortTitel,
      })),
    };
    const { kind, forum: navn, date, start, place, punkter } = expected;
    expect(found).toEqual({ kind, forum: navn, date, start, place, punkter });
  });

  it.each(names)('%s keeps every sign of its text', (file) => {
    const source = readFileSync(join(folder, file), 'utf8').normalize('NFC');
    const { markdown } = imported(file);
    const bare = (text: string) => text.replace(/\[\^(\d)\](?::)?|\^\[(\d)\]/g, '');
    const lines = source.split('\n').map((line) => line.replace(/^#+ |\*\*|^[-·] |^\d\. /g, ''));
    const first = lines.findIndex((line) => line.startsWith('Punkt 1:'));
    const kept = lines.slice(first).map((line) => bare(line).trim());
    expect(kept.filter((line) => !bare(markdown).includes(line))).toEqual([]);
  });

  it.each(names)('%s gives the same bytes twice', (file) => {
    expect(imported(file).markdown).toBe(imported(file).markdown);
  });
});
