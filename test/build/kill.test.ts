import { expect, test } from 'vitest';
import { campaign } from '../../scripts/campaign/kill.ts';

test('builds that are killed or run beside each other leave a whole site, and the next one is right', async () => {
  const { failed, tried } = await campaign.run({ seed: Number(process.env.KILL_SEED ?? 2), count: 4 });
  expect(failed).toEqual([]);
  expect(tried).toBe(4);
});
