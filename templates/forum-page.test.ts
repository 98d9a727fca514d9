import { describe, expect, test } from 'vitest';
import type { Files } from '../test/support/content.ts';
import { meetingFile, pageAt, SAMPLE, siteOf, wordsOf } from '../test/support/sample-site.ts';

const DAY = 86_400_000;
/** So many dates, so many days apart, from a Tuesday. */
const dates = (count: number, apart: number): string[] =>
  Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(2022, 0, 4) + at * apart * DAY).toISOString().slice(0, 10),
  );
const meetings = (days: readonly string[], body: string, extra = 'tid: "17:00"\n'): Files =>
  Object.fromEntries(
    days.map((date) => [
      `chefforum/${date.slice(0, 4)}/${date}.md`,
      meetingFile(date, `## Punkt 1: Rejser\n\n${body}`, extra),
    ]),
  );
const forumWords = async (files: Files): Promise<string> => wordsOf(await pageAt('/chefforum/', files));

describe('how a forum usually meets', () => {
  test.for([
    [7, 'Mødes som regel hver uge, oftest tirsdag kl. 17.00.'],
    [14, 'Mødes som regel hver anden uge, oftest tirsdag kl. 17.00.'],
    [28, 'Mødes som regel en gang om måneden, oftest tirsdag kl. 17.00.'],
    [91, 'Mødes som regel hvert kvartal, oftest tirsdag kl. 17.00.'],
  ] as const)('every %d days', async ([apart, words]) => {
    expect(await forumWords(meetings(dates(12, apart), ''))).toContain(words);
  });

  test('says nothing of a weekday and an hour that vary', async () => {
    const files = { ...meetings(dates(12, 16), ''), ...meetings(dates(6, 32), '', 'tid: "09:30"\n') };
    expect(await forumWords(files)).toContain('Mødes som regel hver anden uge.');
  });

  test('is not told from a handful of meetings, or from meetings without a habit', async () => {
    expect(await forumWords(meetings(dates(4, 14), ''))).not.toContain('Mødes som regel');
    const uneven = dates(12, 1).map((date, at) =>
      new Date(Date.parse(date) + at * at * 5 * DAY).toISOString().slice(0, 10),
    );
    expect(await forumWords(meetings(uneven, ''))).not.toContain('Mødes som regel');
  });

  test('does not count cancelled and planned meetings', async () => {
    const files = {
      ...meetings(dates(4, 14), ''),
      ...meetings(['2023-01-03', '2023-01-17', '2023-01-31'], '', 'status: aflyst\n'),
      ...meetings(['2023-02-14', '2023-02-28'], '', 'type: dagsorden\n'),
    };
    expect(await forumWords(files)).not.toContain('Mødes som regel');
  });
});

describe('what a forum is at', () => {
  const treated = (decision: string): Files =>
    meetings(['2022-01-04'], `13/16074\n\n### Beslutning\n\n${decision}\n`);

  test('is the cases whose latest treatment did not end them', async () => {
    expect(await forumWords(treated('Punktet blev udsat.'))).toMatch(
      /Sager i gang .* Rejser senest Chefforum 4\. januar 2022 Udsat/,
    );
    for (const ended of ['Godkendt.', 'Indstillingen blev afvist.', 'Taget til efterretning.'])
      expect(await forumWords(treated(ended))).not.toContain('Sager i gang');
  });

  test.for([
    [5, 5, null],
    [7, 4, '3 sager mere'],
  ] as const)('of %d cases shows %d at once, and unfolds the others', async ([count, shown, more]) => {
    const items = Array.from(
      { length: count },
      (_, at) => `## Punkt ${at + 1}: Rejse ${at}\n\n13/1607${at}\n\n### Beslutning\n\nUdsat.\n`,
    );
    const html = await pageAt('/chefforum/', {
      'chefforum/2022/2022-01-04.md': meetingFile('2022-01-04', items.join('\n')),
    });
    const [before = '', folded = ''] = html.split('<summary>');
    expect(before.match(/href="[^"]*\/sag\//g)).toHaveLength(shown);
    expect(wordsOf(folded).includes(more ?? 'sager mere')).toBe(more !== null);
  });

  test('goes by held meetings: neither an agenda nor a cancelled meeting treats a case, or makes time pass', async () => {
    const files = {
      ...treated('Punktet blev udsat.'),
      ...meetings(['2022-02-01'], '13/16074\n\n### Beslutning\n\nGodkendt.\n', 'status: aflyst\n'),
      ...meetings(['2023-03-07'], '13/16074\n', 'type: dagsorden\n'),
    };
    expect(await forumWords(files)).toMatch(/Sager i gang .* Rejser senest Chefforum 4\. januar 2022 Udsat/);
  });

  test('leaves out cases that have long been quiet, and what is closed', async () => {
    const quiet = { ...treated('Punktet blev udsat.'), ...meetings(['2023-03-07'], '') };
    expect(await forumWords(quiet)).not.toContain('Sager i gang');
    const closed = {
      'chefforum/2022/2022-01-04.md': meetingFile('2022-01-04', '## Punkt 1: Lukket: Jord\n\n13/16074\n'),
    };
    expect(await forumWords(closed)).not.toContain('Sager i gang');
  });
});

test('a forum of very many meetings has a page for each year, and all its meetings on one of them', async () => {
  const { pages } = await siteOf(meetings(dates(320, 7), ''));
  const forums = [...pages.values()].flatMap((page) => (page.kind === 'forum' ? [page.model] : []));
  const own = forums.filter(({ url }) => url.startsWith('/chefforum/'));
  expect(own.map(({ url }) => url).slice(0, 3)).toEqual([
    '/chefforum/',
    '/chefforum/2028/',
    '/chefforum/2027/',
  ]);
  const listed = own
    .filter(({ year }) => year !== null)
    .flatMap(({ years }) => years.flatMap(({ things }) => things.map(({ url }) => url)));
  expect(new Set(listed).size).toBe(320);
  const main = await pageAt('/chefforum/', SAMPLE);
  expect(main).not.toContain('/chefforum/2019/"');
});

test('a forum tells where its meetings can be followed', async () => {
  const html = await pageAt('/chefforum/', SAMPLE);
  expect(html).toContain('href="/referater/chefforum/feed.xml"');
  expect(html).toContain('href="/referater/chefforum/kalender.ics"');
});
