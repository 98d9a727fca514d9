import { describe, expect, test } from 'vitest';
import { useWatchdog } from '../../../test/support/watchdog.ts';
import { type Clause, readClauses } from './clauses.ts';

const SIGNS = { ord: '', start: '*', frase: '"', sag: '#' } as const;

/** A clause as one would write it down: `budget`, `øk*`, `"to ord"`, `#13/16074`, `-ord`, `a|b`. */
const written = ({ any, not }: Clause): string =>
  (not ? '-' : '') +
  any
    .map(({ kind, text }) => {
      if (kind === 'frase') return `"${text}"`;
      return kind === 'sag' ? `#${text}` : `${text}${SIGNS[kind]}`;
    })
    .join('|');

const clausesOf = (q: string): string => readClauses(q).clauses.map(written).join(' ');

describe('what a query asks for', () => {
  test.for([
    ['budget skole', 'budget skole'],
    ['Årsplan', 'Årsplan'],
    ['4-dages arbejdsuge', '4 dages arbejdsuge'],
    ['økonom*', 'økonom*'],
    ['for*', 'for*'],
    ['bud*get', 'bud get'],
    ['"godkendelse af dagsorden"', '"godkendelse af dagsorden"'],
    ['»godkendelse af« „dagsorden“ ”to ord”', '"godkendelse af" "dagsorden" "to ord"'],
    ['"godkendelse af', '"godkendelse af"'],
    ['godkendelse "', 'godkendelse'],
    ['budget"skole"', 'budget "skole"'],
    ['-skole', '-skole'],
    ['budget -skole –plan −bus', 'budget -skole -plan -bus'],
    ['budget -"fire dage"', 'budget -"fire dage"'],
    ['budget -fire-dages', 'budget -"fire-dages"'],
    ['(budget) (-skole)', 'budget -skole'],
    ['budget - skole', 'budget skole'],
    ['13/16074', '#13/16074'],
    ['-13/16074', '-#13/16074'],
    ['1.000 71,4', '"1.000" "71,4"'],
    ['§ 18', '§18'],
    ['§18, stk. 4', '§18 stk 4'],
    ['paragraf 18', '§18'],
    ['MED', 'MED'],
    ['MED udvalg', 'MED udvalg'],
    ['med-udvalget', 'MED udvalget'],
    ['SKOLER MED BUDGET', 'SKOLER BUDGET'],
    ['skole med budget', 'skole budget'],
    ['50 %', '50'],
    ['<b>budget</b>', 'b budget'],
    ['budget😀', 'budget'],
    ['sko\u00adle', 'skole'],
    ['бюджет 预算', 'бюджет 预算'],
    ['constructor toString __proto__', 'constructor toString proto'],
  ] as const)('%s', ([q, clauses]) => {
    expect(clausesOf(q)).toBe(clauses);
  });
});

describe('one of several words', () => {
  test.for([
    ['budget ELLER skole', 'budget|skole'],
    ['budget OR skole', 'budget|skole'],
    ['budget ELLER skole ELLER plan', 'budget|skole|plan'],
    ['"to ord" ELLER "tre ord"', '"to ord"|"tre ord"'],
    ['budget ELLER fire-dages', 'budget|"fire-dages"'],
    ['budget ELLER 13/16074', 'budget|#13/16074'],
    ['plan budget ELLER skole', 'plan budget|skole'],
    ['budget OG skole AND plan', 'budget skole plan'],
    ['ELLER budget', 'budget'],
    ['budget ELLER', 'budget'],
    ['budget ELLER ELLER skole', 'budget|skole'],
    ['budget ELLER OG skole', 'budget skole'],
    ['budget ELLER -skole', 'budget -skole'],
    ['-budget ELLER skole', '-budget skole'],
    ['budget eller skole', 'budget skole'],
    ['"ELLER" budget', '"ELLER" budget'],
    ['budget ELLER budget', 'budget'],
  ] as const)('%s', ([q, clauses]) => {
    expect(clausesOf(q)).toBe(clauses);
  });
});

describe('words that are asked for more than once', () => {
  test.for([
    ['budget budget Budget', 'budget'],
    ['budget "budget" budget*', 'budget "budget" budget*'],
    ['budget -skole -skole', 'budget -skole'],
    ['budget -budget', 'budget -budget'],
  ] as const)('%s', ([q, clauses]) => {
    expect(clausesOf(q)).toBe(clauses);
  });
});

describe('reading ends, where comparing every word with every other would not', () => {
  useWatchdog();

  test.for([
    ['a-', 'a'],
    ['budget ', 'budget'],
  ] as const)('«%s» tens of thousands of times over', ([word, clauses]) => {
    expect(clausesOf(word.repeat(50_000))).toBe(clauses);
  });
});

describe('small words', () => {
  test.for([
    ['budget af og til', 'budget', ['af', 'og', 'til']],
    ['Og budget', 'budget', ['Og']],
    ['af og til', '"af" "og" "til"', []],
    ['og -budget', '"og" -budget', []],
    ['budget -og', 'budget -"og"', []],
    ['og ELLER budget', '"og"|budget', []],
    ['af ELLER til budget', 'budget', ['af', 'til']],
    ['"af" budget', '"af" budget', []],
    // What is an operator between words is a word when it stands alone.
    ['OG', '"OG"', []],
    ['ELLER', '"ELLER"', []],
  ] as const)('%s', ([q, clauses, skipped]) => {
    expect(clausesOf(q)).toBe(clauses);
    expect(readClauses(q).skipped).toEqual(skipped);
  });
});

test.for(['', ' ', '"', '""', '" "', '-', '--', '-"', '*', '-*', '()', '!?', '…', '😀', '\u00ad', '\u0000'])(
  'nothing is asked for with %j',
  (q) => {
    expect(readClauses(q)).toEqual({ clauses: [], skipped: [] });
  },
);
