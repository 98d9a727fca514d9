import { expect, test } from 'vitest';
import { wordSourcesOf } from '../../../test/support/word-sources.ts';
import { Superseded, whileWanted } from './while-wanted.ts';

const { index } = wordSourcesOf(['Budgettet for skolerne']);

test('an index answers as ever while its answers are wanted', async () => {
  const own = whileWanted(index, () => true);
  await own.load(['budgettet']);
  expect(await own.rows('budgettet')).toEqual([0]);
  expect(await own.holding('жbudgъ', () => true)).toEqual(new Map([[0, 1]]));
  expect(await own.ranked('жbud')).toEqual(new Map([[0, 1]]));
  expect((await own.record(0)).content).toContain('Budgettet');
});

test('nothing is looked up for nobody', async () => {
  const own = whileWanted(index, () => false);
  await expect(own.rows('budgettet')).rejects.toThrow(Superseded);
  await expect(own.holding('жbudgъ', () => true)).rejects.toThrow(Superseded);
  await expect(own.ranked('жbud')).rejects.toThrow(Superseded);
  await expect(own.load(['budgettet'])).rejects.toThrow(Superseded);
  await expect(own.record(0)).rejects.toThrow(Superseded);
});

test('a message that came meanwhile is heard before the next look', async () => {
  let latest = 1;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    latest = 2;
    port1.close();
  };
  const own = whileWanted(index, () => latest === 1);
  port2.postMessage('the next letter');
  await expect(own.rows('budgettet')).rejects.toThrow(Superseded);
});
