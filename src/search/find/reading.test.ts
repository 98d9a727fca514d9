import { expect, test } from 'vitest';
import { DIRECTORY } from '../../../test/support/search-directory.ts';
import { answerDirect } from '../answer/answer-direct.ts';
import { readDirect } from '../read/read-direct.ts';
import { readingOf } from './reading.ts';

async function kindOf(q: string): Promise<string> {
  const question = readDirect(q, DIRECTORY);
  return readingOf(q, question, question && (await answerDirect(question, DIRECTORY, ''))).kind;
}

test.for([
  ['budget', 'words', 'nothing but words'],
  ['by', 'words', 'an abbreviation that may be a word narrows nothing'],
  ['13/16074', 'whole', 'a case'],
  ['chefforum 10. oktober 2019', 'whole', 'a forum and a day'],
  ['budget 2019', 'narrowed', 'a word and a year'],
  ['trivsel KLE 81', 'narrowed', 'a word and a subject'],
  ['1/2', 'soft', 'figures that may be a day'],
  ['1234', 'words', 'a number that no case has'],
] as const)('«%s» is read as %s: %s', async ([q, kind]) => {
  expect(await kindOf(q)).toBe(kind);
});
