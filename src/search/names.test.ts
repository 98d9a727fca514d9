import { expect, test } from 'vitest';
import { archiveOf, meetingFile } from '../../test/support/content.ts';
import { namesOf } from './names.ts';
import { rowsOf } from './search-table.ts';

test('names are what begins with a capital and is no Danish word', async () => {
  const text = '## Punkt 1: Skolen ved Kærvej\n\nVaseå og ABC, Skolerne på Ø og i McLaren.\n';
  const punkter = rowsOf(await archiveOf(meetingFile(text)));
  const names = namesOf(punkter, new Set(['skolen', 'skolerne']));
  expect([...names].toSorted()).toEqual(['kærvej', 'vaseå']);
});
