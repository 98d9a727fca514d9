import { describe, expect, test } from 'vitest';
import type { Files } from '../test/support/content.ts';
import { meetingFile, pageAt, renderAll, siteOf, wordsOf } from '../test/support/sample-site.ts';

const SAG = '00.01.00-A21-9-18';
const URL = '/sag/00.01.00-A21-9-18/';

/** Meetings of Chefforum: date, front matter and body of each. */
const meetings = (...of: readonly (readonly [date: string, extra: string, body: string])[]): Files =>
  Object.fromEntries(
    of.map(([date, extra, body]) => [
      `chefforum/${date.slice(0, 4)}/${date}.md`,
      meetingFile(date, body, extra),
    ]),
  );
const item = (title: string, more = '', nummer = 1): string =>
  `## Punkt ${nummer}: ${title}\n\n${SAG}\n\n${more}\n`;
const plain = (html: string): string => wordsOf(html).replace(/ +/g, ' ');
const titleOf = (html: string): string => plain(/<h1>.*?<\/h1>/.exec(html)?.[0] ?? '').trim();

describe('treatments of a case', () => {
  const FILES = meetings(
    ['2020-01-07', '', item('Rejser')],
    ['2020-02-04', 'status: aflyst\n', item('Rejser, aflyst')],
    ['2020-03-03', '', item('Rejser igen')],
    ['2020-04-07', 'type: dagsorden\n', item('Rejser, tredje gang')],
  );

  test('are those of held meetings; the others stand in its course, each with a mark', async () => {
    const html = await pageAt(URL, FILES);
    const words = plain(html);
    expect(words).toContain('Behandlet 2 gange, 7. januar 2020 – 3. marts 2020');
    expect(words).toContain('4. februar 2020 Chefforum Aflyst Punkt 1: Rejser, aflyst');
    expect(words).toContain('7. april 2020 Chefforum Dagsorden Punkt 1: Rejser, tredje gang');
    expect(html.match(/class="badge badge-error"/g)).toHaveLength(1);
  });

  test('give it its title: that of the latest held one', async () => {
    expect(titleOf(await pageAt(URL, FILES))).toBe('Rejser igen');
  });

  test('are counted alike on its items and in the list of cases', async () => {
    const site = renderAll(await siteOf(FILES));
    expect(plain(site.get('/chefforum/2020-03-03/') ?? '')).toContain('Hele sagen (2 behandlinger)');
    expect(plain(site.get('/emne/00/') ?? '')).toContain('Rejser igen 00.01.00-A21-9-18 2020 2');
  });

  test('are none where all meetings are still to come', async () => {
    const words = plain(await pageAt(URL, meetings(['2020-04-07', 'type: dagsorden\n', item('Rejser')])));
    expect(words).toContain('Behandlet Endnu ikke på et holdt møde');
    expect(words).toContain('Rejser');
  });
});

describe('a case whose items are all closed', () => {
  const FILES = meetings(
    ['2020-01-07', '', item('Lukket: Udbud af vintertjeneste')],
    ['2020-02-04', '', item('Lukket', 'Hemmelig\n\n### Offentliggjort beslutning\n\nUdbuddet er afgjort.')],
  );

  test('has the latest public title that says something, marked as closed', async () => {
    const html = await pageAt(URL, FILES);
    expect(titleOf(html)).toBe('Udbud af vintertjeneste');
    expect(plain(html)).toContain('Udbud af vintertjeneste Lukket punkt');
    expect(plain(html)).toContain('Behandlet 2 gange, 7. januar 2020 – 4. februar 2020');
    expect(html).toContain('href="/emne/00/"');
  });

  test('shows the decision that is published, and nothing else', async () => {
    const html = await pageAt(URL, FILES);
    expect(plain(html)).toContain('Udbuddet er afgjort.');
    expect(html).not.toContain('Hemmelig');
  });

  test('is a closed item where none has a title', async () => {
    expect(titleOf(await pageAt(URL, meetings(['2020-01-07', '', item('Lukket')])))).toBe('Lukket punkt');
  });
});

test('items of one meeting that mention a case are told together', async () => {
  const mention = (nummer: number): string =>
    `## Punkt ${nummer}: Omtale ${nummer}\n\n### Sagsfremstilling\n\nSe sag ${SAG}.\n`;
  const html = await pageAt(
    URL,
    meetings(
      ['2020-01-07', '', item('Rejser')],
      ['2020-02-04', '', [1, 2, 3].map(mention).join('\n')],
      ['2020-03-03', '', mention(1)],
    ),
  );
  expect(html.match(/class="omtale"/g)).toHaveLength(2);
  expect(plain(html)).toContain(
    '4. februar 2020 Chefforum Omtalt under: Punkt 1: Omtale 1 Punkt 2: Omtale 2 Punkt 3: Omtale 3',
  );
  expect(plain(html)).toContain('3. marts 2020 Chefforum Omtalt under Punkt 1: Omtale 1');
});

test('an item with several cases names the number of the one it links to', async () => {
  const both = (title: string, numbers: string): string => `## Punkt 1: ${title}\n\n${numbers}\n`;
  const files = meetings(
    ['2020-01-07', '', both('Rejser', `${SAG}\n13/16074`)],
    ['2020-02-04', '', both('Rejser igen', SAG)],
  );
  const words = plain(await pageAt('/chefforum/2020-01-07/', files));
  expect(words).toContain(`Hele sagen (2 behandlinger) ${SAG}`);
});
