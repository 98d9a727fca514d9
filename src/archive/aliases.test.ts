import { expect, test } from 'vitest';
import { archiveOf } from '../../test/support/content.ts';
import { aliasFiles, aliasLines } from '../data/alias-files.ts';
import { readAlias } from './aliases.ts';

test.each([
  ['/teknisk-udvalg/2019-10-10/', '/teknisk-udvalg/2019-10-10/'],
  ['/teknisk-udvalg/2019-10-10', '/teknisk-udvalg/2019-10-10/'],
  ['https://referater.fjordby.example/ku/2019/index.html', '/ku/2019/'],
  ['/dagsorden/ref_1234.htm', '/dagsorden/ref_1234.htm'],
  ['teknisk-udvalg/2019-10-10', '/teknisk-udvalg/2019-10-10/'],
  ['10. oktober 2019', null],
  ['/../hemmeligt/', null],
  ['//andet.example/', null],
  ['/a"><script>/', null],
])('%s is an address of before: %s', (text, address) => {
  expect(readAlias(text)).toBe(address);
});

const meeting = (forum: string, date: string, head = ''): Record<string, string> => ({
  [`${forum}/${date.slice(0, 4)}/${date}.md`]: `---\nforum: ${forum}\ndato: ${date}\n${head}---\n\n## Punkt 1: Budget\n\n### Beslutning\n\nGodkendt.\n`,
});

test('a head’s addresses and those of a forum that had another name lead to what is there now', async () => {
  const archive = await archiveOf({
    'arkiv.yaml':
      'organisation: A\ntitel: B\nbaseUrl: https://x.example/ref/\nforummer:\n  - slug: klimaudvalget\n    navn: klimaudvalget\n    tidligere: [teknisk-udvalg]\n',
    ...meeting('klimaudvalget', '2019-10-10', 'aliaser: [/tu/1.htm, /klimaudvalget/2019-11-14/]\n'),
    ...meeting('klimaudvalget', '2019-11-14'),
  });
  expect(archive.aliases.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/teknisk-udvalg/ /klimaudvalget/',
    '/teknisk-udvalg/2019-10-10/ /klimaudvalget/2019-10-10/',
    '/teknisk-udvalg/2019-11-14/ /klimaudvalget/2019-11-14/',
    '/tu/1.htm /klimaudvalget/2019-10-10/',
  ]);
  const files = [...aliasFiles(archive)];
  expect(files.map(({ path }) => path)).toEqual([
    'teknisk-udvalg/index.html',
    'teknisk-udvalg/2019-10-10/index.html',
    'teknisk-udvalg/2019-11-14/index.html',
    'tu/1.htm',
  ]);
  expect(files[3]?.text).toContain('url=/ref/klimaudvalget/2019-10-10/"');
  expect(files[3]?.text).toContain('href="https://x.example/ref/klimaudvalget/2019-10-10/"');
  expect(aliasLines(archive)).toEqual([
    '/ref/tu/1.htm /ref/klimaudvalget/2019-10-10/ 301\n',
    '/ref/teknisk-udvalg/* /ref/klimaudvalget/:splat 301\n',
  ]);
});
