import { expect, test } from 'vitest';
import { serverFiles } from '../../src/data/server-files.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { ArkivConfig } from '../../src/model/config.ts';
import { archiveOf, DEFAULT_ARKIV, loadFiles } from '../../test/support/content.ts';
import { assetFiles } from './assets.ts';

const HOST =
  'redigering:\n  slags: gitlab\n  repo: fjordby/referater\n  adresse: https://git.fjordby.example\n';

const archiveWith = (more: string): Promise<Archive> => archiveOf({ 'arkiv.yaml': DEFAULT_ARKIV + more });
const headersOf = (archive: Archive): string => [...serverFiles(archive)].map(({ text }) => text).join('');
const editorIn = async (config: ArkivConfig) =>
  (await assetFiles(config, '.')).filter(({ path }) => path.startsWith('rediger/'));

test('the editor is in no site that does not ask for it', async () => {
  const archive = await archiveWith('');
  const { config } = archive;
  expect(await editorIn(config)).toEqual([]);
  expect(headersOf(archive)).not.toContain('rediger');
});

test('where it is asked for, it has a policy of its own, with the one host that it works on', async () => {
  const archive = await archiveWith(HOST);
  const { config } = archive;
  const files = await editorIn(config);
  const setup = files.find(({ path }) => path.endsWith('opsaetning.json'));
  expect(JSON.parse(setup && 'data' in setup ? String(setup.data) : '')).toMatchObject({
    backend: {
      name: 'gitlab',
      repo: 'fjordby/referater',
      branch: 'main',
      base_url: 'https://git.fjordby.example',
    },
    collections: [
      { folder: 'content/chefforum' },
      { folder: 'content/oekonomiudvalget' },
      { folder: 'content/byraadet' },
    ],
  });
  expect(headersOf(archive)).toMatch(
    /\/rediger\/\*\n.*\n {2}Content-Security-Policy: .*connect-src 'self' blob: data: https:\/\/git\.fjordby\.example;/,
  );
  for (const file of files)
    if ('data' in file) expect(String(file.data), file.path).not.toContain('cdn.jsdelivr.net');
});

test.for(['redigering: true', 'redigering: {slags: svn, repo: a/b}', 'redigering: {slags: github}'])(
  '%s is refused in a sentence',
  async (text) => {
    const { config, configProblems } = await loadFiles({ 'arkiv.yaml': `${DEFAULT_ARKIV}${text}\n` });
    expect(config).toBeNull();
    expect(configProblems.map(({ message }) => message).join()).toMatch(/redigering.*(?:slags|repo|skriv)/);
  },
);
