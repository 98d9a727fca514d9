import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { built } from '../support/command.ts';
import { DEFAULT_ARKIV } from '../support/content.ts';
import { copyContent, DEMO, FIXTURE, readHtml, testFolder, writeFiles } from '../support/folders.ts';
import { htmlFindings } from '../support/html-validate.ts';

test('the validator is awake', () => {
  const page =
    '<!DOCTYPE html>\n<html lang="da"><head><title>x</title></head><body><p><div></div></p></body></html>';
  expect(htmlFindings(new Map([['a.html', page]])).join('\n')).toMatch(/a\.html:2:\d+ /);
});

test.for(['fixtureSite', 'fixtureAtRoot'] as const)(
  'every page of the small archive is valid (%s)',
  async (site) => {
    expect(htmlFindings(await readHtml(inject(site)))).toEqual([]);
  },
);

test('every page of the demonstration archive is valid', async () => {
  expect(htmlFindings(await readHtml(await built(DEMO, join(await testFolder(), 'site'))))).toEqual([]);
});

test('every page of an internal archive is valid', async () => {
  const folder = await testFolder();
  const content = await copyContent(FIXTURE, join(folder, 'content'));
  await writeFiles(content, { 'arkiv.yaml': (text) => text.replace('offentlig', 'intern') });
  expect(htmlFindings(await readHtml(await built(content, join(folder, 'site'))))).toEqual([]);
});

test('every page of an archive without meetings is valid', async () => {
  const folder = await testFolder();
  await writeFiles(folder, { 'content/arkiv.yaml': DEFAULT_ARKIV });
  const site = await built(join(folder, 'content'), join(folder, 'site'));
  expect(htmlFindings(await readHtml(site))).toEqual([]);
});
