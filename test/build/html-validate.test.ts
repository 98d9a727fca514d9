import { expect, test } from 'vitest';
import { fileOf } from '../support/addresses.ts';
import { DEMO_PAGES } from '../support/demo-pages.ts';
import { readHtml } from '../support/folders.ts';
import { htmlFindings } from '../support/html-validate.ts';
import { demoAtSubPath, emptySite, fixtureSite, internalSite } from '../support/sites.ts';

test('the validator is awake', () => {
  const page =
    '<!DOCTYPE html>\n<html lang="da"><head><title>x</title></head><body><p><div></div></p></body></html>';
  expect(htmlFindings(new Map([['a.html', page]])).join('\n')).toMatch(/a\.html:2:\d+ /);
});

test.for([
  ['the small archive', fixtureSite],
  ['an internal archive', internalSite],
  ['an archive without meetings', emptySite],
] as const)('every page of %s is valid', async ([, site]) => {
  expect(htmlFindings(await readHtml(await site()))).toEqual([]);
});

test('the fullest page of each kind of the demonstration archive is valid', async () => {
  const sample = new Set(DEMO_PAGES.map(fileOf));
  const pages = [...(await readHtml(await demoAtSubPath()))].filter(([path]) => sample.has(path));
  expect(pages.length).toBeGreaterThan(15);
  expect(htmlFindings(new Map(pages))).toEqual([]);
});
