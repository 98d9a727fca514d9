import { describe, expect, it } from 'vitest';
import { archiveOf, type Files, meetingFile } from '../../test/support/content.ts';
import type { Archive, Punkt } from '../model/archive.ts';

const SAG = '82.02.00-G10-3-19';
const punkt = (titel: string, rest: string, sag = SAG): string => `## Punkt 1: ${titel}\n\n${sag}\n\n${rest}`;

/** The first item of a meeting. */
function firstOf(archive: Archive, id: string): Punkt {
  const found = archive.meetings.find((meeting) => meeting.id === id)?.punkter[0];
  if (!found) throw new Error(`no item in ${id}`);
  return found;
}

const CASE: Files = {
  ...meetingFile(punkt('Havnen', '### Beslutning\n\nUdsat.'), '2019-08-15'),
  ...meetingFile(punkt('Havneplanen', '### Beslutning\n\nAnbefales.'), '2019-09-03', 'oekonomiudvalget'),
  ...meetingFile(
    punkt('Lukket: Tilbud', '### Offentliggjort beslutning\n\nDrøftet.'),
    '2019-09-10',
    'byraadet',
  ),
  ...meetingFile(punkt('Evt.', '### Beslutning\n\nIntet.'), '2019-09-12'),
  ...meetingFile(punkt('Havneplanen, endelig', '### Beslutning\n\nGodkendt.'), '2019-10-10'),
  ...meetingFile(`## Punkt 1: Vejen\n\n### Beslutning\n\nSammen med ${SAG}.`, '2019-10-24'),
};

describe('a case across meetings', () => {
  it('leads from each item to the nearest treatments, past standing items', async () => {
    const archive = await archiveOf(CASE);
    const neighbours = ['chefforum/2019-08-15', 'oekonomiudvalget/2019-09-03', 'chefforum/2019-10-10'].map(
      (id) => {
        const [sag] = firstOf(archive, id).sager;
        return [sag?.earlier?.url ?? null, sag?.later?.url ?? null];
      },
    );
    expect(neighbours).toEqual([
      [null, '/oekonomiudvalget/2019-09-03/#punkt-1'],
      ['/chefforum/2019-08-15/#punkt-1', '/byraadet/2019-09-10/#punkt-1'],
      ['/byraadet/2019-09-10/#punkt-1', null],
    ]);
  });

  it('a standing item is nobody’s history and has none', async () => {
    const [sag] = firstOf(await archiveOf(CASE), 'chefforum/2019-09-12').sager;
    expect([sag?.earlier, sag?.later]).toEqual([null, null]);
  });

  it('tells what happened in order, mentions too, and bears the title of its latest open item', async () => {
    const { sager } = await archiveOf(CASE);
    expect(
      sager.map(({ nummer, url, titel, first, last, count }) => ({ nummer, url, titel, first, last, count })),
    ).toEqual([
      {
        nummer: SAG,
        url: '/sag/82.02.00-G10-3-19/',
        titel: 'Havneplanen, endelig',
        first: '2019-08-15',
        last: '2019-10-10',
        count: 5,
      },
    ]);
    expect(sager[0]?.events.map(({ type, date }) => `${date} ${type}`)).toEqual([
      '2019-08-15 behandling',
      '2019-09-03 behandling',
      '2019-09-10 behandling',
      '2019-09-12 behandling',
      '2019-10-10 behandling',
      '2019-10-24 omtale',
    ]);
  });
});

describe('a case that the archive does not hold whole', () => {
  it('and is only mentioned has no page', async () => {
    const archive = await archiveOf(meetingFile(`## Punkt 1: Vejen\n\n### Beslutning\n\nSammen med ${SAG}.`));
    expect(archive.sager).toEqual([]);
    expect(firstOf(archive, 'chefforum/2019-10-10').referencer).toMatchObject([{ target: SAG, url: null }]);
  });

  it('tells a decision that a later item carries along, but only where the meeting itself is not there', async () => {
    const carried = (heading: string): string =>
      `### ${heading}\n\nFørst dette.\n\n### Beslutning\n\nGodkendt.`;
    const archive = await archiveOf({
      ...meetingFile(punkt('Havnen', '### Beslutning\n\nUdsat.'), '2019-08-15'),
      ...meetingFile(punkt('Havnen', carried('Beslutning i Chefforum den 15-08-2019')), '2019-09-12'),
      ...meetingFile(punkt('Havnen', carried('Beslutning i Økonomiudvalget den 03-09-2019')), '2019-10-10'),
      ...meetingFile(punkt('Havnen', carried('Beslutning i Økonomiudvalget den 03-09-2019')), '2019-10-24'),
    });
    expect(
      archive.sager[0]?.events.map((event) => [
        event.date,
        event.type,
        'anchorUrl' in event ? event.anchorUrl : null,
      ]),
    ).toEqual([
      ['2019-08-15', 'behandling', null],
      ['2019-09-03', 'beslutning', '/chefforum/2019-10-10/#punkt-1-beslutning-2019-09-03'],
      ['2019-09-12', 'behandling', null],
      ['2019-10-10', 'behandling', null],
      ['2019-10-24', 'behandling', null],
    ]);
  });
});

it('gives every section an anchor of its own, and the newest decision the plain one', async () => {
  const sections = [
    'Indledning.',
    '### Sagsfremstilling',
    '### Tidsplan for øen',
    '### Beslutning i Økonomiudvalget den 03-09-2019',
    '### Supplerende sagsfremstilling',
    '### Beslutning',
    '### Sagsfremstilling',
    '### Tidsplan for øen',
    '### !!!',
    '### Beslutning',
  ];
  const archive = await archiveOf(meetingFile(`## Punkt 7: A\n\n${sections.join('\n\nTekst.\n\n')}`));
  expect(firstOf(archive, 'chefforum/2019-10-10').afsnit.map(({ anchor }) => anchor)).toEqual([
    'punkt-7-indledning',
    'punkt-7-sagsfremstilling',
    'punkt-7-tidsplan-for-oeen',
    'punkt-7-beslutning-2019-09-03',
    'punkt-7-supplerende-sagsfremstilling',
    'punkt-7-beslutning-2',
    'punkt-7-sagsfremstilling-2',
    'punkt-7-tidsplan-for-oeen-2',
    'punkt-7-afsnit',
    'punkt-7-beslutning',
  ]);
});

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
      '<p>Se <a href="/chefforum/2019-09-26/">mødet den 26. september 2019</a> og ØU den 1. oktober 2019. Se også ' +
        '<a href="/chefforum/2019-10-10/#punkt-2">punkt 2</a> og punkt 9.</p>',
    );
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
    const archive = await archiveOf({ ...meetingFile(BODY), 'chefforum/2019/2019-10-10/plan.pdf': 'x' });
    expect(firstOf(archive, 'chefforum/2019-10-10').bilag).toEqual([
      { titel: 'Plan & kort', url: '/chefforum/2019-10-10/plan.pdf' },
      { titel: 'Mangler', url: null },
      { titel: 'Udenfor', url: null },
      { titel: 'Nettet', url: 'https://fjordby.example/a.pdf' },
      { titel: 'Kun navn', url: null },
    ]);
    expect(archive.attachments).toEqual([
      { from: 'chefforum/2019/2019-10-10/plan.pdf', to: 'chefforum/2019-10-10/plan.pdf' },
    ]);
  });

  it('that nothing open links to leave the content folder for nowhere', async () => {
    const archive = await archiveOf({
      ...meetingFile('## Punkt 1: Lukket\n\n### Bilag\n\n- [Tilbud](2019-10-10/tilbud.pdf)'),
      'chefforum/2019/2019-10-10/tilbud.pdf': 'x',
      'chefforum/2019/2019-10-10/glemt.pdf': 'x',
    });
    expect(archive.attachments).toEqual([]);
  });

  it('include the document that the minutes were made from', async () => {
    const archive = await archiveOf({
      ...meetingFile('## Punkt 1: A', '2019-10-10', 'chefforum', 'kilde: 2019-10-10/referat.pdf\n'),
      'chefforum/2019/2019-10-10/referat.pdf': 'x',
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
