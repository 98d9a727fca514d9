import { afterAll, expect, test } from 'vitest';
import { closePagefind, pagefindFiles } from '../../../../test/support/pagefind-bundle.ts';
import { randomNumbers } from '../../../../test/support/random-changes.ts';
import { readBundle } from '../../../../test/support/read-bundle.ts';
import { baseOf, engineWords } from './engine-words.ts';

afterAll(closePagefind);

const LETTERS = [...'abcdeæøåABCDEÆØÅéÉñßŁΣσжЖ0123½²'];
const SIGNS = [...'.,-/()\'"»«–§%:;!?&+*_=|€…’', 'e\u0301', '\u00ad', '☺', '👋'];

/** Words of letters and signs of all kinds; each ends with a full stop, which the indexer would put there. */
function words(count: number, seed: number): string[] {
  const next = randomNumbers(seed);
  const sign = (): string => (next(3) > 0 ? LETTERS[next(LETTERS.length)] : SIGNS[next(SIGNS.length)]) ?? '';
  return Array.from({ length: count }, () => `${Array.from({ length: 1 + next(8) }, sign).join('')}.`);
}

test('words of any letters and signs are made what the engine’s own indexer makes of them', async () => {
  const all = words(Number(process.env.SEARCH_WORDS ?? 400), 11);
  const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const documents = all.map((word, at) => ({
    url: `/${at}`,
    content: `<html><body><main data-pagefind-body><p>ord ${escaped(word)}</p></main></body></html>`,
  }));
  const theirs = all.map((): string[] => []);
  for (const [name, rows] of readBundle(await pagefindFiles(documents)).words) {
    const [base = '', form = base] = name.split(/(?<=.)\/(?=.)/);
    for (const [row, places] of rows) {
      let weight = 25;
      for (const place of places)
        if (place < 0) weight = -1 - place;
        else if (form !== 'ord') theirs[row]?.push(`${base} ${form} ${weight}`);
    }
  }
  for (const [row, word] of all.entries()) {
    const own = engineWords(word).map(
      ({ form, share }) =>
        `${baseOf(form)} ${form} ${share === 1 ? 24 : Math.max(1, Math.floor(24 * share))}`,
    );
    expect(own.sort(), word).toEqual(theirs[row]?.sort());
  }
});
