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

  test('begin with what it is about, and not with what only leads elsewhere', async () => {
    const files = meetings(
      ['2020-01-07', '', item('Rejser', '### Sagsfremstilling\n\nTogene er dyre.')],
      ['2020-03-03', '', item('Rejser', 'Del af sag 13/200. Tidligere drøftet i Chefforum.')],
    );
    const words = plain(await pageAt(URL, files));
    expect(words).toContain('Togene er dyre.');
    expect(words).not.toContain('Tidligere drøftet');
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

describe('the top of a case', () => {
  const decided = (title: string, decision: string, more = ''): string =>
    item(
      title,
      `### Sagsfremstilling\n\n${title} skal planlægges. Mere.\n\n${more}### Beslutning\n\n${decision}`,
    );
  const FILES = meetings(
    ['2020-01-07', '', decided('Hallen', 'Udsat til marts.', '### Bilag\n\n- Skitse\n- Tegning\n\n')],
    [
      '2020-03-03',
      '',
      decided(
        'Hallen igen',
        'Tiltrådt. Sagen forelægges igen i juni.',
        '### Indstilling\n\nDirektionen indstiller,\n\n1. at hallen bygges\n2. at den males\n\n### Bilag\n\n- Tegning\n- Overslag\n\n',
      ),
    ],
    ['2020-06-02', 'type: dagsorden\n', item('Hallen til juni')],
  );

  test('tells what it is about, where it stands, the last decision and who made it, and what comes next', async () => {
    const words = plain(await pageAt(URL, FILES));
    expect(words).toContain('Hallen igen skal planlægges.');
    expect(words).toContain('Status Godkendt Senest behandlet i Chefforum den 3. marts 2020');
    expect(words).toContain(
      'Seneste beslutning Chefforum 3. marts 2020 : Tiltrådt. Indstillingen: at hallen bygges at den males',
    );
    expect(words).toContain(
      'Næste skridt Sagen forelægges igen i juni. På dagsordenen i Chefforum den 2. juni 2020',
    );
    expect(words).not.toContain('Næste skridt Udsat');
  });

  test('is followed by the attachments of all its items, each told once', async () => {
    const words = plain(await pageAt(URL, FILES));
    const list = words.slice(words.indexOf('Bilag i sagen'));
    expect(list).toMatch(/3\. marts 2020, punkt 1 Tegning .*Overslag .*7\. januar 2020, punkt 1 Skitse/);
    expect(list.match(/Tegning/g)).toHaveLength(1);
  });

  test('names the case that it is a part of, and those that speak of each other', async () => {
    const OTHER = '17.03.00-P20-1-23';
    const other = (body: string): string =>
      `## Punkt 2: Skolen\n\n${OTHER}\n\n### Sagsfremstilling\n\n${body}\n`;
    const both = (own: string, others = 'Uden sager.'): Files =>
      meetings(['2020-01-07', '', `${item('Hallen', `### Sagsfremstilling\n\n${own}`)}\n${other(others)}`]);
    const partOf = both(`Hallen er en del af sag ${OTHER}.`);
    expect(plain(await pageAt(URL, partOf))).toContain(`Del af Skolen (${OTHER})`);
    expect(plain(await pageAt(`/sag/${OTHER}/`, partOf))).toContain(`en del af denne Hallen (${SAG})`);
    const spoken = both('Intet.', `Se sag ${SAG}.`);
    expect(plain(await pageAt(URL, spoken))).toContain(`Se også Skolen (${OTHER})`);
    expect(plain(await pageAt(URL, spoken))).not.toContain('Del af');
  });

  test('of a closed case tells the outcome of its published decision and nothing else', async () => {
    const closed = item(
      'Lukket: Udbud',
      'Hemmelig\n\n### Indstilling\n\nat skjule\n\n### Offentliggjort beslutning\n\nTiltrådt. Sagen genoptages i juni.',
    );
    const words = plain(await pageAt(URL, meetings(['2020-01-07', '', closed])));
    expect(words).toContain('Status Godkendt Senest behandlet');
    expect(words).toContain('Punkt 1: Udbud Godkendt Lukket punkt');
    expect(words).toContain('Næste skridt Sagen genoptages i juni.');
    expect(words).not.toMatch(/Hemmelig|skjule/);
  });
});
