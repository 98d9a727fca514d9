import { expect, test } from 'vitest';
import { plantedMeeting, SECRET } from '../../scripts/campaign/closed/planted.ts';
import { parseFile } from '../../test/support/parsing.ts';
import { fileProblems } from './check.ts';

// LUKKET=5000 npx vitest run src/check/lukket-campaign.test.ts plants as many, from seed LUKKET_FRA on.
const COUNT = Number(process.env.LUKKET ?? 240);
const FROM = Number(process.env.LUKKET_FRA ?? 1);

test(`no secret of ${COUNT} that are planted under a closed form is read, and no message repeats it`, () => {
  const leaks: { seed: number; form: string; text: string }[] = [];
  let silent = 0;
  for (let seed = FROM; seed < FROM + COUNT; seed += 1) {
    const { text, form } = plantedMeeting(seed);
    const file = parseFile(text);
    const problems = fileProblems(file, null);
    if (JSON.stringify([file, problems]).toLowerCase().includes(SECRET)) leaks.push({ seed, form, text });
    if (!problems.some(({ severity }) => severity === 'fejl')) silent += 1;
  }
  expect(leaks).toEqual([]);
  expect(silent).toBe(0);
});
