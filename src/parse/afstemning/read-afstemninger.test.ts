import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { useWatchdog } from '../../../test/support/watchdog.ts';
import { type Afstemning, SIDES, type VoteSide } from '../../model/afstemning.ts';
import { readAfstemninger } from './read-afstemninger.ts';

const sideText = (name: string, { antal, af }: VoteSide): string => {
  const who = af.map(({ navn, antal: own, art }) =>
    own === null || art === 'person' ? navn : `${navn} ${own}`,
  );
  return [name, antal, who.length > 0 ? `(${who.join(', ')})` : null]
    .filter((part) => part !== null)
    .join(' ');
};

/** A ballot as the table writes it. */
function ballotText(ballot: Afstemning): string {
  const sides = SIDES.flatMap((side) => {
    const told = ballot[side];
    if (told === null) return [];
    const isAll = ballot.enstemmig && told.af.some(({ art }) => art === 'alle');
    return [isAll ? `enstemmigt${side === 'for' ? '' : ` ${side}`}` : sideText(side, told)];
  });
  return `${ballot.emne === null ? '' : `[${ballot.emne}] `}${sides.join('; ')}`;
}

const told = (decision: string): string =>
  readAfstemninger(decision.replaceAll(' ⏎ ', '\n')).map(ballotText).join(' / ') || '-';

const ROWS = readFileSync(
  fileURLToPath(new URL('../../../test/afstemninger/beslutninger.tsv', import.meta.url)),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

describe('test/afstemninger/beslutninger.tsv', () => {
  it('is read as a reader does, row by row', () => {
    expect(ROWS.length).toBeGreaterThan(60);
    const misread = ROWS.map(([expected, decision]) => ({ decision, expected, read: told(decision) }));
    expect(misread.filter(({ expected, read }) => expected !== read)).toEqual([]);
  });
});

/** A table as a section's text has it, with its cells parted by tabs, and what a reader would tell of it. */
const TABLES = [
  ['for 20; imod 3; undlod 2', 'For\tImod\tUndlod\n20\t3\t2'],
  ['for 20; imod 3', 'Vedtaget.\n\nStemmer\tAntal\nFor\t20\nImod\t3'],
  ['for 20; imod 3', '\tAntal\nJa\t20\nNej\t3'],
  ['for 20 (A 12, V 8); imod 3 (O 3)', 'Liste\tFor\tImod\nA\t12\t0\nV\t8\t0\nO\t0\t3\nI alt\t20\t3'],
  ['for (A, V); imod (O); undlod (C)', '\tFor\tImod\tBlank\nA\tx\t\t\nV\tx\t\t\nO\t\tx\t\nC\t\t\tx'],
  ['for 2 (Kim Borg, Ole Holm); imod 1 (Bo Lind)', 'Kim Borg\tFor\nOle Holm\tFor\nBo Lind\tImod'],
  ['-', 'Argumenter for\tArgumenter imod\nTrafik\tStøj'],
  ['-', 'Takst\tFor voksne\tFor børn\nÅr\t14\t7'],
  ['-', 'Område\tFor\tImod\nSkolen\t14\t7\nHallen\t3\t9'],
] as const;

describe('a table of votes', () => {
  it.each(TABLES)('%s', (expected, text) => expect(told(text)).toBe(expected));
});

describe('what is no prose', () => {
  useWatchdog();
  it('is read through', () => {
    for (const piece of ['stemte ', 'for 1 imod ', '(A ', 'A, ', '1 mod 2 ', 'og A stemte ', 'flertal, A, '])
      expect(readAfstemninger(`stemte ${piece.repeat(20_000)}`)).toBeInstanceOf(Array);
  });
});
