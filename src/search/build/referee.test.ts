import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveIn, archiveOf, meetingFile, type WholeArchive } from '../../../test/support/content.ts';
import { fetchFromDisk } from '../../../test/support/disk-fetch.ts';
import { DEMO, FIXTURE, makeFolder } from '../../../test/support/folders.ts';
import { builtSearch, onceMade, placeSearch, searchedPunkter } from '../../../test/support/memory-store.ts';
import {
  closePagefind,
  openPagefind,
  pagefindFiles,
  plainBundle,
  reduced,
} from '../../../test/support/pagefind-bundle.ts';
import { pagefindDocument } from '../../../test/support/pagefind-documents.ts';
import { textOf } from '../../../test/support/punkt-text.ts';
import { type ReadBundle, readBundle } from '../../../test/support/read-bundle.ts';
import { openIndex } from '../find/search-index.ts';
import { rowsOf } from './tables/search-table.ts';
import { type Divide, dividerOf } from './words/compounds.ts';
import type { Lexicon } from './words/lexicon.ts';

const NASTY = `## Punkt 1: CO2-regnskab & "Årets" <plan> (2019)

13/16074 og 18.15.00-Ø40-2-19

WiFi4EU, IT-roadmap, e-mail: a.b@c.dk; foo_bar – »skole« og café’er 1.700,50 kr.   MED og HovedMED, § 25, ☺ x²y.

Børne- og Ungeudvalget, syge\u00adfravær og cafe\u0301 ${'skole '.repeat(8)}

### Beslutning i Økonomiudvalget den 10-10-2019

Godkendt, jf. sag 13/16074: ÅÅÅÅ og Жук.

### Bilag

- Kommuneplan_2019.PDF
- Ångström-målinger`;

/** The names that a plain reading of all texts finds. */
function divideOf(archive: WholeArchive, lexicon: Lexicon): Divide {
  const words = rowsOf(archive).flatMap((punkt) => textOf(punkt).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const names = words
    .filter((word) => /^\p{Lu}\p{Ll}{3,13}$/u.test(word))
    .map((word) => word.toLowerCase())
    .filter((word) => !lexicon.words.has(word));
  return dividerOf(lexicon, new Set(names)).divide;
}

afterAll(closePagefind);

describe.for<[name: string, archive: () => Promise<WholeArchive>]>([
  ['the demonstration archive', () => archiveIn(DEMO)],
  ['the fixture', () => archiveIn(FIXTURE)],
  ['signs of all kinds', () => archiveOf(meetingFile(NASTY))],
])('the index of %s is the one that Pagefind’s own indexer makes', ([, archiveOf]) => {
  let own: ReadBundle;
  let theirs: ReadBundle;
  let folders: readonly [string, string];
  beforeAll(async () => {
    const archive = await archiveOf();
    const divide = divideOf(archive, (await onceMade.lexicon())());
    const { files } = await builtSearch(archive);
    own = readBundle(files);
    const documents = searchedPunkter(archive).map((punkt) => pagefindDocument(punkt, divide));
    const indexed = await pagefindFiles(documents);
    theirs = reduced(readBundle(indexed));
    folders = [await makeFolder(), await makeFolder()];
    await placeSearch(files, folders[0]);
    await placeSearch(plainBundle(theirs, indexed), folders[1]);
  });

  test('in its words, with their places and weights', () => {
    expect([...own.words.keys()].sort()).toEqual([...theirs.words.keys()].sort());
    for (const [name, rows] of theirs.words)
      expect([...(own.words.get(name) ?? [])], name).toEqual([...rows].map(([row, places]) => [row, places]));
  });

  test('in its records and their lengths', () => {
    expect(own.metaFields).toEqual(theirs.metaFields);
    expect(own.pages.length).toBe(theirs.pages.length);
    own.pages.forEach(({ id, length, record: { url, content, meta, anchors } }, row) => {
      const other = theirs.pages[row];
      // Where lines end the engine's own indexer does not tell.
      const text = content.replace(/\n/g, ' ');
      expect({ id, length, url, content: text, meta, anchors }, id).toEqual({
        id: other?.id,
        length: other?.length,
        url: other?.record.url,
        content: other?.record.content,
        meta: other?.record.meta,
        anchors: other?.record.anchors,
      });
    });
  });

  test('in what the engine finds, how well and in which order', async () => {
    fetchFromDisk();
    const [one, other] = [await openIndex(folders[0]), await openPagefind(folders[1])];
    const names = [...theirs.words.keys()].filter((name) => !name.includes('/'));
    const asked = names.filter((_, at) => at % Math.ceil(names.length / 40) === 0);
    const phrases = theirs.pages
      .slice(0, 10)
      .map(({ record }) => record.content.split(' ').slice(2, 5).join(' '));
    for (const query of [...asked, ...phrases]) {
      expect(await one.rows(query), query).toEqual([...(await other(`"${query}"`)).keys()]);
      expect([...(await one.ranked(query))], query).toEqual([...(await other(query))]);
    }
  });
});
