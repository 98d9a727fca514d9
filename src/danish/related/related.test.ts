import { describe, expect, test } from 'vitest';
import { readRelated, relatedByKey, relatedKey } from './read-related.ts';
import { RELATED_LINES } from './related-words.ts';

const related = (word: string, ...lines: string[]) => {
  const found = relatedByKey(lines.map(readRelated).filter((line) => line !== null));
  return [...(found.get(relatedKey(word))?.values() ?? [])];
};

describe('a line', () => {
  test.for<[line: string, word: string, shown: string[]]>([
    ['skrald, affald, renovation', 'affaldets', ['skrald', 'renovation']],
    ['sprøjtegift > pesticider', 'sprøjtegifte', ['pesticider']],
    ['sprøjtegift > pesticider', 'pesticider', []],
    ['byggelegeplads, naturlegeplads > legeplads', 'naturlegepladser', ['legeplads']],
    ['byggelegeplads, naturlegeplads > legeplads', 'legeplads', []],
    ['kunstig intelligens, AI', 'kunstige intelligens', ['AI']],
    ['huller i vejen > asfalt', 'hul vejen', ['asfalt']],
  ])('«%s» for «%s»', ([line, word, shown]) => {
    expect(related(word, line)).toEqual(shown);
  });

  test('adds to those before it, each word once', () => {
    expect(related('a1', 'a1, b1', 'a1 > b1, c1')).toEqual(['b1', 'c1']);
  });

  test.for([
    '',
    'skrald',
    'skrald,',
    '> affald',
    'skrald >',
    'a1 > b1 > c1',
    'skrald, skraldet',
    'skrald, og',
  ])('«%s» is none', (line) => {
    expect(readRelated(line)).toBeNull();
  });
});

describe('the lists', () => {
  test('have lines that can be read', () => {
    expect(RELATED_LINES.filter((line) => readRelated(line) === null)).toEqual([]);
    expect(RELATED_LINES.length).toBeGreaterThan(300);
  });

  test('say nothing twice', () => {
    expect(RELATED_LINES.filter((line, at) => RELATED_LINES.indexOf(line) !== at)).toEqual([]);
    const repeats = RELATED_LINES.filter((line) => {
      const words = line.split(/[,>]/).map((word) => word.trim());
      return new Set(words).size < words.length;
    });
    expect(repeats).toEqual([]);
  });
});
