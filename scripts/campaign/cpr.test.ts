import { expect, it } from 'vitest';
import { CARRIERS } from './cpr/carriers.ts';
import { LOOK_ALIKES } from './cpr/look-alikes.ts';
import { campaign } from './cpr.ts';

it('finds every number in every place, and takes no other for one', async () => {
  const count = Math.max(CARRIERS.length, LOOK_ALIKES.length);
  const { tried, failed } = await campaign.run({ seed: 26, count });
  expect(tried).toBe(2 * count);
  expect(failed).toEqual([]);
});
