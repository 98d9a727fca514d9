import { describe, expect, test } from 'vitest';
import { meetingFile, pageAt, renderAll, SAMPLE, siteOf, wordsOf } from '../test/support/sample-site.ts';
import { SMALL_PDF } from '../test/support/small-pdf.ts';
import { plainSpaces } from '../test/support/text.ts';

describe('a meeting', () => {
  const URL = '/chefforum/2019-10-10/';
  const statusOf = async (extra: string): Promise<string> =>
    wordsOf(
      await pageAt(URL, {
        'chefforum/2019/2019-10-10.md': meetingFile('2019-10-10', '## Punkt 1: Rejser\n', extra),
      }),
    );

  test.each([
    ['', 'Status Ingen godkendelse fundet i arkivet'],
    ['status: udkast\n', 'Status Udkast'],
    ['status: godkendt\n', 'Status Godkendt'],
    ['status: aflyst\n', 'Status Aflyst'],
    ['type: dagsorden\n', 'Status Dagsorden'],
  ])('with %j in its front matter says so', async (extra, words) => {
    expect(await statusOf(extra)).toContain(words);
  });

  test('approved by a later one links there, and the later one back', async () => {
    const rendered = renderAll(await siteOf(SAMPLE));
    const earlier = rendered.get('/chefforum/2019-09-26/') ?? '';
    expect(wordsOf(earlier)).toContain('Godkendt på mødet den 10. oktober 2019');
    expect(earlier).toContain('href="/referater/chefforum/2019-10-10/#punkt-1"');
    expect(wordsOf(rendered.get(URL) ?? '')).toContain('Godkender referatet af mødet den 26. september 2019');
  });

  test('shows a heading in capitals as a sentence that links to its meeting', async () => {
    const html = await pageAt(URL, SAMPLE);
    expect(html).toContain(
      '<a href="/referater/chefforum/2019-09-26/">Beslutning i Chefforum den 26-09-2019</a>',
    );
  });

  test('lists attachments, and names those that are not published', async () => {
    const words = wordsOf(await pageAt(URL, SAMPLE));
    expect(words).toContain(`Plan (PDF, ${SMALL_PDF.length} byte)`);
    expect(words).toContain('Vejledning (ikke offentliggjort)');
  });

  test('keeps the text of a Bilag section that says more than its list', async () => {
    const body = '## Punkt 1: Rejser\n\n### Bilag\n\n- Plan\n\nBilag 1 er trykt.\n';
    const html = await pageAt(URL, { 'chefforum/2019/2019-10-10.md': meetingFile('2019-10-10', body) });
    expect(html).toContain('<p>Bilag 1 er trykt.</p>');
  });

  test('tells the presenter, the time slot and the official title beside the short one', async () => {
    const words = wordsOf(await pageAt(URL, SAMPLE));
    expect(words).toContain('Punkt 1: Godkendelse af dagsorden og referat #');
    expect(words).toContain('Oplægsholder Anna Lund');
    expect(words).toContain('9.00–9.10');
  });

  test('shows of a closed item its public title and its published decision alone', async () => {
    const body =
      '## Punkt 1: Lukket: Køb af jord\n\nHemmelig pris\n\n### Beslutning\n\nHemmelig sælger\n\n### Offentliggjort beslutning\n\nJorden købes.\n';
    const files = { 'chefforum/2019/2019-10-10.md': meetingFile('2019-10-10', body) };
    const everything = [...renderAll(await siteOf(files)).values()].join('');
    expect(everything).not.toContain('Hemmelig');
    const words = wordsOf(await pageAt(URL, files));
    expect(words).toContain('Punkt 1: Køb af jord');
    expect(words).toContain('Punktet er lukket for offentligheden.');
    expect(words).toContain('Jorden købes.');
  });
});

describe('a case', () => {
  test('tells its treatments and collapses the standing items', async () => {
    const html = await pageAt('/sag/00.01.00-A21-9-18/', SAMPLE);
    const [open = '', collapsed = ''] = html.split('<details');
    expect(wordsOf(open)).toContain('Punkt 2: Rejser igen');
    expect(wordsOf(open)).not.toContain('Godkendelse af dagsorden');
    expect(wordsOf(collapsed)).toContain('Punkt 1: Godkendelse af dagsorden og referat');
    expect(html).toContain('http://www.kle-online.dk/emneplan/00/#_00.01.00');
  });

  test('whose items are all closed says when, where and its public title', async () => {
    const html = await pageAt('/sag/13-16074/', SAMPLE);
    const words = wordsOf(html);
    expect(words).toContain('26. september 2019 Chefforum Punkt 2: Køb af jord Lukket punkt');
    expect(words).not.toContain('Oprettet');
  });

  test('lists no more than the latest 200 standing items', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 210 }, (_, index) => {
        const date = new Date(Date.UTC(2010, 0, 1 + 7 * index)).toISOString().slice(0, 10);
        return [
          `chefforum/${date.slice(0, 4)}/${date}.md`,
          meetingFile(date, '## Punkt 1: Evt.\n\n00.01.00-A21-9-18\n'),
        ];
      }),
    );
    const html = await pageAt('/sag/00.01.00-A21-9-18/', files);
    expect(html.match(/#punkt-1"/g)).toHaveLength(200);
    expect(wordsOf(html)).toContain('10 ældre er udeladt her');
  });
});

describe('how one refers to an item', () => {
  test('names municipality, forum, date, number, title, case and address', async () => {
    const html = await pageAt('/chefforum/2019-10-10/', SAMPLE);
    const [, cited = ''] = /data-kopier="([^"]*punkt\s2:[^"]*)"/.exec(html) ?? [];
    expect(plainSpaces(cited)).toBe(
      'Fjordby Kommune, Chefforum, 10. oktober 2019, punkt 2: Rejser igen, sag 00.01.00-A21-9-18. https://eksempel.dk/referater/chefforum/2019-10-10/#punkt-2',
    );
    expect(html).toContain('data-kopier-adresse="#punkt-2"');
    expect(html).toMatch(
      /<noscript>.*Henvisning: Fjordby Kommune, Chefforum, 10\.\s?oktober\s?2019, punkt.2: /,
    );
  });
});
