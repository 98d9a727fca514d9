import { describe, expect, it } from 'vitest';
import { archiveOf, firstOf, meetingFile } from '../../../test/support/content.ts';

describe('references', () => {
  const TEXT =
    '## Punkt 1: A\n\n### Beslutning\n\nSe mødet den 26. september 2019 og ØU den 1. oktober 2019. Se også punkt 2 og punkt 9.\n\n## Punkt 2: B';

  it('become links where the archive has what they mean', async () => {
    const archive = await archiveOf({
      ...meetingFile(TEXT),
      ...meetingFile('## Punkt 1: X', '2019-09-26'),
    });
    const { referencer, afsnit } = firstOf(archive, 'chefforum/2019-10-10');
    expect(referencer.map(({ tekst, url }) => [tekst, url])).toEqual([
      ['mødet den 26. september 2019', '/chefforum/2019-09-26/'],
      ['ØU den 1. oktober 2019', null],
      ['punkt 2', '/chefforum/2019-10-10/#punkt-2'],
      ['punkt 9', null],
    ]);
    expect(afsnit[0]?.html.replace(/\u00a0/g, ' ')).toBe(
      '<p>Se <a href="/chefforum/2019-09-26/">mødet den 26. september 2019</a> og <abbr title="Økonomiudvalget">ØU</abbr> den 1. oktober 2019. Se også ' +
        '<a href="/chefforum/2019-10-10/#punkt-2">punkt 2</a> og punkt 9.</p>',
    );
  });

  it('keep an abbreviation that they explain inside the link, and the text as it was written', async () => {
    const archive = await archiveOf({
      ...meetingFile('## Punkt 1: A\n\n### Beslutning\n\nJf. CF’s møde den 26-09-2019 og CF.'),
      ...meetingFile('## Punkt 1: X', '2019-09-26'),
    });
    const { afsnit, referencer } = firstOf(archive, 'chefforum/2019-10-10');
    expect(afsnit[0]?.html).toBe(
      '<p>Jf. <a href="/chefforum/2019-09-26/"><abbr title="Chefforum">CF</abbr>’s møde den 26-09-2019</a> og CF.</p>',
    );
    expect(afsnit[0]?.text).toBe('Jf. CF’s møde den 26-09-2019 og CF.');
    expect(referencer.map(({ tekst }) => tekst)).toEqual(['CF’s møde den 26-09-2019']);
  });

  it('stand below the path of the site', async () => {
    const arkiv =
      'organisation: A\ntitel: B\nbaseUrl: https://fjordby.example/referater/\nforummer:\n  - slug: chefforum\n    navn: Chefforum\n';
    const archive = await archiveOf({
      'arkiv.yaml': arkiv,
      ...meetingFile('## Punkt 1: A\n\nSe punkt 2.\n\n## Punkt 2: B'),
    });
    expect(firstOf(archive, 'chefforum/2019-10-10').afsnit[0]?.html).toBe(
      '<p>Se <a href="/referater/chefforum/2019-10-10/#punkt-2">punkt 2</a>.</p>',
    );
  });

  it('to meetings that the archive lacks are listed with their place', async () => {
    const { missing } = await archiveOf(meetingFile(TEXT));
    expect(
      missing.map(({ target, forum, date, from }) => [target, forum.navn, date, from.path, from.punkt]),
    ).toEqual([
      ['chefforum/2019-09-26', 'Chefforum', '2019-09-26', 'chefforum/2019/2019-10-10.md', 1],
      ['oekonomiudvalget/2019-10-01', 'Økonomiudvalget', '2019-10-01', 'chefforum/2019/2019-10-10.md', 1],
    ]);
  });

  it('in a decision’s heading lead to its meeting', async () => {
    const archive = await archiveOf({
      ...meetingFile('## Punkt 1: A\n\n### Beslutning i Chefforum den 26-09-2019\n\nUdsat.'),
      ...meetingFile('## Punkt 1: A', '2019-09-26'),
    });
    expect(firstOf(archive, 'chefforum/2019-10-10').afsnit[0]).toMatchObject({
      meetingUrl: '/chefforum/2019-09-26/',
      date: '2019-09-26',
    });
  });
});

describe('attachments', () => {
  const BODY =
    '## Punkt 1: A\n\n### Bilag\n\n- [Plan & kort](2019-10-10/plan.pdf)\n- [Mangler](2019-10-10/andet.pdf)\n- [Udenfor](../../../x.pdf)\n- [Nettet](https://fjordby.example/a.pdf)\n- Kun navn';

  it('are links where they are published, and names where not', async () => {
    const archive = await archiveOf({
      ...meetingFile(BODY),
      'chefforum/2019/2019-10-10/plan.pdf': '%PDF-1.7',
    });
    expect(firstOf(archive, 'chefforum/2019-10-10').bilag).toEqual([
      { titel: 'Plan & kort', url: '/chefforum/2019-10-10/plan.pdf', bytes: 8 },
      { titel: 'Mangler', url: null, bytes: null },
      { titel: 'Udenfor', url: null, bytes: null },
      { titel: 'Nettet', url: 'https://fjordby.example/a.pdf', bytes: null },
      { titel: 'Kun navn', url: null, bytes: null },
    ]);
    expect(archive.attachments).toEqual([
      { from: 'chefforum/2019/2019-10-10/plan.pdf', to: 'chefforum/2019-10-10/plan.pdf', isPicture: false },
    ]);
  });

  it('that nothing open links to leave the content folder for nowhere', async () => {
    const archive = await archiveOf({
      ...meetingFile('## Punkt 1: Lukket\n\n### Bilag\n\n- [Tilbud](2019-10-10/tilbud.pdf)'),
      'chefforum/2019/2019-10-10/tilbud.pdf': '%PDF-1.7',
      'chefforum/2019/2019-10-10/glemt.pdf': '%PDF-1.7',
    });
    expect(archive.attachments).toEqual([]);
  });

  it('include the document that the minutes were made from', async () => {
    const archive = await archiveOf({
      ...meetingFile('## Punkt 1: A', '2019-10-10', 'chefforum', 'kilde: 2019-10-10/referat.pdf\n'),
      'chefforum/2019/2019-10-10/referat.pdf': '%PDF-1.7',
    });
    expect(archive.meetings[0]?.kilde).toBe('/chefforum/2019-10-10/referat.pdf');
    expect(archive.attachments).toMatchObject([{ to: 'chefforum/2019-10-10/referat.pdf' }]);
  });
});

it('orders meetings by day, forum and number, and leads to neighbours within the forum', async () => {
  const body = '## Punkt 1: A';
  const archive = await archiveOf({
    ...meetingFile(body, '2019-10-10-2'),
    ...meetingFile(body, '2019-10-10', 'byraadet'),
    ...meetingFile(body, '2019-10-10'),
    ...meetingFile(body, '2018-01-02'),
  });
  expect(
    archive.meetings.map(({ id, previous, next }) => [previous?.id ?? null, id, next?.id ?? null]),
  ).toEqual([
    [null, 'chefforum/2018-01-02', 'chefforum/2019-10-10'],
    [null, 'byraadet/2019-10-10', null],
    ['chefforum/2018-01-02', 'chefforum/2019-10-10', 'chefforum/2019-10-10-2'],
    ['chefforum/2019-10-10', 'chefforum/2019-10-10-2', null],
  ]);
  expect(archive.forums.map(({ url, meetings }) => [url, meetings.map(({ id }) => id)])).toEqual([
    ['/chefforum/', ['chefforum/2019-10-10-2', 'chefforum/2019-10-10', 'chefforum/2018-01-02']],
    ['/oekonomiudvalget/', []],
    ['/byraadet/', ['byraadet/2019-10-10']],
  ]);
});
