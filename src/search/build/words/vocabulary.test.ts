import { describe, expect, test } from 'vitest';
import { archiveOf, meetingFile } from '../../../../test/support/content.ts';
import { sourceOf } from '../../../../test/support/memory-store.ts';
import { wordKey } from '../../../danish/word-key.ts';
import type { WordFile } from '../../format/search-table.ts';
import { Gatherer } from '../gather.ts';
import { countedWords } from '../tables/table-files.ts';
import { lexiconOf } from './lexicon.ts';
import { twins, wordFiles } from './vocabulary.ts';

/** The words of a meeting's items, divided by a lexicon of these words. */
async function wordsOf(text: string, lexicon: readonly string[] = ['skole']): Promise<Map<string, WordFile>> {
  const { items } = sourceOf(await archiveOf(meetingFile(text)));
  const gatherer = new Gatherer(lexiconOf(lexicon.map((word) => `${word} ${wordKey(word)}`).join('\n')));
  for (const [row, item] of items.entries()) gatherer.add(row, null, item);
  gatherer.finish();
  return wordFiles(countedWords(gatherer.table));
}

const file = (...ord: string[]): WordFile => ({ ord, antal: ord.map(() => 1) });

describe('the words of an archive', () => {
  test('are of titles, texts and attachments, by their first letter, with how many items have them', async () => {
    const files = await wordsOf(
      '## Punkt 1: Skolen\n\nÅgade og skolen, skolen.\n\n### Bilag\n\n- Økonomi\n\n## Punkt 2: Skolen\n\n### Beslutning\n\nÆndret.\n',
    );
    expect(files.get('s')).toEqual({ ord: ['skolen'], antal: [2] });
    expect(files.get('a')?.ord).toEqual(['ågade', 'ændret']);
    expect(files.get('o')?.ord).toEqual(['økonomi']);
    expect(files.has('x')).toBe(false);
  });

  test('are in lower case and of three letters or more, without numbers and what is no word', async () => {
    const files = await wordsOf(`## Punkt 1: IT og CO2 i 2019\n\nBUDGET ${'x'.repeat(41)} Жук`);
    const all = [...files.values()].flatMap(({ ord }) => ord);
    expect(all).toEqual(['budget', 'жук']);
    expect(files.get('andet')?.ord).toEqual(['жук']);
  });

  test('are parts of compounds too', async () => {
    const files = await wordsOf('## Punkt 1: Skolevejen', ['skole', 'vejen']);
    expect(files.get('s')?.ord).toEqual(['skole', 'skolevejen']);
    expect(files.get('v')?.ord).toEqual(['vejen']);
  });

  test('of two letters are none', async () => {
    const files = await wordsOf('## Punkt 1: Øbus', ['bus']);
    expect([...files.keys()]).toEqual(['o']);
  });

  test('of closed items are none', async () => {
    const files = await wordsOf('## Punkt 1: Lukket: Hemmeligjord\n\n13/16074\n');
    expect([...files]).toEqual([]);
  });
});

describe('words that have the key of quite another without their å, æ and ø', () => {
  test.for<[why: string, words: string[], twins: [string, string][]]>([
    ['`mode` would be taken for a form of `mod`', ['mod', 'møde'], [['mode', 'møde']]],
    ['no other word has that key', ['møde'], []],
    ['the plain word is there itself', ['mod', 'mode', 'møde'], []],
    ['the plain word is a common one', ['får', 'fars'], []],
    ['a word without such letters has none', ['skole', 'skoler'], []],
  ])('%s', ([, words, expected]) => {
    expect(twins(new Map([['a', file(...words)]]), wordKey)).toEqual(expected);
  });
});
