import { describe, expect, it } from 'vitest';
import { importText } from '../import-text.ts';
import { uncertaintyLines } from '../report/report.ts';
import { sharedStart } from './contents.ts';

/** The headings that a source's items get, and all that is written or printed. */
function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const result = importText({ name: 'kilde.txt', bytes }, { forum: null, forums: [] });
  if (!result.ok) throw new Error(result.message);
  const punkter = result.markdown.split('\n').filter((line) => line.startsWith('## '));
  const said = [result.markdown, ...uncertaintyLines(result.uncertain)].join('\n');
  return { punkter, said, losses: result.uncertain.filter(({ grade }) => grade === 'loss').length };
}

const minutes = (toc: readonly string[], body: string): string =>
  `REFERAT Fritidsudvalget d. 03-09-2020\n\nIndholdsfortegnelse\n\n${toc.join('\n')}\n\n${body}\n`;
const FIRST =
  'Punkt 1: Dagsorden\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Lukket\n\n20/1101\n\nHemmelig tekst.';
const LAST = 'Punkt 4: Eventuelt\n\nIntet.';

describe('an open item after a closed one', () => {
  it.each([
    ['cut short', 'Tilskud til roklub.....5', 'Punkt 3: Tilskud til roklubben i Fjordby\n\nAfvist.'],
    [
      'with another tail',
      'Tilskud til roklubben i by.....5',
      'Punkt 3: Tilskud til roklubben i Fjordby\n\nAfvist.',
    ],
    ['with one short word', 'Fjordby.....5', 'Punkt 3: Fjordby – tilskud\n\nAfvist.'],
    [
      'longer than the heading',
      'Tilskud til roklubben i Fjordby.....5',
      'Punkt 3: Tilskud til roklubben\n\nAfvist.',
    ],
    [
      'with its number',
      'Punkt 3: Tilskud til rok.....5',
      'Punkt 3: Tilskud til roklubben i Fjordby\n\nAfvist.',
    ],
    ['missing, with a case number', 'Andet.....5', 'Punkt 3: Tilskud til roklubben\n\n20/1102\n\nAfvist.'],
    ['missing, with a section', 'Andet.....5', 'Punkt 3: Tilskud til roklubben\n\nIndstilling\n\nAfvist.'],
    [
      'cut short, without a blank line',
      'Tilskud til roklub.....5',
      'Punkt 3: Tilskud til roklubben i Fjordby\nAfvist.',
    ],
  ])('opens when its line in the table of contents is %s', (name, line, item) => {
    const gap = name.endsWith('blank line') ? '\n' : '\n\n';
    const toc = ['Dagsorden.....1', 'Lukket.....2', line, 'Eventuelt.....9'];
    const { punkter, said, losses } = read(minutes(toc, `${FIRST}${gap}${item}\n\n${LAST}`));
    expect(punkter.map((heading) => heading.slice(0, 20))).toEqual([
      '## Punkt 1: Dagsorde',
      '## Punkt 2: Lukket',
      expect.stringMatching(/^## Punkt 3: (?:Tilskud|Fjordby)/),
      '## Punkt 4: Eventuel',
    ]);
    expect([losses, said.includes('emmelig'), said.includes('Afvist.')]).toEqual([0, false, true]);
  });
});

describe('text of a closed item', () => {
  it.each([
    ['only a number', 'Tilskud til Roklubben.....5', '3. Tilskud til Roklubben\n\nHemmeligt.'],
    ['no number', 'Tilskud til Roklub.....5', 'Tilskud til Roklubben\n\nBeslutning\n\nHemmeligt.'],
    ['a leap', 'Tilskud.....5', 'Punkt 9: Hemmelig grund\n\n20/1199\n\nHemmeligt.'],
    ['no item under it', 'Andet.....5', 'Punkt 3: Hemmelig grund\n\nHemmeligt.'],
    [
      'two of them',
      'Andet.....5',
      'Punkt 3: Hemmelig grund\n\nHemmeligt.\n\nPunkt 4: Hemmelig mand\n\nHemmeligt.',
    ],
    [
      'only a common beginning',
      'Godkendelse af vinterprogram.....5',
      'Punkt 3: Godkendelse af hemmelig køber\n\nHemmeligt.',
    ],
    ['another way of writing', 'Andet.....5', 'Pkt. 3 Hemmelig grund\n\nHemmeligt.'],
    [
      'a leap under a title cut short',
      'Køb af grund.....5',
      'Punkt 7: Køb af grund til hemmelig sag\n\nHemmeligt.',
    ],
  ])('stays out and is told of: %s', (name, line, secret) => {
    const toc = ['Dagsorden.....1', 'Lukket.....2', line, 'Eventuelt.....9'];
    const { punkter, said, losses } = read(minutes(toc, `${FIRST}\n\n${secret}\n\n${LAST}`));
    expect(punkter).toHaveLength(3);
    expect(said).not.toMatch(/hemmelig/i);
    expect(losses).toBe(name === 'two of them' ? 2 : 1);
  });

  it('stays out when the closed item comes first, before any section', () => {
    const body = `Punkt 1: Lukket\n\nHemmelig tekst.\n\nPunkt 7: Hemmelig grund\n\nHemmeligt.\n\n${LAST}`;
    const { punkter, said } = read(minutes(['Lukket.....1', 'Eventuelt.....2'], body));
    expect(punkter).toEqual(['## Punkt 1: Lukket', '## Punkt 4: Eventuelt']);
    expect(said).not.toMatch(/hemmelig/i);
  });

  it('gives the better match the title that was cut short', () => {
    const toc = ['Dagsorden.....1', 'Lukket.....2', 'Godkendelse af vin.....5', 'Eventuelt.....9'];
    const secret = 'Punkt 3: Godkendelse af hemmelig køber\n\nHemmeligt.';
    const open = 'Punkt 3: Godkendelse af vinterprogram\n\nGodkendt.';
    const { punkter, said } = read(minutes(toc, `${FIRST}\n\n${secret}\n\n${open}\n\n${LAST}`));
    expect(punkter[2]).toBe('## Punkt 3: Godkendelse af vinterprogram');
    expect(said).not.toMatch(/hemmelig/i);
  });
});

describe('a table of contents', () => {
  it.each([
    ['ansøgning om tilskud', 'Ansøgning om tilskud til Fjordby Roklub', true],
    ['ansøgning om tilsk', 'Ansøgning om tilskud til Fjordby Roklub', true],
    ['evt', 'Evt. om havnen', true],
    ['evt', 'Evtuel plan', false],
    ['godkendelse af dagsorden', 'Godkendelse af regnskab', false],
  ])('«%s» for «%s»', (entry, title, isCut) => {
    expect(sharedStart(entry, title) > 0).toBe(isCut);
  });
});
