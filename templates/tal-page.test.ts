import { parseHTML } from 'linkedom/worker';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ARKIV, type Files } from '../test/support/content.ts';
import { meetingFile, pageAt, SAMPLE, wordsOf } from '../test/support/sample-site.ts';

const decided = (words: string): string =>
  `## Punkt 1: Rejser\n\n13/16074\n\n### Beslutning\n\n${words}\n\n## Punkt 2: Lukket: Hemmelig titel\n\n13/500\n`;

const YEARS: Files = Object.fromEntries(
  Array.from({ length: 24 }, (_, index) => {
    const date = `${2000 + index}-0${1 + (index % 9)}-0${1 + (index % 7)}`;
    return [
      `chefforum/${date.slice(0, 4)}/${date}.md`,
      meetingFile(date, decided(index % 3 ? 'Godkendt.' : 'Udsat.')),
    ];
  }),
);

const tal = async (files: Files) => parseHTML(await pageAt('/tal/', files)).document;
type Page = Awaited<ReturnType<typeof tal>>;

const sectionOf = (page: Page, id: string): Element | null =>
  page.querySelector(`section[aria-labelledby="${id}"]`);
const textsOf = (within: Element | null, selector: string): string[] =>
  [...(within?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent ?? '');
/** The whole numbers of a figure's first drawing, in their order of size. */
const drawn = (section: Element | null): string[] =>
  textsOf(section?.querySelector('svg') ?? null, 'text')
    .filter((text) => /^\d+$/.test(text))
    .sort();

describe('a figure of the archive', () => {
  test('is drawn under its heading, says what it shows, and has its numbers as a table', async () => {
    const page = await tal(YEARS);
    const sections = [...page.querySelectorAll('main section[aria-labelledby]')] as Element[];
    expect(textsOf(page.querySelector('main'), 'h2')).toEqual([
      'Møder efter måned og forum',
      'Møder efter år og forum',
      'Beslutningernes udfald gennem årene',
      'Andel lukkede punkter i hvert forum',
      'De længst løbende sager',
    ]);
    for (const section of sections) {
      expect(section.querySelector('figure svg[role="img"]')).not.toBeNull();
      expect(section.querySelector('figcaption')?.textContent).toMatch(/\.$/);
      expect(section.querySelector('details summary')?.textContent).toBe('Vis tallene som tabel');
      expect(section.querySelector('details table')).not.toBeNull();
    }
  });

  test('has the same numbers in a table as in its drawing', async () => {
    const page = await tal(YEARS);
    const months = sectionOf(page, 'maaneder');
    const cells = textsOf(months?.querySelector('tbody tr') ?? null, 'td').slice(0, -1);
    expect(drawn(months)).toEqual(cells.filter((cell) => cell !== '0').sort());
    const closed = sectionOf(page, 'lukkede');
    expect(textsOf(closed, 'tbody td')).toEqual(['24', '0', '48', '50\u00a0%']);
    expect(textsOf(closed, 'svg text')).toContain('50\u00a0% (24\u00a0af\u00a048)');
    const udfald = sectionOf(page, 'udfald');
    const postponed = textsOf(udfald, 'tbody tr:not(:last-child) td:nth-child(3)');
    expect(textsOf(udfald?.querySelectorAll('svg')[1] ?? null, 'text').slice(25)).toEqual(postponed);
  });

  test('tells the oldest years together where there is no room for all', async () => {
    const years = sectionOf(await tal(YEARS), 'aar');
    const [wide, narrow] = [...(years?.querySelectorAll('svg') ?? [])];
    expect(textsOf(wide ?? null, 'text').slice(0, 2)).toEqual(['før', '’05']);
    expect(drawn(years)).toContain('5');
    expect(textsOf(narrow ?? null, 'text').slice(0, 2)).toEqual(['før', '’13']);
    expect(textsOf(years, 'thead th')).toHaveLength(26);
  });

  test('leads from the table to the case, and never tells the title of a closed item', async () => {
    const page = await tal(YEARS);
    const sager = sectionOf(page, 'sager');
    expect(textsOf(sager, 'tbody th')).toEqual(['Rejser']);
    expect(sager?.querySelector('tbody th a')?.getAttribute('href')).toMatch(/\/sag\/13-16074\/$/);
    expect(page.toString()).not.toContain('Hemmelig');
  });
});

describe('the archive in figures', () => {
  test('says which meetings are counted', async () => {
    const words = wordsOf(
      await pageAt('/tal/', {
        ...SAMPLE,
        'chefforum/2020/2020-01-01.md': meetingFile('2020-01-01', '', 'status: aflyst\n'),
        'chefforum/2020/2020-02-02.md': meetingFile('2020-02-02', '', 'type: dagsorden\n'),
      }),
    );
    expect(words).toContain('bygger på 2 holdte møder fra 26. september 2019 til 10. oktober 2019');
    expect(words).toContain('Aflyste møder og dagsordener til kommende møder er ikke talt med');
  });

  test('is a page with one meeting too, and with none', async () => {
    const one = wordsOf(
      await pageAt('/tal/', { 'chefforum/2019/2019-10-10.md': meetingFile('2019-10-10', '') }),
    );
    expect(one).toContain('1 holdt møde den 10. oktober 2019');
    expect(one).toContain('Det eneste møde er holdt i oktober.');
    expect(one).toContain('ingen punkter at tælle');
    const none = await pageAt('/tal/', {});
    expect(wordsOf(none)).toContain('Arkivet har endnu ingen holdte møder at vise tal om.');
    expect(none).not.toContain('<svg');
  });

  test('shows a forum’s name as it is written, whatever is in it', async () => {
    const navn = `<script>alert(1)</script> "A" & 'B'`;
    const page = await tal({
      ...YEARS,
      'arkiv.yaml': DEFAULT_ARKIV.replace('navn: Chefforum', () => `navn: ${JSON.stringify(navn)}`),
      ...Object.fromEntries(
        Object.entries(YEARS).map(([path, text]) => [path, text?.replace('Chefforum', 'chefforum') ?? null]),
      ),
    });
    expect(textsOf(sectionOf(page, 'maaneder'), 'svg text').some((text) => text.startsWith('<script>'))).toBe(
      true,
    );
    expect(textsOf(sectionOf(page, 'maaneder'), 'tbody th')).toContain(navn);
    expect(page.querySelectorAll('main script')).toHaveLength(0);
  });
});
