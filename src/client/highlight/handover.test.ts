import { describe, expect, test } from 'vitest';
import { chooseSearch } from './choose.ts';
import { type PastSearch, readSearches, withHidden, withSearch } from './handover.ts';

const search = (q: string, paths: readonly string[] = [], isHidden = false): PastSearch => ({
  q,
  text: q,
  marks: { keys: [q], starts: [], phrases: [] },
  paths,
  isHidden,
});
const names = (searches: readonly PastSearch[]): string[] => searches.map(({ q }) => q);

describe('what a tab remembers', () => {
  test('the newest search stands first, and the oldest are forgotten', () => {
    const all = [...'abcdefghijkl'].reduce<readonly PastSearch[]>(
      (past, q) => withSearch(past, search(q)),
      [],
    );
    expect(names(all)).toEqual([...'lkjihgfedc']);
    expect(names(withSearch(all, search('g')))).toEqual([...'glkjihfedc']);
  });

  test('more results of the newest search join those before', () => {
    const [first] = withSearch([search('a', ['/x/'])], search('a', ['/y/', '/x/']));
    expect(first?.paths).toEqual(['/y/', '/x/']);
  });

  test('a hidden search stays hidden when it is gone back to, and is shown again when it is made anew', () => {
    const hidden = withHidden([search('a')], search('a'));
    expect(withSearch(hidden, search('a'))[0]?.isHidden).toBe(true);
    expect(withSearch(withSearch(hidden, search('b')), search('a'))[0]?.isHidden).toBe(false);
  });

  test('one that was not remembered is, for being hidden', () => {
    expect(withHidden([search('b')], search('a')).map(({ q, isHidden }) => [q, isHidden])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  test.for([
    null,
    '',
    'ikke JSON',
    'null',
    '7',
    '{"q":"a"}',
    '[null, 3, "a", {"q": "a"}]',
    '[{"q":"a","text":"a","isHidden":false,"paths":["/x/"],"marks":{"keys":[1],"starts":[],"phrases":[]}}]',
  ])('%s is no search', (text) => {
    expect(readSearches(text)).toEqual([]);
  });

  test('what was written down is read again', () => {
    const all = [search('«ål»', ['/x/']), search('b', [], true)];
    expect(readSearches(JSON.stringify(all))).toEqual(all);
  });
});

describe('which search a page marks', () => {
  const ROOT = 'https://eksempel.dk/referater/';
  const PATH = '/referater/chefforum/2019-10-10/';
  const chosen = (referrer: string, searches: readonly PastSearch[] = []): string | null =>
    chooseSearch({ root: ROOT, path: PATH, referrer, searches })?.q ?? null;

  test.for<[string, string, readonly PastSearch[], string | null]>([
    ['the one it was reached from', `${ROOT}soeg/?q=a`, [search('b', [PATH]), search('a')], 'a'],
    ['one that this tab does not remember', `${ROOT}soeg/?q=skole&forum=x`, [], 'skole'],
    ['not a search for nothing', `${ROOT}soeg/?forum=chefforum`, [search('b', [PATH])], null],
    ['not a hidden one', `${ROOT}soeg/?q=a`, [search('a', [PATH], true)], null],
    ['nothing when it was reached from another page', `${ROOT}chefforum/`, [search('a', [PATH])], null],
    ['nothing when it was reached from the front page', ROOT, [search('a', [PATH])], null],
    ['the newest that found it, without a referrer', '', [search('a', [PATH])], 'a'],
    ['not an older one', '', [search('b'), search('a', [PATH])], null],
    ['not one that did not find it', '', [search('a', ['/referater/chefforum/2019-10-24/'])], null],
    ['the newest that found it, from another site', 'https://eksempel.dk/', [search('a', [PATH])], 'a'],
    ['not the search of another site', 'https://andet.dk/referater/soeg/?q=a', [], null],
  ])('%s', ([, referrer, searches, expected]) => {
    expect(chosen(referrer, searches)).toBe(expected);
  });

  test('without memory the words of the address are marked', () => {
    const found = chooseSearch({
      root: ROOT,
      path: PATH,
      referrer: `${ROOT}soeg/?q=b%C3%B8rn+%22ny+skole%22+-lukket`,
      searches: [],
    });
    expect(found?.marks).toEqual({ keys: ['barn'], starts: [], phrases: ['ny skole'] });
  });
});
