import { expect, it } from 'vitest';
import { parseFirst } from '../../test/support/parsing.ts';

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
