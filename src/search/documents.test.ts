import { describe, expect, test } from 'vitest';
import { archiveOf, firstOf, meetingFile } from '../../test/support/content.ts';
import { wordKey } from '../danish/word-key.ts';
import type { WholePunkt } from '../model/archive.ts';
import { documentTokens } from './document-tokens.ts';
import { searchDocument } from './documents.ts';
import { keyToken, sagToken } from './format/search-token.ts';

const punktOf = async (text: string): Promise<WholePunkt> =>
  firstOf(await archiveOf(meetingFile(text)), 'chefforum/2019-10-10');

const NO_PARTS = () => [];

async function weights(
  text: string,
  divide: (word: string) => string[] = NO_PARTS,
): Promise<Map<string, number>> {
  const lines = documentTokens(await punktOf(text), divide);
  return new Map([...lines].flatMap(([weight, tokens]) => tokens.map((token) => [token, weight] as const)));
}

const alt = (word: string): string => keyToken('alt', wordKey(word));

describe('an item’s search document', () => {
  test('has its text with headings, cases and tokens, and no markup of its own', async () => {
    const punkt = await punktOf(
      '## Punkt 1: Budget & <plan>\n\n13/16074\n\n1 < 2 og "citat".\n\n### Beslutning\n\nGodkendt.\n\n### Bilag\n\n- En plan\n',
    );
    const { url, html } = searchDocument(punkt, NO_PARTS);
    expect(url).toBe('chefforum/2019-10-10/#punkt-1');
    expect(html).toContain('1 &lt; 2');
    expect(html).not.toContain('<plan>');
    expect(html).toContain('<h3 id="punkt-1-beslutning">Beslutning</h3>\n<p>Godkendt.</p>');
    expect(html).toContain('data-pagefind-meta="sag:13/16074"');
    expect(html.match(/En plan/g)).toHaveLength(1);
  });

  test('of an item that has nothing but a title', async () => {
    const { html } = searchDocument(await punktOf('## Punkt 1: Evt.'), NO_PARTS);
    expect(html).not.toContain('sag:');
    expect(html).not.toContain('<h3');
  });
});

describe('the tokens of an item', () => {
  test('each part of it has its own words, and the whole has all', async () => {
    const own = await weights(
      '## Punkt 1: Budget\n\nOm skoler.\n\n### Beslutning\n\nVejen er godkendt.\n\n### Bilag\n\n- En oversigt\n',
    );
    for (const word of ['budget', 'skole', 'vej', 'oversigt']) expect(own.has(alt(word)), word).toBe(true);
    const words = ['budget', 'skole', 'vej', 'oversigt'];
    const inPart = (field: 'beslutning' | 'bilag') =>
      words.filter((word) => own.has(keyToken(field, wordKey(word))));
    expect([inPart('beslutning'), inPart('bilag')]).toEqual([['vej'], ['oversigt']]);
  });

  test('a title weighs more than a decision, and that more than an attachment or the text', async () => {
    const own = await weights(
      '## Punkt 1: Budget\n\nOm skoler og budgetter.\n\n### Beslutning\n\nVejen.\n\n### Bilag\n\n- En oversigt\n',
    );
    const order = ['budget', 'vej', 'oversigt', 'skole'].map((word) => own.get(alt(word)) ?? 0);
    expect(order).toEqual(order.toSorted((one, other) => other - one));
    expect(new Set(order).size).toBe(4);
  });

  test('a word that is there often weighs more', async () => {
    const own = await weights(`## Punkt 1: Evt.\n\nVej. ${'Skole. '.repeat(3)} ${'Budget. '.repeat(7)}`);
    const [vej = 0, skole = 0, budget = 0] = ['vej', 'skole', 'budget'].map((word) => own.get(alt(word)));
    expect(vej).toBeLessThan(skole);
    expect(skole).toBeLessThan(budget);
  });

  test('a part of a compound weighs less than the word itself', async () => {
    const own = await weights('## Punkt 1: Evt.\n\nSkolevej og have', (word) =>
      word === 'skolevej' ? ['skole', 'vej'] : [],
    );
    expect(own.get(alt('vej'))).toBeLessThan(own.get(alt('have')) ?? 0);
  });

  test('small words have none', async () => {
    expect((await weights('## Punkt 1: Evt.\n\nDen og det')).has(alt('og'))).toBe(false);
  });

  test('a case has those of what it belongs to, and one that is only spoken of weighs less', async () => {
    const own = await weights('## Punkt 1: Evt.\n\n18.15.00-Ø40-2-19\n\nSom i sag 13/16074.');
    const [whole, emne, gruppe, other = 0] = ['18.15.00-Ø40-2-19', '18.15.00', '18.15', '13/16074'].map(
      (nummer) => own.get(sagToken(nummer)),
    );
    expect([emne, gruppe]).toEqual([whole, whole]);
    expect(other).toBeGreaterThan(0);
    expect(other).toBeLessThan(whole ?? 0);
  });

  test('no token has a digit, for the engine divides words there', async () => {
    const own = await weights('## Punkt 1: Budget 2019\n\n18.15.00-Ø40-2-19\n\nCO2 og 4-dages uge.');
    expect([...own.keys()].filter((token) => /\d/.test(token))).toEqual([]);
    expect(own.has(alt('2019'))).toBe(true);
    expect(own.has(alt('fire'))).toBe(true);
  });
});
