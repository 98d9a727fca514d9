import { describe, expect, it } from 'vitest';
import { oversteps } from './text-bounds.ts';
import { TIME_IS_UP, withinTime } from './within-time.ts';
import { yamlOversteps } from './yaml-bounds.ts';

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `${line(at)}\n`).join('');

describe('a text that would take for ever', () => {
  it.each([
    ['lists on one line', `${'- '.repeat(500)}x`, 'indlejret'],
    ['numbers on one line', '1. '.repeat(500), 'indlejret'],
    ['quotations', '>'.repeat(500), 'indlejret'],
    ['quotations and lists', `${'> - '.repeat(300)}x`, 'indlejret'],
    ['notes in notes', `${'[^1]: '.repeat(500)}x`, 'indlejret'],
    ['many lines that are deep', lines(2000, () => `${'> '.repeat(20)}x`), 'indlejret dybt'],
    ['lists that go to the right', lines(300, (at) => `${'  '.repeat(at)}- a`), 'rykket'],
    ['a gap', `cpr${' '.repeat(2000)}x`, 'mellemrum'],
    ['bold', `${'*'.repeat(9000)}x${'*'.repeat(9000)}`, 'fremhævning'],
    ['emphasis never closed', '*a _b '.repeat(5000), 'fremhævning'],
    ['strikes', '~~a '.repeat(5000), 'fremhævning'],
    ['pictures in pictures', `${'!['.repeat(5000)}a${'](u)'.repeat(5000)}`, '`[`'],
    ['brackets', '['.repeat(9000), '`[`'],
    ['links', '[a](b)'.repeat(5000), 'parenteser'],
    ['code', '`a'.repeat(5000), 'accenter'],
    ['tags', '<a '.repeat(5000), '`<`'],
    ['a table', `${'|a'.repeat(300)}\n${'|-'.repeat(300)}\n${'b\n'.repeat(300)}`, 'tabel'],
    ['notes', lines(2000, (at) => `x[^${at}]\n\n[^${at}]: n\n`), 'fodnoter'],
    ['addresses', lines(5000, (at) => `[x${at}]: /y\n`), 'adresser'],
    ['underlined lines', lines(2000, () => 'a\n==='), 'streget under'],
    ['quotations one by one', lines(2000, () => '> a\n\nb\n'), 'citater'],
    ['a list', lines(11_000, () => '- a'), '10.000 linjer'],
    ['headings', lines(11_000, () => '# a'), '10.000 linjer'],
    ['blank lines', '\n'.repeat(200_000), '100.000 linjer'],
    ['letters', 'a'.repeat(3_000_000), '2 millioner'],
  ])('%s: is told of', (_, text, reason) => {
    expect(oversteps(`## Punkt 1: Budget\n\n${text}`)?.reason).toContain(reason);
  });

  it('is told of with the place', () => {
    expect(oversteps(`a\n\n${'>'.repeat(99)}`)?.offset).toBe(3);
    expect(oversteps(`a\n\n${'[a](b) '.repeat(4001)}`)?.offset).toBe(3 + 4000 * 7);
  });
});

describe('a text of much that costs nothing', () => {
  it.each([
    ['a rule', `${'- '.repeat(500)}\n\n${'*'.repeat(9000)}\n\n${'_ '.repeat(500)}`],
    ['lines to write on', lines(300, () => `Navn: ${'_'.repeat(60)} dato`)],
    ['a list of links', lines(4000, (at) => `- [Bilag ${at}](2019-10-10/${at}.pdf)`)],
    ['a budget', `${'|a'.repeat(20)}|\n${'|-'.repeat(20)}|\n${lines(1000, () => '|1'.repeat(20))}`],
    ['words', 'Chefforum drøftede sagen. '.repeat(50_000)],
    ['bold words in many paragraphs', lines(3000, (at) => `**Punkt** ${at} og _noget_\n`)],
    ['quotations of mails', lines(900, (at) => `${'> '.repeat(at % 6)}svar`)],
    ['code far to the right', lines(300, () => `${' '.repeat(300)}a`)],
  ])('%s: is read', (_, text) => expect(oversteps(text)).toBeNull());
});

describe('YAML', () => {
  it.each([
    `x: ${'['.repeat(60)}`,
    `x: ${'{a: '.repeat(60)}`,
    `x:\n  ${'- '.repeat(30)}a`,
    '? '.repeat(30),
    lines(150, (at) => `${' '.repeat(at)}a:`),
    lines(2001, (at) => `a${at}: b`),
  ])('that is too deep or too long is told of (%#)', (text) =>
    expect(yamlOversteps(text, 2000)).not.toBeNull(),
  );

  it('that people write is read', () =>
    expect(yamlOversteps('a: [b, c]\nd:\n  - e\n  - {f: g}\nh: "[[[["\n', 2000)).toBeNull());
});

describe('work', () => {
  it('that never ends is ended', () => {
    const forEver = (): never => {
      for (;;);
    };
    expect(withinTime(0.05, forEver)).toBe(TIME_IS_UP);
    expect(withinTime(0.05, () => /^(a+)+$/.test(`${'a'.repeat(50)}b`))).toBe(TIME_IS_UP);
  });

  it('gives its result, or fails as it does by itself, also within other work', () => {
    expect(withinTime(60, () => withinTime(60, () => 1) as number) as number).toBe(1);
    expect(() =>
      withinTime(60, () => {
        throw new RangeError('x');
      }),
    ).toThrow(RangeError);
  });
});
