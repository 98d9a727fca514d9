// Where an item's number and title stand, kind by kind: each text is the least that shows one way of setting them.
import { describe, expect, it } from 'vitest';
import { importedText as read } from '../../test/support/imported-text.ts';

const lines = (...all: readonly string[]): string => `${all.join('\n\n')}\n`;
const page = (...all: readonly string[]): string =>
  `<html><body><main><h1>Fritidsudvalget</h1><p>Referat fra mødet den 14. maj 2024 kl. 19.00</p>${all.join('')}</main></body></html>`;
const HEAD = ['Fritidsudvalget', 'Referat fra mødet den 14. maj 2024 kl. 19.00'];
const SECRET = 'xyqz';
const TITLES = ['1: Ny port', '2: Salg af grund', '3: Eventuelt'];
const part = (number: number, title: string, text: string): string =>
  `<button aria-expanded="true"><span>${number}</span><span>${title}</span></button><div><b>Beslutning</b><p>${text}</p></div>`;
const box = (number: number, title: string, state: string): string =>
  `<table><tr><td>Punkt nr.: ${number}</td><td>Sagsnr.: 22/${number}301</td><td>${state}</td></tr><tr><td colspan="3"><b>${title}</b></td></tr></table>`;

/** The same three items, of which the second is closed. */
const CLOSED: Readonly<Record<string, string>> = {
  'in a control that folds its text out': page(
    part(1, 'Ny port', 'Godkendt.'),
    part(2, 'Salg af grund - Lukket', SECRET),
    part(3, 'Eventuelt', 'Intet.'),
  ),
  'in a box with the number of the case': page(
    `${box(1, 'Ny port', 'Åben')}<p>Godkendt.</p>`,
    `${box(2, 'Salg af grund', 'Lukket')}<p>${SECRET}</p>`,
    `${box(3, 'Eventuelt', 'Åben')}<p>Intet.</p>`,
  ),
  'under the number and how many there are': lines(
    ...HEAD,
    'PUNKT 1 AF 3\nNy port\n\nBeslutning\n\nGodkendt.',
    `PUNKT 2 AF 3 · LUKKET\nSalg af grund\n\nBeslutning\n\n${SECRET}`,
    'PUNKT 3 AF 3\nEventuelt\n\nIntet.',
  ),
  'under the number of the year': lines(
    ...HEAD,
    'Sag 1/24\nNy port\n\nBeslutning\n\nGodkendt.',
    `Sag 2/24 (lukket sag)\nSalg af grund\n\nBeslutning\n\n${SECRET}`,
    'Sag 3/24\nEventuelt\n\nIntet.',
  ),
  'in the agenda alone': lines(
    ...HEAD,
    'Dagsorden:\n1) Ny port\n2) Salg af grund\n3) Eventuelt',
    'Ad 1) Porten er slidt. Den blev godkendt.',
    `Ad 2) Punktet er lukket. ${SECRET} giver mest.`,
    'Ad 3) Der var intet.',
  ),
  'in an agenda of links, with the mark': page(
    '<h2>På dagsordenen</h2><ul><li><a href="#a">Ny port</a></li><li><a href="#b">Salg af grund – lukket punkt</a></li><li><a href="#c">Eventuelt</a></li></ul>',
    '<h2>Ny port</h2><p>Godkendt.</p>',
    `<h2>Salg af grund</h2><p>${SECRET}</p>`,
    '<h2>Eventuelt</h2><p>Intet.</p>',
  ),
  'behind a letter': lines(
    ...HEAD,
    'Punkt A: Ny port\nPorten er godkendt.',
    `Punkt B: Salg af grund (ikke offentligt)\n${SECRET} giver mest.`,
    'Punkt C: Eventuelt\nIntet.',
  ),
  'behind an ordinal': lines(
    ...HEAD,
    '1. punkt: Ny port\nPorten er godkendt.',
    `2. punkt: Salg af grund (lukket)\n${SECRET} giver mest.`,
    '3. punkt: Eventuelt\nIntet.',
  ),
  'between upright lines': lines(
    ...HEAD,
    '1 | Ny port | Åben\nPorten er godkendt.',
    `2 | Salg af grund | Lukket\n${SECRET} giver mest.`,
    '3 | Eventuelt | Åben\nIntet.',
  ),
  'in a column that spaces part from the text': `${lines(...HEAD)}
Dagsorden                   Referat

1. Ny port                  Porten er slidt,
                            og den blev godkendt.

2. Salg                     Køberen ${SECRET} giver
af grund (lukket punkt)     ${SECRET} millioner.

3. Eventuelt                Intet.
`,
  'in a table without numbers, beside the hour': page(
    '<table><tr><th>Tid</th><th>Emne</th><th>Referat</th></tr><tr><td>17.00</td><td>Ny port</td><td>Godkendt.</td></tr>',
    `<tr><td>17.10</td><td>Salg af grund (lukket)</td><td>${SECRET}</td></tr>`,
    '<tr><td>17.20</td><td>Eventuelt</td><td>Intet.</td></tr></table>',
  ),
  'on the line of its text, with the mark': lines(
    ...HEAD,
    '1. Ny port\n\nPorten er godkendt.',
    `2. Salg af grund (Intern sag): Køberen ${SECRET} giver fire.`,
    '3. Eventuelt\n\nIntet.',
  ),
};

describe('a title', () => {
  it.each(Object.entries(CLOSED))('%s', async (_, text) => {
    const { titles, markdown, stray } = await read(text);
    const bare = titles.map((title) => title.replace(/ [–|(-].*$/, ''));
    expect(bare.map((title) => (/^2: Lukket$/.test(title) ? TITLES[1] : title))).toEqual(TITLES);
    expect(markdown).not.toContain(SECRET);
    expect(markdown).toMatch(/godkendt/iu);
    expect(markdown).toContain('ntet.');
    expect(stray).toEqual([]);
  });

  it('whose number is lost gets it from the headings round it', async () => {
    const item = (number: string, title: string): string => `<h2>${number}${title}</h2><p>Godkendt.</p>`;
    const { titles } = await read(
      page(
        item('1. ', 'Ny port'),
        item('2. ', 'Tag'),
        item('', 'Havn'),
        item('4. ', 'Vej'),
        item('5. ', 'Sti'),
      ),
      'side.html',
    );
    expect(titles).toEqual(['1: Ny port', '2: Tag', '3: Havn', '4: Vej', '5: Sti']);
  });

  it('is not what groups the items below', async () => {
    const { markdown } = await read(
      page(
        '<h2>A. Formalia</h2><h3>Punkt 1 Ny port</h3><p>Godkendt.</p>',
        '<h2>B. Økonomi</h2><h3>Punkt 2 Tag</h3><p>Udsat.</p>',
        '<h2>C. Andet</h2><h3>Punkt 3 Eventuelt</h3><p>Intet.</p>',
      ),
      'side.html',
    );
    expect(markdown).not.toMatch(/Økonomi|Andet/);
  });
});

describe('a label', () => {
  it('that comes again in item after item needs no dress', async () => {
    const item = (number: number): string =>
      `${number}: Sag ${'abc'[number - 1]}\n\nReferat\nPorten blev drøftet.\n\nOpfølgning\nFormanden ringer.`;
    const { markdown } = await read(lines(...HEAD, item(1), item(2), item(3)));
    expect(markdown.match(/^### Referat$/gm)).toHaveLength(3);
  });

  it('may say that the board decided', async () => {
    const { markdown } = await read(
      lines(...HEAD, '1. Ny port\n\nBestyrelsen besluttede: Godkendt.', '2. Tag\n\nUdsat.'),
    );
    expect(markdown).toContain('### Bestyrelsen besluttede\n\nGodkendt.');
  });
});

it.each([
  [
    'Hej alle',
    'Hermed referatet fra bestyrelsesmødet i Fjordby Roklub den 14. september 2023',
    'Fjordby Roklub',
  ],
  [
    'Bakkeskolen',
    'Referat - skolebestyrelsesmøde den 12. oktober 2023\nFraværende: elevrådets to medlemmer',
    'Skolebestyrelsen',
  ],
])('the body is named by a sentence, and not by who was away: %s', async (first, second, name) => {
  const { forum } = await read(lines(first, second, '1. Ny port\n\nGodkendt.', '2. Tag\n\nUdsat.'));
  expect(forum).toBe(name);
});
