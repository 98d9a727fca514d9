import { describe, expect, test } from 'vitest';
import type { TextPart } from '../../model/search/search-answer.ts';
import { excerptOf, partsOf } from './excerpt.ts';

const marksOf = (...keys: string[]) => ({ keys, starts: [], phrases: [] });

/** A record of a title and sections, each a heading and its text. */
function recordOf(title: string, sections: Readonly<Record<string, string>>) {
  const words: string[] = [];
  const add = (text: string): number => words.push(...text.split(/ +/).filter((word) => word !== ''));
  const anchors = [['h1', 'punkt-1', title, '']].concat(
    Object.entries(sections).map(([heading, text]) => {
      const kind = heading.toLowerCase().split(' ')[0] ?? '';
      const day = /\d{4}-\d\d-\d\d/.exec(heading)?.[0];
      return ['h3', `punkt-1-${kind}${day ? `-${day}` : ''}`, heading, text];
    }),
  );
  return {
    anchors: anchors.map(([element = '', id = '', text = '', own = '']) => {
      const location = words.length;
      add(`${text}.`);
      add(own);
      return { element, id, text, location };
    }),
    content: words.join(' '),
    meta: {},
  };
}

/** Parts as one text, with what is marked in brackets. */
const written = (parts: readonly TextPart[]): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const ARKIV = recordOf('Nyt budget', {
  Sagsfremstilling: 'Budgettet for skolen er stramt.',
  Beslutning: 'Skolen får mere.',
  Bilag: 'Oversigt over huse.',
});

describe('the section that an excerpt is from', () => {
  test.for<[keys: string[], beslutning: string, afsnit: string | null, text: string]>([
    [['budg'], 'Skolen får mere.', 'Sagsfremstilling', '[Budgettet] for skolen er stramt.'],
    [['oversigt'], 'Skolen får mere.', 'Bilag', '[Oversigt] over huse.'],
    // Of two that say as much, the decision, which is shown already.
    [['skol'], '[Skolen] får mere.', null, ''],
    [['budg', 'skol'], '[Skolen] får mere.', 'Sagsfremstilling', '[Budgettet] for [skolen] er stramt.'],
    // Of an item that has it in its title alone, the decision.
    [['nyt'], 'Skolen får mere.', null, ''],
    [[], 'Skolen får mere.', null, ''],
  ])('%j', ([keys, beslutning, afsnit, text]) => {
    const excerpt = excerptOf(ARKIV, marksOf(...keys));
    expect([written(excerpt.beslutning ?? []), excerpt.afsnit, written(excerpt.uddrag)]).toEqual([
      beslutning,
      afsnit,
      text,
    ]);
  });

  test('a decision in capitals is one', () => {
    const record = recordOf('Evt.', {
      Baggrund: 'En plan.',
      'BESLUTNING I CHEFFORUM DEN 16-12-2013': 'Nej.',
    });
    expect(written(excerptOf(record, marksOf()).beslutning ?? [])).toBe('Nej.');
  });

  test('without a decision it is from the first section with a heading', () => {
    expect(excerptOf(recordOf('Evt.', { Baggrund: '', Plan: 'En plan.' }), marksOf()).afsnit).toBe('Plan');
  });

  test('an item without any text has none', () => {
    const nothing = { beslutning: null, afsnit: null, uddrag: [], isOthers: false };
    expect(excerptOf(recordOf('Evt.', {}), marksOf('evt'))).toEqual(nothing);
    expect(excerptOf(recordOf('Evt.', { Beslutning: '' }), marksOf())).toEqual(nothing);
  });
});

describe('what others said', () => {
  const RECORD = recordOf('Affaldsplan', {
    Sagsfremstilling: 'Planen sender affald til forbrænding.',
    'Beslutning i Teknikudvalget 2019-10-01': 'Affald og mere affald: udvalget anbefaler affaldsplanen.',
    Protokollering: 'Et medlem kan ikke tiltræde gebyret for affald.',
    Beslutning: 'Et medlem kan ikke tiltræde planen.\nGodkendt. Den sendes i høring.',
  });

  test('stands behind the decision and what the item itself says', () => {
    const { beslutning, afsnit } = excerptOf(RECORD, marksOf('affald'));
    expect([written(beslutning ?? []), afsnit]).toEqual(['Godkendt.', 'Sagsfremstilling']);
  });

  test('is shown where nothing else has the word, and told to be others’', () => {
    const { afsnit, isOthers } = excerptOf(RECORD, marksOf('gebyr'));
    expect([afsnit, isOthers]).toEqual(['Protokollering', true]);
  });
});

test('items of a list are told apart', () => {
  const text = 'Der er afsat penge til:\nSkolen 2019\nHallen;\nBadet.';
  expect(written(excerptOf(recordOf('Anlæg', { Økonomi: text }), marksOf()).uddrag)).toBe(
    'Der er afsat penge til: Skolen 2019 · Hallen; Badet.',
  );
});

describe('the stretch of a long section', () => {
  const FILL = 'ord '.repeat(100);
  const long = (text: string) => recordOf('Titel', { Baggrund: text });
  const textOf = (text: string, ...keys: string[]) => written(excerptOf(long(text), marksOf(...keys)).uddrag);

  test('is around what was found, with some words before it', () => {
    const text = textOf(`${FILL}${FILL}her er budgettet ${FILL}`, 'budg');
    expect(text).toMatch(/^… (?:ord )+her er \[budgettet\] (?:ord )+…$/);
    expect(text.length).toBeLessThan(260);
  });

  test('is where most of it is', () => {
    const text = textOf(`budgettet ${FILL}budget for skolen ${FILL}skole`, 'budg', 'skol');
    expect(text).toContain('[budget] for [skolen]');
  });

  test('is its beginning when nothing was found in it', () => {
    expect(textOf(`Først ${FILL}`)).toMatch(/^Først (?:ord )+…$/);
  });

  test('is its end without a sign that more follows', () => {
    expect(textOf(`${FILL}til sidst budgettet`, 'budg')).toMatch(/^… (?:ord )+til sidst \[budgettet\]$/);
  });

  test('has what was found also where no space is near', () => {
    expect(textOf(`${'a/'.repeat(50)}budget mere tekst`, 'budg')).toBe('… [budget] mere tekst');
    expect(textOf(`kort ${'a/'.repeat(50)}budget`, 'budg')).toBe('… [budget]');
  });

  test('is cut between words, and a word without end is cut all the same', () => {
    expect(textOf(`${'å'.repeat(1000)}`).length).toBeLessThan(260);
    expect(textOf(`${'kort '.repeat(60)}`)).not.toMatch(/kor …|^… ort/);
  });
});

describe('marked parts', () => {
  test.for<[places: [number, number][], written: string]>([
    [[], 'en rød sti'],
    [[[0, 2]], '[en] rød sti'],
    [[[3, 6]], 'en [rød] sti'],
    [[[0, 10]], '[en rød sti]'],
    [
      [
        [0, 2],
        [7, 10],
      ],
      '[en] rød [sti]',
    ],
  ])('%j', ([places, text]) => {
    const parts = partsOf(
      'en rød sti',
      places.map(([start, end]) => ({ start, end })),
    );
    expect(written(parts)).toBe(text);
    expect(parts.every((part) => part.text !== '')).toBe(true);
  });

  test('an empty text has no parts', () => {
    expect(partsOf('', [])).toEqual([]);
  });
});
