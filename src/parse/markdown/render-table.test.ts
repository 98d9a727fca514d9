import { expect, it } from 'vitest';
import { parseFirst } from '../../../test/support/parsing.ts';

it('makes of a table what the standard allows: an empty corner heads nothing, figures stand right', () => {
  const { afsnit } = parseFirst(
    '## Punkt 1: Budget\n\n### Økonomi\n\n| | Hele kr. | Mål |\n|---|---:|:-:|\n| Veje | 14 | ja |\n',
  );
  const html = afsnit[0]?.body.join('') ?? '';
  expect(html).toContain(
    '<tr>\n<td></td>\n<th class="tal" scope="col">Hele kr.</th>\n<th class="midt" scope="col">Mål</th>\n</tr>',
  );
  expect(html).toContain('<td>Veje</td>\n<td class="tal">14</td>');
  expect(html).not.toContain('align=');
});

it('has columns of amounts stand right by themselves, and leaves words and what is aligned', () => {
  const { afsnit } = parseFirst(
    '## Punkt 1: Budget\n\n### Økonomi\n\n| Område | Budget | Andel | Sag | År |\n|---|---|---|---|:-:|\n| Veje | 1.200.000 kr. | 12,5 % | 13/16074 | 2024 |\n| Skoler | 4 mio. kr. | – | 13/200 | 2025 |\n',
  );
  const html = afsnit[0]?.body.map((part) => (typeof part === 'string' ? part : part.tekst)).join('') ?? '';
  expect(html).toContain('<th scope="col" class="tal">Budget</th>');
  expect(html).toMatch(/<td class="tal"[^>]*>4 mio\. kr\.<\/td>/);
  expect(html).toMatch(/<td class="tal"[^>]*>–<\/td>/);
  expect(html).toContain('<th scope="col">Sag</th>');
  expect(html).toMatch(/<td class="midt"[^>]*>2024<\/td>/);
});

it('gives the cells of a table that no narrow screen has room for the names of their columns, and no other', () => {
  const htmlOf = (table: string): string => {
    const { afsnit } = parseFirst(`## Punkt 1: Budget\n\n### Økonomi\n\n${table}\n`);
    return afsnit[0]?.body.join('') ?? '';
  };
  const wide = htmlOf(
    '| Anlæg | 2026 | 2027 | 2028 |\n|---|---:|---:|---:|\n| Veje | 14.000.000 | 2.500.000 | 1 |',
  );
  expect(wide).toContain('class="tabel som-kort"');
  expect(wide).toContain('<td data-navn="Anlæg">Veje</td>\n<td class="tal" data-navn="2026">14.000.000</td>');
  const referring = htmlOf(
    '| Sag 13/16074 | I alt |\n|---|---|\n| Omfartsvejenes støjafskærmning | Anlægsbevilling |',
  );
  expect(referring).toContain('som-kort');
  expect(referring).toContain('<td data-navn="I alt">Anlægsbevilling</td>');
  expect(referring.match(/data-navn/g)).toHaveLength(1);
  const narrow = htmlOf('| Model | Udgift |\n|---|---:|\n| Hele kommunen | 1,2 mio. kr. |');
  expect(narrow).not.toMatch(/som-kort|data-navn/);
});
