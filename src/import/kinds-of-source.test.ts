// How other systems set minutes: each text is the least that shows one way that the importer reads by its layout.
import { describe, expect, it } from 'vitest';
import { importedText as read } from '../../test/support/imported-text.ts';

const SECRET = 'xyqz';

const HEAD = 'Skoleudvalget\n\nReferat af møde den 14. maj 2024 kl. 19.00\n\n';
const END = '\n3. Eventuelt\n\nIntet.\n';

describe('sections', () => {
  it.each([
    [
      'who recommends, over what is recommended',
      'Forvaltningen foreslår,\nat taget lægges om.\n',
      'Forvaltningen foreslår',
    ],
    [
      'the body and its day over what it decided',
      'Skoleudvalget den 14. maj 2024\n\nGodkendt.\n',
      'Skoleudvalget den 14. maj 2024',
    ],
    [
      'an earlier body, its day and its item',
      'Beslutning fra Økonomiudvalget, 2. maj 2024, pkt. 4\n\nAnbefales.\n',
      'Beslutning fra Økonomiudvalget, 2. maj 2024, pkt. 4',
    ],
    ['a label with its text in a column beside it', 'Beslutning      Godkendt som forsøg.\n', 'Beslutning'],
  ])('are headed by %s', async (_name, text, heading) => {
    const { headings, stray } = await read(`${HEAD}1. Dagsorden\n\nGodkendt.\n\n2. Nyt tag\n\n${text}${END}`);
    expect(headings).toContain(`### ${heading}`);
    expect(stray).toEqual([]);
  });

  it('are headed by lines that text stands further in under', async () => {
    const item = (number: number, title: string): string =>
      `${number}. ${title}\n\n   Sagens kerne\n      Taget er utæt over to klasser.\n\n   Faglig udtalelse\n      Det kan vente.\n\n`;
    const { headings } = await read(`${HEAD}${item(1, 'Tag')}${item(2, 'Port')}`);
    expect(headings).toEqual([
      '## Punkt 1: Tag',
      ...[
        '### Sagens kerne',
        '### Faglig udtalelse',
        '## Punkt 2: Port',
        '### Sagens kerne',
        '### Faglig udtalelse',
      ],
    ]);
  });

  it('are headed by lines that stand over text in every item', async () => {
    const item = (number: number, title: string): string =>
      `${number}. ${title}\n\nHvad handler sagen om?\n\nTaget på skole ${number}.\n\nBeslutning\n\nGodkendt.\n\n`;
    const { headings } = await read(`${HEAD}${item(1, 'Tag')}${item(2, 'Port')}${item(3, 'Gård')}`);
    expect(headings.filter((line) => line === '### Hvad handler sagen om?')).toHaveLength(3);
  });

  it('are headed by undressed words in Markdown, where they stand alone', async () => {
    const { headings } = await read(
      `# Skoleudvalget\n\nReferat af møde den 14. maj 2024\n\n## 1. Tag\n\nSagsfremstilling\n\nDet er utæt.\n\n## 2. Port\n\nBeslutning\n\nUdsat.\n`,
      'kilde.md',
    );
    expect(headings).toEqual([
      '## Punkt 1: Tag',
      '### Sagsfremstilling',
      '## Punkt 2: Port',
      '### Beslutning',
    ]);
  });
});

describe('attachments that only a list behind the items names', () => {
  const items = `${HEAD}1. Nyt tag\n\nGodkendt.\n\n2. Salg (lukket punkt)\n\n${SECRET} køber.\n\n3. Port\n\nUdsat.\n\n`;
  it.each([
    [
      'under the titles of their items',
      'Bilagsoversigt\n1. Nyt tag\n   1. Tilbud fra tømrer\n2. Salg (lukket punkt)\n   1. Brev fra xyqz\n',
    ],
    ['behind the numbers of their items', 'Bilag\nPunkt 1: Tilbud fra tømrer\nPunkt 2: Brev fra xyqz\n'],
    ['in a table', 'Bilagsoversigt\nPunkt   Bilag\n1       Tilbud fra tømrer\n2       Brev fra xyqz\n'],
  ])('go to their items %s, and to no closed one', async (_name, list) => {
    const { markdown, stray } = await read(`${items}${list}`);
    expect(markdown).toMatch(/Punkt 1: Nyt tag\n\nGodkendt\.\n\n### Bilag\n\n- Tilbud fra tømrer\n/);
    expect(markdown).not.toContain(SECRET);
    expect(stray).toEqual([]);
  });
});

describe('heads', () => {
  it('are read in a table of Markdown, and with labels over what they label', async () => {
    const table = await read(
      `# Skoleudvalget\n\n| | |\n|---|---|\n| **Dato** | 14-05-2024 |\n| **Sted** | Rådhuset, lokale B |\n\n## 1. Tag\n\nGodkendt.\n\n## 2. Port\n\nUdsat.\n`,
      'kilde.md',
    );
    expect(table.markdown).toContain('sted: Rådhuset, lokale B\n');
    const stacked = await read(
      `Skoleudvalget - Referat\n\nMødedato            Tidspunkt       Mødelokale\n14-05-2024          15:00           Lokale B\n\n1. Tag\n\nGodkendt.\n\n2. Port\n\nUdsat.\n`,
    );
    expect(stacked.markdown).toContain('dato: 2024-05-14\ntid: "15:00"\nsted: Lokale B\n');
  });
});

describe('signs that an item is closed', () => {
  it.each([
    [
      'a tag that no space parts from the title',
      '<span>Salg</span><span class="t">Ikke offentlig</span>',
      '',
    ],
    ['the same in small letters', '<span>Salg</span><span class="t">lukket</span>', ''],
    ['a column of its row', 'Salg', '<td>Lukket</td>'],
  ])('count in %s', async (_name, title, cell) => {
    const row = (number: number, name: string, text: string, state: string): string =>
      cell === ''
        ? `<h2><span>${number}.</span> ${name}</h2><p>${text}</p>`
        : `<tr><td>${number}</td><td>${name}</td><td>${text}</td>${state}</tr>`;
    const rows = [
      row(1, 'Dagsorden', 'Godkendt af alle.', cell.replace('Lukket', 'Åben')),
      row(2, title, `${SECRET} køber.`, cell),
      row(3, 'Eventuelt', 'Intet at sige.', cell.replace('Lukket', 'Åben')),
    ].join('');
    const head = '<tr><th>Punkt</th><th>Emne</th><th>Referat</th><th>Status</th></tr>';
    const { markdown, stray } = await read(
      `<html><body><h1>Skoleudvalget</h1><p>Referat af møde den 14. maj 2024</p>${cell === '' ? rows : `<table>${head}${rows}</table>`}</body></html>`,
      'kilde.html',
    );
    expect(markdown).not.toContain(SECRET);
    expect(markdown).toContain('Intet at sige.');
    expect(stray).toEqual([]);
  });

  it('count where a list of contents has them before the title', async () => {
    const { markdown } = await read(
      `${HEAD}Indhold\n1. Dagsorden ..... 1\n2. Lukket møde: Salg af grund ..... 2\n\n1. Dagsorden\n\nGodkendt.\n\n2. Salg af grund\n\n${SECRET} køber.\n`,
    );
    expect(markdown).not.toContain(SECRET);
  });
});

describe('mails', () => {
  const mail = (type: string, text: string): string =>
    `From: a@b.example\nTo: c@d.example\nSubject: Referat\nMIME-Version: 1.0\nContent-Type: ${type}; charset=utf-8\n\n${text}`;
  const MINUTES = `${HEAD}1. Tag\n\nGodkendt.\n\n2. Port\n\nUdsat.\n`;

  it('that only send another on are that other one, without what stands over it', async () => {
    const { headings, stray } = await read(
      mail(
        'text/plain',
        `Til orientering.\n\n-----Oprindelig meddelelse-----\nFra: Sekretæren\nEmne: Referat\n\n${MINUTES}`,
      ),
      'kilde.eml',
    );
    expect(headings).toEqual(['## Punkt 1: Tag', '## Punkt 2: Port']);
    expect(stray).toEqual([]);
  });
});
