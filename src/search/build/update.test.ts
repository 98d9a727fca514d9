import { beforeAll, describe, expect, test } from 'vitest';
import { archiveIn, type WholeArchive } from '../../../test/support/content.ts';
import { DEMO } from '../../../test/support/folders.ts';
import { type BuiltSearch, builtSearch } from '../../../test/support/memory-store.ts';
import { changed, randomNumbers } from '../../../test/support/random-changes.ts';
import { readBundle } from '../../../test/support/read-bundle.ts';
import { wordKey } from '../../danish/word-key.ts';
import type { WholeMeeting, WholePunkt } from '../../model/archive.ts';
import { keyToken } from '../format/search-token.ts';
import { rowsOf } from './tables/search-table.ts';

/** How many changes are made one after the other; more for who has the time. */
const CHANGES = Number(process.env.SEARCH_CHANGES ?? 5);
const SEED = Number(process.env.SEARCH_SEED ?? 7);

/** Meetings that the archive lacks at first, and that come in. */
const SPARE = 4;
/** As many as give an index of several files; each of some twenty searches is made from nothing. */
const MEETINGS = 10;

let meetings: readonly WholeMeeting[];
let archive: WholeArchive;
let first: BuiltSearch;
beforeAll(async () => {
  const whole = await archiveIn(DEMO);
  meetings = whole.meetings.slice(0, MEETINGS);
  archive = { ...whole, meetings: meetings.slice(0, -SPARE) };
  first = await builtSearch(archive);
});

/** Tells how two searches differ: the paths of files that one lacks, or that have other bytes. */
function differences(one: BuiltSearch, other: BuiltSearch): string[] {
  const paths = new Set([...one.files.keys(), ...other.files.keys()]);
  return [...paths].filter((path) => !one.files.get(path)?.equals(other.files.get(path) ?? Buffer.of()));
}

test(`${CHANGES} changes, each made out of the search before, give the bytes of a search made from nothing`, async () => {
  const next = randomNumbers(SEED);
  let own = archive;
  let search = first;
  for (let at = 0; at < CHANGES; at += 1) {
    for (let more = next(3); more >= 0; more -= 1) own = changed(own, meetings.slice(-SPARE), next);
    search = await builtSearch(own, search);
    expect(differences(search, await builtSearch(own)), `change ${at}`).toEqual([]);
  }
}, 3_600_000);

/** The archive with another text in the first section of an item. */
function withText(change: (text: string) => string): WholeArchive {
  const at = archive.meetings.findLastIndex(({ punkter }) => punkter.some(isTexted));
  return {
    ...archive,
    meetings: archive.meetings.map((meeting, place) => {
      if (place !== at) return meeting;
      const own = meeting.punkter.findIndex(isTexted);
      return {
        ...meeting,
        punkter: meeting.punkter.map((punkt, which) =>
          which === own
            ? {
                ...punkt,
                afsnit: punkt.afsnit.map((one, first) => (first ? one : { ...one, text: change(one.text) })),
              }
            : punkt,
        ),
      };
    }),
  };
}

const isTexted = ({ lukket, afsnit }: WholePunkt): boolean => !lukket && (afsnit[0]?.text.length ?? 0) > 50;

const writtenOf = ({ written }: BuiltSearch, start: string): string[] =>
  [...written].filter((path) => path.startsWith(start));

describe('what a change costs', () => {
  test('without any, nothing but the head is written, and no item is asked for', async () => {
    const again = await builtSearch(archive, first);
    expect(differences(first, again)).toEqual([]);
    expect(again.asked).toEqual([]);
    expect(again.written.size).toBe(1);
  });

  test('another word writes one file of records and a few of words', async () => {
    const again = await builtSearch(
      withText((text) => text.replace(/\S+$/, 'zebrafinkernes')),
      first,
    );
    expect(writtenOf(again, 'pagefind/fragment/')).toHaveLength(1);
    expect(writtenOf(again, 'pagefind/index/').length).toBeLessThanOrEqual(10);
    expect(writtenOf(again, 'soegning/forslag/')).toEqual([]);
    expect(again.asked.length).toBeLessThanOrEqual(2);
  });

  test('a name divides the compounds that other items have', async () => {
    const apart = withText((text) => `${text} zaxelskolen`);
    const before = await builtSearch(apart, first);
    const named = {
      ...apart,
      meetings: apart.meetings.map((meeting, at) =>
        at > 0
          ? meeting
          : { ...meeting, punkter: meeting.punkter.map((punkt) => ({ ...punkt, kortTitel: 'Zaxel' })) },
      ),
    };
    const after = await builtSearch(named, before);
    const token = keyToken('alt', wordKey('zaxel'));
    const [was, is] = [before, after].map(({ files }) => readBundle(files).words.get(token)?.size ?? 0);
    expect(was).toBe(0);
    expect(is).toBe(rowsOf({ ...named, meetings: named.meetings.slice(0, 1) }).length + 1);
    expect(differences(after, await builtSearch(named))).toEqual([]);
  });
});

describe('what was kept and is wanting', () => {
  const ownArchive = () => withText((text) => `${text} zebrafinkernes`);
  let right: BuiltSearch;
  beforeAll(async () => {
    right = await builtSearch(ownArchive());
  });

  test.for<[what: string, damage: (search: BuiltSearch) => Partial<BuiltSearch>]>([
    ['a state that is cut short', ({ state }) => ({ state: state.subarray(0, state.length / 2) })],
    ['a state with another letter', ({ state }) => ({ state: Buffer.concat([state, Buffer.from('x')]) })],
    ['no state', () => ({ state: Buffer.of() })],
    ['an item that is not kept', () => ({ items: [] })],
    ['files of words that are gone', ({ files }) => ({ files: filesBut(files, () => null) })],
    [
      'files of words that hold something else',
      ({ files }) => ({ files: filesBut(files, (bytes) => bytes.subarray(0, 50)) }),
    ],
  ])('%s', async ([, damage]) => {
    const damaged = { ...first, ...damage(first) };
    expect(differences(await builtSearch(ownArchive(), damaged), right)).toEqual([]);
  });
});

/** Files of which those of the index are others, or gone. */
function filesBut(
  files: BuiltSearch['files'],
  change: (bytes: Buffer) => Buffer | null,
): BuiltSearch['files'] {
  return new Map(
    [...files].flatMap(([path, bytes]) => {
      const own = path.startsWith('pagefind/index/') ? change(bytes) : bytes;
      return own ? [[path, own] as const] : [];
    }),
  );
}
