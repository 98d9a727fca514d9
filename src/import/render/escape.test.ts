import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { escapeHeading, escapeInline, escapeStart } from './escape.ts';

const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text);

describe('escaping', () => {
  it.each([
    ['Medarbejdere_Skema i 2019', 'Medarbejdere_Skema i 2019'],
    ['R&D, 5 * 3 og 4 < 5', 'R&D, 5 * 3 og 4 < 5'],
    ['~50 kr. pr. m_2', '~50 kr. pr. m_2'],
    ['1) erhvervslivet og 2) borgerne [1]', '1) erhvervslivet og 2) borgerne [1]'],
    ['<https://fjordby.example/a_b_/>', '<https://fjordby.example/a_b_/>'],
    ['se www.fjordby.example/_a_.', 'se www.fjordby.example/_a_.'],
    ['*vigtigt*', '\\*vigtigt\\*'],
    ['_udkast_', '\\_udkast\\_'],
    ['`kode`', '\\`kode\\`'],
    ['[tekst](mål)', '\\[tekst](mål)'],
    ['<b>fed</b>', '\\<b>fed\\</b>'],
    ['&amp;', '\\&amp;'],
    ['~~slettet~~', '\\~\\~slettet\\~\\~'],
    ['C:\\*', 'C:\\\\\\*'],
  ])('%s', (plain, escaped) => {
    expect(escapeInline(plain)).toBe(escaped);
  });

  it.each([
    ['# intet', '\\# intet'],
    ['> intet', '\\> intet'],
    ['+ intet', '\\+ intet'],
    ['12. marts', '12\\. marts'],
    ['2014) blev', '2014\\) blev'],
    ['-----', '\\-----'],
    ['- - -', '\\- - -'],
    ['~~~', '\\~~~'],
    ['[x] færdig', '\\[x] færdig'],
    ['-5 grader', '-5 grader'],
    ['3.000 kr.', '3.000 kr.'],
  ])('at the start: %s', (plain, escaped) => {
    expect(escapeStart(plain)).toBe(escaped);
  });

  it('keeps the closing signs of a heading', () => {
    expect(textOf(parse(`## ${escapeHeading('Sprog C #')}`))).toBe('Sprog C #');
  });

  it.each([
    'a*b*c og _d_ e_f_g',
    '*a **b* c**',
    '![x](y) [z][w] <tal> &Oslash; `k`',
    '\\*stjerne\\* \\\\ og \\',
    '| a | b |',
    '***',
    '1. ~x~ ~~y~~',
  ])('reads the same as plain text: %s', (plain) => {
    const root = parse(escapeStart(escapeInline(plain)));
    expect(root.children.map(({ type }) => type)).toEqual(['paragraph']);
    expect(textOf(root)).toBe(plain);
  });
});
