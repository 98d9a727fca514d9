import { expect, it } from 'vitest';
import { withSingleSpaces } from './single-spaces.ts';

it.each([
  ['Mødet er åbent', 'Mødet er åbent'],
  ['Mødet  er\n\tåbent', 'Mødet er åbent'],
  ['Mødet\u00a0er\u2028åbent', 'Mødet er åbent'],
  [' Mødet ', ' Mødet '],
])('%j has single spaces', (text, single) => expect(withSingleSpaces(text)).toBe(single));
