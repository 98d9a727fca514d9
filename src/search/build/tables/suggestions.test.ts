import { gunzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { archiveOf, type Files } from '../../../../test/support/content.ts';
import { meetingFile } from '../../../../test/support/sample-site.ts';
import { suggestionSource } from '../../../client/suggest/source.ts';
import { suggestFiles } from './suggestions.ts';

/** The files of an archive's suggestions, as they are served. */
async function packedFiles(files: Files): Promise<(readonly [path: string, bytes: Buffer])[]> {
  const all = [...suggestFiles(await archiveOf(files))];
  return Promise.all(all.map(async ({ path, pack }) => [path, await pack()] as const));
}

/** What a reader is shown who types this, a line each: `punkt /address/: title (note)`. */
async function suggested(files: Files, query: string): Promise<string[]> {
  const packed = new Map((await packedFiles(files)).map(([path, bytes]) => [`/${path}`, bytes]));
  vi.stubGlobal('fetch', async (url: string) => {
    const bytes = packed.get(url);
    return bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 });
  });
  const textOf = (parts: readonly { text: string }[]): string => parts.map(({ text }) => text).join('');
  const groups = await suggestionSource('')(query);
  return groups.flatMap(({ suggestions }) =>
    suggestions.map(
      ({ kind, url, text, note }) =>
        `${kind} ${url}: ${textOf(text)}${note.length > 0 ? ` (${textOf(note)})` : ''}`,
    ),
  );
}

const FILES: Files = {
  'chefforum/2019/2019-09-26.md': meetingFile(
    '2019-09-26',
    `## Punkt 1: Godkendelse af dagsorden\n\n00.01.00-P35-1-19\n
## Punkt 2: Rejser i udlandet\n\n00.01.00-A21-9-18\n\n### Beslutning\n\nGodkendt.\n
## Punkt 3: Lukket: Køb af hemmeligjord\n\n13/16074\n
## Punkt 4: Bøger til børn\n\n### Beslutning\n\nGodkendt.\n
## Punkt 5: Nyt rådhus: første fase\n\n82.06.00-P20-1-19\n`,
  ),
  'chefforum/2019/2019-10-10.md': meetingFile(
    '2019-10-10',
    `## Punkt 1: Godkendelse af dagsorden\n\n00.01.00-P35-1-19\n
## Punkt 2: CF - Rejser i udlandet\n\n00.01.00-A21-9-18\n
## Punkt 3: Nyt rådhus: anden fase\n\n82.06.00-P20-1-19\n
## Punkt 4: Salg af hemmelighus (Lukket)\n\n82.06.00-P20-1-19\n`,
  ),
};

describe('what is suggested', () => {
  test.for([
    ['rejs', ['sag /sag/00.01.00-A21-9-18/: Rejser i udlandet (00.01.00-A21-9-18)']],
    ['udlan rej', ['sag /sag/00.01.00-A21-9-18/: Rejser i udlandet (00.01.00-A21-9-18)']],
    [
      'boger',
      ['punkt /chefforum/2019-09-26/#punkt-4: Bøger til børn (Chefforum, 26.\u00a0september\u00a02019)'],
    ],
    [
      'til bo',
      ['punkt /chefforum/2019-09-26/#punkt-4: Bøger til børn (Chefforum, 26.\u00a0september\u00a02019)'],
    ],
    [
      'raadhus',
      [
        'sag /sag/82.06.00-P20-1-19/: Nyt rådhus: anden fase (82.06.00-P20-1-19)',
        'punkt /chefforum/2019-09-26/#punkt-5: Nyt rådhus: første fase (Chefforum, 26.\u00a0september\u00a02019)',
      ],
    ],
    ['rejser xyz', []],
    ['ejser', []],
  ] as const)('«%s»', async ([query, expected]) => {
    expect(await suggested(FILES, query)).toEqual(expected);
  });

  test('nothing of a closed item, and of a case that is all closed its number alone', async () => {
    for (const query of ['hemmelig', 'køb', 'salg', 'lukket'])
      expect(await suggested(FILES, query), query).toEqual([]);
    expect(await suggested(FILES, '13/16')).toEqual(['sag /sag/13-16074/: 13/16074']);
    const files = await packedFiles(FILES);
    const all = files.map(([, bytes]) => gunzipSync(bytes).toString()).join('\n');
    expect(all).toContain('Rejser');
    expect(all).not.toMatch(/hemmelig|lukket/i);
  });

  test('a standing item is not suggested, but its case is found by its number', async () => {
    expect(await suggested(FILES, 'godkendelse')).toEqual([]);
    expect(await suggested(FILES, 'p35-1')).toEqual(['sag /sag/00.01.00-P35-1-19/: 00.01.00-P35-1-19']);
  });

  test('forums, and their latest meetings', async () => {
    expect(await suggested(FILES, 'cf')).toEqual([
      'forum /chefforum/: Chefforum (CF)',
      'moede /chefforum/2019-10-10/: Chefforum 10.\u00a0oktober\u00a02019',
      'moede /chefforum/2019-09-26/: Chefforum 26.\u00a0september\u00a02019',
    ]);
  });
});

/** An archive in which one meeting a month treats this many items of a word, each with a case of its own. */
function crowded(count: number): Files {
  const body = Array.from(
    { length: count },
    (_, index) =>
      `## Punkt ${index + 1}: Lokalplan ${String.fromCharCode(97 + (index % 26))}${index}\n\n13/${16_000 + index}\n`,
  );
  return {
    'chefforum/2018/2018-01-10.md': meetingFile(
      '2018-01-10',
      '## Punkt 1: Lokalplan alderstegen\n\n13/15000\n',
    ),
    'chefforum/2019/2019-10-10.md': meetingFile('2019-10-10', body.join('\n')),
  };
}

describe('many of one word', () => {
  test('the newest are kept, and older ones are found by their other words', async () => {
    const files = crowded(400);
    expect((await suggested(files, 'lokalplan')).length).toBe(9);
    expect(await suggested(files, 'alderst')).toEqual([
      'punkt /chefforum/2018-01-10/#punkt-1: Lokalplan alderstegen (Chefforum, 10.\u00a0januar\u00a02018)',
    ]);
    expect(await suggested(files, '13/1500')).toEqual([
      'sag /sag/13-15000/: Lokalplan alderstegen (13/15000)',
    ]);
    expect((await suggested(files, '13/16399'))[0]).toContain('/sag/13-16399/');
  });

  test('no file is larger than what loads while one types', async () => {
    for (const [path, bytes] of await packedFiles(crowded(400)))
      expect(bytes.length, path).toBeLessThanOrEqual(15_000);
  });
});

test('the same archive gives the same bytes', async () => {
  const [one, other] = [await packedFiles(FILES), await packedFiles(FILES)];
  expect(one.length).toBeGreaterThan(5);
  expect(one).toEqual(other);
});
