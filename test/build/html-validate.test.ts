import { expect, test } from 'vitest';
import { readHtml } from '../support/folders.ts';
import { htmlFindings } from '../support/html-validate.ts';
import { demoSite, emptySite, fixtureAtRoot, fixtureSite, internalSite } from '../support/sites.ts';

test('the validator is awake', () => {
  const page =
    '<!DOCTYPE html>\n<html lang="da"><head><title>x</title></head><body><p><div></div></p></body></html>';
  expect(htmlFindings(new Map([['a.html', page]])).join('\n')).toMatch(/a\.html:2:\d+ /);
});

test.for([
  ['the small archive', fixtureSite],
  ['the small archive at the root of a host', fixtureAtRoot],
  ['the demonstration archive', demoSite],
  ['an internal archive', internalSite],
  ['an archive without meetings', emptySite],
] as const)('every page of %s is valid', async ([, site]) => {
  expect(htmlFindings(await readHtml(await site()))).toEqual([]);
});
