import { describe, expect, test } from 'vitest';
import { foldTitle, matchTitle, typedWords } from './match.ts';

/** A title with what is marked of it in brackets; null when it does not answer. */
function marked(title: string, query: string): string | null {
  const match = matchTitle(foldTitle(title), typedWords(query));
  return match?.parts.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)).join('') ?? null;
}

const scoreOf = (title: string, query: string): number =>
  matchTitle(foldTitle(title), typedWords(query))?.score ?? Number.NaN;

describe('a title answers when every word typed begins one of its own', () => {
  test.for([
    ['Ny skole i Nørre Vase', 'sko', 'Ny [sko]le i Nørre Vase'],
    ['Ny skole i Nørre Vase', 'NØR', 'Ny skole i [Nør]re Vase'],
    ['Ny skole i Nørre Vase', 'vase skole', 'Ny [skole] i Nørre [Vase]'],
    ['Ny skole i Nørre Vase', 'skole i va', 'Ny [skole] [i] Nørre [Va]se'],
    ['Ny skole i Nørre Vase', 'ole', null],
    ['Ny skole i Nørre Vase', 'skole bro', null],
    ['IT-strategi', 'strat', 'IT-[strat]egi'],
    ['Skolemad og skoledistrikter', 'skole', '[Skole]mad og [skole]distrikter'],
    ['Budget 2026', '202', 'Budget [202]6'],
  ] as const)('«%s» and «%s»', ([title, query, expected]) => {
    expect(marked(title, query)).toBe(expected);
  });
});

describe('letters that stand in for ø, æ and å', () => {
  test.for([
    ['Børnehuse', 'boer', '[Bør]nehuse'],
    ['Børnehuse', 'bor', '[Bør]nehuse'],
    ['Børnehuse', 'bør', '[Bør]nehuse'],
    ['Lærere', 'laer', '[Lær]ere'],
    ['Lærere', 'lar', '[Lær]ere'],
    ['Åben skole', 'aaben', '[Åben] skole'],
    ['Åben skole', 'ab', '[Åb]en skole'],
    ['Aarhus', 'år', '[Aar]hus'],
    ['Aarhus', 'å', '[Aa]rhus'],
    ['Aarhus', 'aa', '[Aa]rhus'],
    ['Café', 'cafe', '[Café]'],
    ['Poesi', 'po', '[Po]esi'],
  ] as const)('«%s» and «%s»', ([title, query, expected]) => {
    expect(marked(title, query)).toBe(expected);
  });

  test('the letters typed come before those they may stand for, and the first word before the others', () => {
    expect(scoreOf('Får og lam', 'får')).toBeGreaterThan(scoreOf('Far og søn', 'får'));
    expect(scoreOf('Skole', 'sko')).toBeGreaterThan(scoreOf('Ny skole', 'sko'));
  });
});
