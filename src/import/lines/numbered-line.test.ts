// The forms of a line that begins an item with a number, and what only looks like one.
import { describe, expect, it } from 'vitest';
import { importText } from '../import-text.ts';
import { isInfoLine } from './info-line.ts';
import { readNumbered } from './numbered-line.ts';

it.each(['Sag nr. 41 Åben', 'Sagsnr. 41 Lukket', 'Sag 21/871 Åben'])('%s tells of a case', (line) =>
  expect(isInfoLine(line)).toBe(true),
);

describe('a number before a title', () => {
  it.each([
    ['[2] Tilskud til korfestival', 2, 'Tilskud til korfestival'],
    ['Sag 3 / Tilbud på slamtransport', 3, 'Tilbud på slamtransport'],
    ['Sag 3 | Tilbud på slamtransport', 3, 'Tilbud på slamtransport'],
    ['* 2 - Legepladsen *', 2, 'Legepladsen'],
    ['== 4. Eventuelt ==', 4, 'Eventuelt'],
    ['Sag nr. 41   Dispensation til tårn', 41, 'Dispensation til tårn'],
    ['Ad dagsordenens pkt. 3 – Restancer', 3, 'Restancer'],
    ['Dagsordenens pkt. 3: Restancer', 3, 'Restancer'],
    ['I. Velkomst', 1, 'Velkomst'],
    ['IV. Legeplads', 4, 'Legeplads'],
    ['XIX. Eventuelt', 19, 'Eventuelt'],
  ])('%s', (line, main, title) => {
    expect(readNumbered(line)).toMatchObject({ number: { main }, title });
    expect(isInfoLine(line)).toBe(false);
  });

  it.each(['VIX. Andet', 'IIII. Andet', 'V Andet', 'i. andet', 'X. og sidste', 'Sag 21/871'])(
    '%s is none',
    (line) => expect(readNumbered(line)).toBeNull(),
  );
});

const minutes = (second: string): string => `Sogneforeningen Nørrebæk
Referat af bestyrelsesmøde den 3. juni 2019

I. Dagsorden
Dagsordenen blev godkendt.

II. ${second}
Medlemmet xyqz er i restance.

III. Legeplads
Bestyrelsen udsatte sagen.
`;

const read = (text: string): string => {
  const result = importText({ name: 'kilde.txt', bytes: Buffer.from(text) }, { forum: null, forums: [] });
  return result.ok ? result.markdown : `afvist: ${result.message}`;
};

it('Roman numbers open items, and closed ones among them close', () => {
  expect(read(minutes('Sommerfest'))).toContain('xyqz');
  const closed = read(minutes('Restance (må ikke refereres offentligt)'));
  expect(closed).toContain('## Punkt 3: Legeplads');
  expect(closed).not.toContain('xyqz');
});

it('«Åben dagsorden» over items that are decided is the head of minutes', () => {
  const text = (decision: string): string => `Social- og Sundhedsudvalget
06-10-2021
ÅBEN DAGSORDEN

Punkt 71: Budgetopfølgning
(J.nr. 27.00.00-Ø00-4-21)

Indstilling
at opfølgningen godkendes.

${decision}
Godkendt.
`;
  expect(read(text('Beslutning'))).not.toContain('type: dagsorden');
  expect(read(text('Beslutning i Økonomiudvalget den 29-09-2021'))).toContain('type: dagsorden');
  expect(read(text('Beslutning'))).toContain('\nJ.nr. 27.00.00-Ø00-4-21\n');
});

it.each(['>> Godkendt', 'Godkendt', 'Taget til efterretning.', 'Ikke godkendt', '=> Udsat'])(
  'what is decided is no part of the title over it: %s',
  (decision) => {
    const text = minutes('Sommerfest').replace('Dagsordenen blev godkendt.', `        ${decision}`);
    expect(read(text)).toContain('## Punkt 1: Dagsorden\n');
  },
);
