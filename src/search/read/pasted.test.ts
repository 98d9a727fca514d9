import { expect, test } from 'vitest';
import { withoutPasted } from './pasted.ts';

test.for([
  ['CF - Budget 2026', 'CF Budget 2026'],
  ['DIR - Budget 2026', 'Budget 2026'],
  ['Budget kl. 9.45 – 10.15', 'Budget'],
  ['3. marts 2024', '3. marts 2024'],
  ['punkt 4 10. oktober 2019', 'punkt 4 10. oktober 2019'],
  ['plan_2019.pdf', 'plan_2019'],
  ['CO2 - skov', 'CO2 - skov'],
  ['.pdf', '.pdf'],
  ['9:45-10:15', '9:45-10:15'],
] as const)('«%s» is searched as «%s»', ([q, text]) => {
  expect(withoutPasted(q, (abbreviation) => abbreviation === 'CF')).toBe(text);
});
