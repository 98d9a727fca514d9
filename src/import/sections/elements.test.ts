import { describe, expect, it } from 'vitest';
import { runsOf } from '../blocks/block.ts';
import { linesOf } from '../read/text.ts';
import { renderList } from '../render/render-list.ts';
import type { Element } from './element.ts';
import { healInto } from './heal.ts';
import { nestEntries } from './nest-entries.ts';
import { readRun } from './read-elements.ts';
import { markSubheadings } from './subheadings.ts';
import { isTorn } from './torn.ts';

const quiet = () => undefined;

/** The blocks of a section's text, written one a line: P paragraph, L list, N note, # sub-heading. */
function read(text: string, kind: 'sagsfremstilling' | 'beslutning' = 'sagsfremstilling'): string[] {
  const blocks: Element[] = [];
  for (const block of runsOf(linesOf(text))) healInto(blocks, readRun(block, blocks.at(-1), false), quiet);
  return markSubheadings(blocks.map(nestEntries), kind, false, quiet).map(show);
}

function show(block: Element): string {
  if (block.type === 'list') return `L ${renderList(block.entries, (text) => text).replaceAll('\n', ' / ')}`;
  if (block.type === 'rows') return `T ${block.rows.join(' | ')}`;
  if (block.type === 'note') return `N${block.label} ${block.text}`;
  return `${block.type === 'subheading' ? '#' : 'P'} ${block.text}`;
}

describe('rows that nothing tells as a table', () => {
  it.each([
    'Konto          2024      2025\nDrift          1.000     2.000\nAnlæg          500       600',
    'Skole\tElever\tKlasser\nKildeskolen\t561\t24\nNørreskolen\t312\t14',
    'Budget 2024      1.200.000 kr.\nBudget 2025      1.350.000 kr.\nBudget 2026      1.400.000 kr.',
    'Navn             Rolle            Telefon\nSekretariatet    Referent         12 34 56 78\nFormanden        Mødeleder        12 34 56 79',
    'Liste A    12 stemmer\nListe B     7 stemmer\nBlanke      2 stemmer',
    'Uge 28     Lukkeuge     Kildebo\nUge 29     Lukkeuge     Nørrebo\nUge 30     Åbent        Alle',
  ])('%j are held apart', (text) => {
    const [first = '', ...more] = read(text);
    expect(more).toEqual([]);
    expect(first).toMatch(/^T .*\|.*\|/);
  });
});

describe('reading blocks', () => {
  it.each([
    ['lines of a paragraph', 'Et\nto.', ['P Et to.']],
    [
      'a list right after a line',
      'Chefen indstiller;\n1. at a\n2. at b',
      ['P Chefen indstiller;', 'L 1. at a / 2. at b'],
    ],
    [
      'a date within a text',
      'Det blev aftalt den\n12. marts 2019 på mødet.',
      ['P Det blev aftalt den 12. marts 2019 på mødet.'],
    ],
    [
      'a year within a text',
      'Det gik godt i\n2014. Der blev bygget.',
      ['P Det gik godt i 2014. Der blev bygget.'],
    ],
    ['a date at the start', '12. marts 2019 blev det aftalt.', ['P 12. marts 2019 blev det aftalt.']],
    ['an ordinal at the start', '2. behandling er i oktober.', ['P 2. behandling er i oktober.']],
    ['a list that goes on', '3. at c\n4. at d', ['L 3. at c / 4. at d']],
    [
      'bullets of all kinds',
      '· a\n\n• b\n\n– c\n\n\uF0B7 d\n\n▪ e\n\n* f',
      ['L - a / - b / - c / - d / - e / - f'],
    ],
    ['a list split by a blank line', '1. at a,\n\n2. at b', ['L 1. at a, / 2. at b']],
    ['an entry over two lines', '- a\nb\n- c', ['L - a b / - c']],
    ['a list in a list', '1. at a\n   - b\n   - c\n2. at d', ['L 1. at a /    - b /    - c / 2. at d']],
    ['numbers that leap', '1. at a\n3. at c', ['L 1. at a /  / 3) at c']],
    ['a dash in a sentence', 'Vi sejler\n– og ror.', ['P Vi sejler – og ror.']],
    ['a footnote', '^[2] Tal fra\nlønkontoret.', ['N2 Tal fra lønkontoret.']],
    ['a footnote with a colon', '^[1]: Puljen er ny.', ['N1 Puljen er ny.']],
    ['rows of numbers', 'År 2023 2024 2025\nDrift 1 - 3 %', ['T År 2023 2024 2025 | Drift 1 - 3 %']],
    ['rows within a text', 'Tal:\nA 1 2 3\nB 4 5 6\ni alt', ['P Tal:', 'T A 1 2 3 | B 4 5 6', 'P i alt']],
    ['one row alone', 'Se tallene\n1 2 3\nher.', ['P Se tallene 1 2 3 her.']],
    ['a numbered list of numbers', '1. A 1 2 3\n2. B 1 2 3', ['L 1. A 1 2 3 / 2. B 1 2 3']],
    ['dashes under bullets', '• a\n– b\n– c\n• d', ['L - a /   - b /   - c / - d']],
    ['rings under bullets', '• a\no b\n• c', ['L - a /   - b / - c']],
    [
      'indented after a blank line',
      '- a\n\n• b\n\n  - c\n\n  - d\n\n• e',
      ['L - a / - b /   - c /   - d / - e'],
    ],
    ['a lone o', 'Det er\no gså sandt', ['P Det er o gså sandt']],
    ['letters', 'a) et\nb) to', ['P a) et', 'P b) to']],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('healing page breaks', () => {
  it.each([
    ['den skal sikre', 'den samlede plan', true],
    ['det gælder Økonomi og', 'Stab', true],
    ['mødet den', '3. maj 2020', true],
    ['der er bl.a.', 'en plan', true],
    ['den er sikret.', 'den samlede plan', false],
    ['som følger:', 'den samlede plan', false],
    ['den skal sikre', 'Den samlede plan', false],
    ['det står der (se bilag 2)', 'og i notatet', true],
    ['det står der (se bilag 2.)', 'og i notatet', false],
    ['er det sådan?', 'ja', false],
    ['den er lang', 'b) andet led', false],
    ['se linket her', 'https://fjordby.example', false],
  ])('«%s | %s»', (first, second, torn) => {
    expect(isTorn(first, second)).toBe(torn);
  });

  it('joins an entry and the list around it', () => {
    expect(read('- a\n- b godkendes\n\naf chefen\n- c\n- d og\n\ne\n- f')).toEqual([
      'L - a / - b godkendes af chefen / - c / - d og e / - f',
    ]);
    expect(read('- a\n- b godkendes\n\naf chefen. Og mere\n\n- c')).toEqual([
      'L - a / - b godkendes af chefen. Og mere / - c',
    ]);
  });
});

describe('sub-headings', () => {
  it.each([
    ['Formål', true],
    ['Krav til indhold', true],
    ['Gruppe A', true],
    ['Det videre forløb', true],
    ['Opfølgning på borgernes forslag', true],
    ['Oplæg til drøftelse', true],
    ['Denne gruppe mødes hver måned', false],
    ['Chefforum tog det til efterretning', false],
    ['Direktøren følger op', false],
    ['Bilag 1 indeholder en plan', false],
    ['Emner:', false],
    ['småt', false],
    ['Økonomiudvalget 12-03-2020', false],
    ['Byrådet punkt 5', false],
    ['En linje, der er længere end tres tegn og derfor ikke er en rubrik', false],
  ])('%s', (line, isHeading) => {
    expect(read(`${line}\n\nHer er teksten.`)[0]).toBe(`${isHeading ? '#' : 'P'} ${line}`);
  });

  it('needs text under it', () => {
    expect(read('Teksten er her.\n\nFormål')).toEqual(['P Teksten er her.', 'P Formål']);
  });

  it('takes no outcome of a decision for one', () => {
    expect(read('Taget til efterretning\n\nEt medlem bemærkede prisen.', 'beslutning')[0]).toBe(
      'P Taget til efterretning',
    );
  });
});
