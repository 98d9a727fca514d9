import { describe, expect, test } from 'vitest';
import type { Files } from '../test/support/content.ts';
import { meetingFile, pageAt, wordsOf } from '../test/support/sample-site.ts';

const BODY = '## Punkt 1: Rejser\n\n### Beslutning\n\nDet sker.\n';
const meeting = (date: string, extra = '', body = BODY): Files => ({
  [`chefforum/${date.slice(0, 4)}/${date}.md`]: meetingFile(date, body, extra),
});
const AGENDA = 'type: dagsorden\n';
const CANCELLED = 'status: aflyst\n';
const front = async (files: Files): Promise<string> => wordsOf(await pageAt('/', files));

describe('what the archive covers', () => {
  test.each<[string, Files, string]>([
    ['one meeting', meeting('2020-01-07'), 'Arkivet dækker 1 møde, den 7. januar 2020.'],
    [
      'held meetings alone',
      {
        ...meeting('2020-01-07'),
        ...meeting('2020-02-04'),
        ...meeting('2020-03-03', CANCELLED),
        ...meeting('2020-04-07', AGENDA),
      },
      'Arkivet dækker 2 møder fra 7. januar 2020 til 4. februar 2020. Hertil kommer 1 dagsorden for et kommende møde.',
    ],
    [
      'no held meeting',
      { ...meeting('2020-04-07', AGENDA), ...meeting('2020-05-05', AGENDA) },
      'Arkivet har endnu ingen holdte møder. Hertil kommer 2 dagsordener for kommende møder.',
    ],
    ['a cancelled meeting', meeting('2020-04-07', CANCELLED), 'Arkivet har endnu ingen holdte møder. '],
  ])('is told of %s', async (_, files, words) => {
    expect(await front(files)).toContain(words);
  });
});

test('a forum’s card tells when it last met', async () => {
  const files = {
    ...meeting('2020-01-07'),
    ...meeting('2020-02-04', CANCELLED),
    ...meeting('2020-04-07', AGENDA),
  };
  expect(await front(files)).toContain('1 møde, seneste 7. januar 2020');
  expect(await front(meeting('2020-04-07', AGENDA))).toContain('ingen holdte møder endnu');
});

test('an empty archive has no years, neither on the front page nor in the menu', async () => {
  for (const url of ['/', '/soeg/', '/404.html']) {
    const html = await pageAt(url, {});
    expect(html, url).not.toMatch(/\/aar\/|#aar/);
    expect(html, url).not.toMatch(/<h2[^>]*>År</);
  }
  expect(await pageAt('/', meeting('2020-01-07'))).toContain('/aar/"');
});

test('a cancelled meeting without items says so, and counts none', async () => {
  const files = meeting('2020-01-07', CANCELLED, '');
  expect(await pageAt('/chefforum/2020-01-07/', files)).toContain('<p class="overlinje">Aflyst møde</p>');
  expect(wordsOf(await pageAt('/aar/2020/', files))).not.toMatch(/\d\spunkter/);
});

test('the register names an outcome of another kind as its filter does', async () => {
  expect(await pageAt('/beslutninger/', meeting('2020-01-07'))).toContain('<span class="antal">Andet</span>');
});
