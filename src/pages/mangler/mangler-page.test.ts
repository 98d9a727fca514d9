import { describe, expect, it } from 'vitest';
import { pdfText, plainPages } from '../../../scripts/documents/pdf.ts';
import { archiveOf, type Files, meetingFile } from '../../../test/support/content.ts';
import type { ManglerKind, ManglerLines, ManglerPageModel } from '../../model/views/mangler-models.ts';
import { manglerPages } from './mangler-page.ts';

const pagesOf = async (files: Files): Promise<ManglerPageModel[]> => manglerPages(await archiveOf(files));

/** The lines of one kind on the main page. */
async function linesOf<Kind extends ManglerKind>(kind: Kind, files: Files): Promise<ManglerLines[Kind][]> {
  const section = (await pagesOf(files))[0]?.sections.find((one) => one.kind === kind);
  return (section?.groups ?? []).flatMap(({ things }) => things as readonly ManglerLines[Kind][]);
}

const decision = (text: string, title = 'A', more = ''): string =>
  `## Punkt 1: ${title}\n\n### Beslutning\n\n${text}\n${more}`;

describe('meetings that the archive lacks', () => {
  const missing = async (files: Files): Promise<string[]> =>
    (await linesOf('moeder', files)).map(
      ({ date, forum, hasForum, from, more }) =>
        `${forum.navn} ${date}${hasForum ? '' : ' (ukendt)'} ← ${from.map(({ url }) => url).join(' ')}${more ? ` +${more}` : ''}`,
    );

  it('are told once each, newest first, with the items that speak of them', async () => {
    const files = {
      ...meetingFile(decision('Jf. ØU den 1. oktober 2019 og ØU den 1. oktober 2019.')),
      ...meetingFile(decision('Jf. ØU d. 01-10-2019 og Seniorrådet den 2. oktober 2019.'), '2019-10-24'),
    };
    expect(await missing(files)).toEqual([
      'Seniorrådet 2019-10-02 (ukendt) ← /chefforum/2019-10-24/#punkt-1',
      'Økonomiudvalget 2019-10-01 ← /chefforum/2019-10-24/#punkt-1 /chefforum/2019-10-10/#punkt-1',
    ]);
  });

  it('are not those to come, but those that later meetings stand after', async () => {
    const files = meetingFile(decision('Sagen behandles på Chefforum den 7. november 2019.'));
    expect(await missing(files)).toEqual([]);
    expect(await missing({ ...files, ...meetingFile('', '2019-11-21') })).toEqual([
      'Chefforum 2019-11-07 ← /chefforum/2019-10-10/#punkt-1',
    ]);
  });

  it('are not those that only a closed item speaks of', async () => {
    const closed = '## Punkt 1: Lukket\n\n### Offentliggjort beslutning\n\nJf. ØU den 1. oktober 2019.\n';
    expect(await missing(meetingFile(closed))).toEqual([]);
  });

  it('name twenty of the items that speak of one, in their order', async () => {
    const items = Array.from(
      { length: 23 },
      (_, at) => `## Punkt ${at + 1}: A\n\n### Beslutning\n\nJf. ØU den 1. oktober 2019.\n`,
    );
    const [line] = await linesOf('moeder', meetingFile(items.join('\n')));
    expect(line?.from.map(({ nummer }) => nummer).slice(0, 3)).toEqual([1, 2, 3]);
    expect([line?.from.length, line?.more]).toEqual([20, 3]);
  });
});

describe('minutes without approval', () => {
  const unapproved = async (files: Files): Promise<string[]> =>
    (await linesOf('godkendelser', files)).map(({ url }) => url);

  it('are those that no later meeting approved, but not the newest', async () => {
    const files = {
      ...meetingFile(decision('Godkendt.'), '2019-09-12'),
      ...meetingFile(decision('Godkendt.'), '2019-09-26'),
      ...meetingFile(
        decision('Chefforum godkendte referatet fra mødet den 26. september 2019.'),
        '2019-10-10',
      ),
      ...meetingFile(decision('Godkendt.'), '2019-10-10-2'),
    };
    expect(await unapproved(files)).toEqual(['/chefforum/2019-09-12/']);
  });

  it('are those that say so themselves, and neither agendas nor cancelled meetings', async () => {
    const files = {
      ...meetingFile('', '2019-08-15', 'chefforum', 'status: godkendt\n'),
      ...meetingFile('', '2019-08-29', 'chefforum', 'type: dagsorden\n'),
      ...meetingFile('', '2019-09-12', 'chefforum', 'status: aflyst\n'),
      ...meetingFile('', '2019-09-26', 'chefforum', 'status: udkast\n'),
      ...meetingFile('', '2019-10-10'),
      ...meetingFile('', '2019-10-24', 'chefforum', 'type: dagsorden\n'),
      ...meetingFile('', '2019-11-07', 'chefforum', 'status: aflyst\n'),
    };
    expect(await unapproved(files)).toEqual(['/chefforum/2019-09-26/']);
  });
});

describe('attachments that are not published', () => {
  const BODY = `## Punkt 1: A

### Bilag

- Notat
- [Plan](https://fjordby.example/plan.pdf)
- Kort

## Punkt 2: Lukket: Køb af jord

### Bilag

- Hemmelig kontrakt
`;

  it('are counted and named by meeting and item, and a closed item’s never', async () => {
    const files = { ...meetingFile(BODY), ...meetingFile(decision('Godkendt.'), '2019-10-24') };
    const [main] = await pagesOf(files);
    const section = main?.sections.find(({ kind }) => kind === 'bilag');
    expect(section?.count).toBe(2);
    const lines = await linesOf('bilag', files);
    expect(lines.map(({ meeting, count }) => [meeting.url, count])).toEqual([['/chefforum/2019-10-10/', 2]]);
    expect(lines[0]?.punkter.map(({ punkt, bilag }) => [punkt.nummer, bilag])).toEqual([
      [1, ['Notat', 'Kort']],
    ]);
    expect(JSON.stringify(main)).not.toMatch(/Hemmelig|Køb af jord/);
  });
});

describe('unusual gaps', () => {
  const meetings = (dates: readonly string[], head = ''): Files =>
    Object.assign({}, ...dates.map((date) => meetingFile('', date, 'chefforum', head)));
  const MONTHLY = ['01-10', '02-07', '03-07', '04-04', '05-02', '05-30', '09-05', '10-03', '10-31', '11-28'];
  const HELD = meetings([...MONTHLY.map((at) => `2019-${at}`), '2020-04-16', '2020-05-14']);

  it('are told between the meetings they lie between', async () => {
    expect(await linesOf('mellemrum', HELD)).toEqual([
      {
        forum: { slug: 'chefforum', navn: 'Chefforum' },
        from: { url: '/chefforum/2019-11-28/', date: '2019-11-28' },
        to: { url: '/chefforum/2020-04-16/', date: '2020-04-16' },
        days: 140,
        usual: 28,
      },
    ]);
  });

  it('are none where the archive knows that the meetings were cancelled', async () => {
    const cancelled = meetings(['2019-12-19', '2020-01-30', '2020-03-12'], 'status: aflyst\n');
    expect(await linesOf('mellemrum', { ...HELD, ...cancelled })).toEqual([]);
  });
});

it('attachments whose pages are pictures are told, those of closed items are not', async () => {
  const scanned = { height: 842, lines: [], hasPicture: true };
  const [read] = plainPages([['Tekst.']]);
  const item = (nummer: number, text: string): string => `## Punkt ${nummer}: Sag ${text}\n`;
  const body = [
    item(1, 'A\n\n### Bilag\n\n- [Skitse](skitse.pdf)\n- [Plan](plan.pdf)'),
    item(2, 'B\n\nSe [her](n%C3%A6sten.pdf).'),
    item(3, 'Lukket'),
  ].join('\n');
  const lines = await linesOf('billedbilag', {
    ...meetingFile(body),
    'chefforum/2019/skitse.pdf': pdfText([scanned, scanned]),
    'chefforum/2019/plan.pdf': pdfText(plainPages([['Tekst.']])),
    'chefforum/2019/næsten.pdf': pdfText([...(read ? [read] : []), scanned]),
  });
  expect(lines.map(({ count }) => count)).toEqual([2]);
  expect(lines.flatMap(({ punkter }) => punkter.flatMap(({ bilag }) => bilag))).toEqual([
    { titel: 'Skitse', url: '/filer/chefforum/2019/skitse.pdf', pages: null },
    { titel: 'næsten.pdf', url: '/filer/chefforum/2019/n%C3%A6sten.pdf', pages: [2] },
  ]);
});

it('an archive that lacks nothing says so of every kind', async () => {
  const [main, ...more] = await pagesOf({});
  expect(more).toEqual([]);
  expect(main?.sections.map(({ kind, count }) => [kind, count])).toEqual([
    ['moeder', 0],
    ['godkendelser', 0],
    ['mellemrum', 0],
    ['billedbilag', 0],
    ['bilag', 0],
  ]);
});

describe('what is too long for the main page', () => {
  const item = (nummer: number): string =>
    `## Punkt ${nummer}: ${'Et punkt med en lang titel '.repeat(4)}\n\n### Bilag\n\n${'- Et bilag med et langt navn, som kun er nævnt\n'.repeat(32)}`;
  const body = Array.from({ length: 20 }, (_, at) => item(at + 1)).join('\n');
  const long = async (): Promise<ManglerPageModel[]> =>
    pagesOf(
      Object.assign(
        {},
        ...[
          '2018-03-01',
          '2019-03-01',
          '2019-04-01',
          '2019-05-01',
          '2019-06-01',
          '2019-07-01',
          '2019-08-01',
        ].map((date) => meetingFile(body, date)),
        meetingFile(body, '2019-08-01', 'byraadet'),
      ),
    );

  it('has a page for each year, and more for a year that needs them, each linked with its number', async () => {
    const [main, ...parts] = await long();
    const section = main?.sections.find(({ kind }) => kind === 'bilag');
    expect(section?.groups).toEqual([]);
    expect(section?.count).toBe(5120);
    expect(section?.parts.map(({ url, text }) => [url, text])).toEqual([
      ['/mangler/bilag/2019/', '2019, del 1 af 2'],
      ['/mangler/bilag/2019/2/', '2019, del 2 af 2'],
      ['/mangler/bilag/2018/', '2018'],
    ]);
    expect(parts.map(({ url }) => url)).toEqual(section?.parts.map(({ url }) => url));
    expect(section?.parts.reduce((sum, { count }) => sum + count, 0)).toBe(5120);
  });

  it('is grouped by forum there, with ways to the next and the main page', async () => {
    const [, first, second] = await long();
    expect(first?.sections[0]?.groups.map(({ heading }) => heading)).toEqual(['Chefforum', 'Byrådet']);
    expect(first?.neighbours).toEqual({
      newer: null,
      older: { text: '2019, del 2 af 2', url: '/mangler/bilag/2019/2/' },
    });
    expect(second?.neighbours?.newer?.url).toBe('/mangler/bilag/2019/');
    expect(second?.breadcrumb.map(({ url }) => url)).toEqual(['/mangler/', '/mangler/bilag/2019/2/']);
    expect(second?.title).toBe('Bilag, der ikke er offentliggjort: 2019, del 2 af 2');
  });
});
