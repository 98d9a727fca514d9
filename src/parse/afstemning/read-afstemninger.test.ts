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

describe('what is no prose', () => {
  useWatchdog();
  it('is read through', () => {
    for (const piece of ['stemte ', 'for 1 imod ', '(A ', 'A, ', '1 mod 2 ', 'og A stemte ', 'flertal, A, '])
      expect(readAfstemninger(`stemte ${piece.repeat(20_000)}`)).toBeInstanceOf(Array);
  });
});
