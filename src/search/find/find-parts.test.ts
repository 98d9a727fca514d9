import { expect, test } from 'vitest';
import { wordSourcesOf } from '../../../test/support/word-sources.ts';
import { divisions } from './divisions.ts';
import { findParts, GAPS } from './find-parts.ts';

const FAR = `budgettet ${'og så videre '.repeat(10)}`;
const ITEMS = [
  'Skolens budget blev lagt',
  `Skolerne og ${FAR} igen`,
  `En skole. ${'Noget andet. '.repeat(10)} Et budget.`,
  'En 4-dages uge og CO2-regnskabet',
  'Cykelstien ved havnen',
  'En prøvehandling. Målplaner',
];

async function find(word: string, gap: number) {
  const sources = wordSourcesOf(ITEMS);
  return findParts(await divisions(word, sources.words), gap, 'alt', sources);
}

async function rows(word: string, gap: number): Promise<number[] | null> {
  const found = await find(word, gap);
  return found && [...found.scores.keys()].toSorted();
}

test.for<[word: string, gap: keyof typeof GAPS, rows: number[] | null]>([
  ['skolebudget', 'near', [0, 1]],
  ['skolensbudget', 'beside', [0]],
  ['handlingplan', 'beside', null],
  ['4dages', 'near', [3]],
  ['co2regnskab', 'near', [3]],
  ['havnebudget', 'near', null],
  ['xqzvbudget', 'near', null],
  ['budget', 'near', null],
])('«%s» is found in parts that stand %s each other', async ([word, gap, found]) => {
  expect(await rows(word, GAPS[gap])).toEqual(found);
});

test('the parts are told', async () => {
  const found = await find('skolebudget', GAPS.near);
  expect([found?.instead, found?.keys]).toEqual(['skole budget', ['skol', 'budg']]);
});
