import { expect, it } from 'vitest';
import { draftStore, memoryStore } from './text-store.ts';

it('keeps what is written and what is held, also when the store under it loses all', () => {
  const texts = new Map([
    ['a', 'A'],
    ['b', 'B'],
  ]);
  const under = { ...memoryStore(), read: (key: string) => texts.get(key) ?? null };
  const store = draftStore(under);
  store.write('c', 'C');
  store.hold(['a', 'lost']);
  texts.clear();
  expect(['a', 'b', 'c', 'lost'].map(store.read)).toEqual(['A', null, 'C', null]);
  expect(under.read('c')).toBeNull();
  store.retain(new Set(['c']));
  expect(['a', 'c'].map(store.read)).toEqual([null, 'C']);
});
