import { expect, test } from 'vitest';
import { archiveOf, DEFAULT_ARKIV, meetingFile } from '../../test/support/content.ts';
import { securityTxt } from './security-txt.ts';

const MAIL = 'sikkerhedskontakt: sikkerhed@fjordby.example\n';

test.for<[string, string, string | null]>([
  ['nobody', 'baseUrl: https://fjordby.example/\n', null],
  ['an address of mail', `baseUrl: https://fjordby.example/\n${MAIL}`, 'mailto:sikkerhed@fjordby.example'],
  [
    'a page',
    'baseUrl: https://fjordby.example\nsikkerhedskontakt: https://fjordby.example/hul\n',
    'https://fjordby.example/hul',
  ],
  ['an archive below its host', `baseUrl: https://fjordby.example/referater/\n${MAIL}`, null],
  ['an archive without its host', MAIL, null],
])('security.txt of %s', async ([, settings, contact]) => {
  const day = meetingFile('## Punkt 1: Valg', '2024-02-29');
  const archive = await archiveOf({ 'arkiv.yaml': `${settings}${DEFAULT_ARKIV}`, ...day });
  const [file] = [...securityTxt(archive, null)];
  expect(file?.text ?? null).toBe(
    contact === null
      ? null
      : `Contact: ${contact}\nExpires: 2025-02-28T00:00:00Z\nPreferred-Languages: da, en\nCanonical: https://fjordby.example/.well-known/security.txt\n`,
  );
});
