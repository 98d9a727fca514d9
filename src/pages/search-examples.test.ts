import { expect, test } from 'vitest';
import { meetingFile, siteOf } from '../../test/support/sample-site.ts';

async function examplesOf(body: string): Promise<Record<string, string>> {
  const { pages } = await siteOf({ 'chefforum/2019/2019-10-10.md': meetingFile('2019-10-10', body) });
  const page = pages.get('/soeg/');
  if (page?.kind !== 'soeg') throw new Error('there is no search page');
  return Object.fromEntries(page.model.examples.map(({ way, q }) => [way, q]));
}
const items = (...titles: readonly string[]): string =>
  titles.map((title, at) => `## Punkt ${at + 1}: ${title}\n\n### Beslutning\n\nGodkendt.\n`).join('\n');

test('each way of searching has an example out of the archive', async () => {
  const body = items(
    'Ny skole i byen: valg af grund',
    'Ny skole i byen: navn og grund',
    'Plads til skolerne, grund',
  );
  expect(await examplesOf(body.replace('### Beslutning', '13/16074\n\n### Beslutning'))).toEqual({
    frase: '"Ny skole i byen"',
    uden: 'grund -skole',
    eller: 'grund ELLER skole',
    start: 'skole*',
    forum: 'Chefforum grund 2019',
    sag: '13/16074',
    dato: '10. oktober 2019',
  });
});

test('closed items give no examples', async () => {
  expect(await examplesOf('## Punkt 1: Lukket: Køb af jord ved søen\n\n13/16074\n')).toEqual({
    dato: '10. oktober 2019',
  });
});
