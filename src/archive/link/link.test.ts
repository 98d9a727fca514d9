import { describe, expect, it } from 'vitest';
import { archiveOf, type Files, firstOf, meetingFile } from '../../../test/support/content.ts';

const SAG = '82.02.00-G10-3-19';
const punkt = (titel: string, rest: string, sag = SAG): string => `## Punkt 1: ${titel}\n\n${sag}\n\n${rest}`;

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

  it('to an open item of a meeting rather than to one that is closed', async () => {
    const both = `${punkt('Havneplanen', '### Beslutning\n\nDrøftet.')}\n\n## Punkt 2: Lukket: Tilbud\n\n${SAG}\n`;
    const archive = await archiveOf({
      ...meetingFile(both, '2019-09-10', 'byraadet'),
      ...meetingFile(punkt('Havneplanen, endelig', '### Beslutning\n\nGodkendt.'), '2019-10-10'),
    });
    const [sag] = firstOf(archive, 'chefforum/2019-10-10').sager;
    expect(sag?.earlier?.url).toBe('/byraadet/2019-09-10/#punkt-1');
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
