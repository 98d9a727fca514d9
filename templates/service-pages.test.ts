import { describe, expect, test } from 'vitest';
import { meetingFile, pageAt, renderAll, SAMPLE, siteOf, wordsOf } from '../test/support/sample-site.ts';

const wordsAt = async (url: string, files: Parameters<typeof pageAt>[1]): Promise<string> =>
  wordsOf(await pageAt(url, files));
/** The sample archive with other settings. */
const withSettings = (change: (yaml: string) => string) => ({
  ...SAMPLE,
  'arkiv.yaml': change(SAMPLE['arkiv.yaml'] ?? ''),
});

describe('what the archive lacks', () => {
  test('is told kind by kind with numbers, and whom to write to', async () => {
    const html = await pageAt('/mangler/', SAMPLE);
    const words = wordsOf(html);
    expect(words).toContain('Bilag, der ikke er offentliggjort 1 bilag');
    expect(words).toMatch(/Chefforum, torsdag den 10\. oktober 2019 1 bilag Punkt 2: Rejser igen Vejledning/);
    expect(words).toContain('Arkivet har alle de møder, som referaterne omtaler.');
    expect(words).toContain('For få møder til at bedømme: Chefforum, Økonomiudvalget, Byrådet.');
    expect(words).not.toContain('usædvanligt langt mellemrum');
    expect(words).toMatch(/Mangler du et referat\? Mangler du .*, så skriv til arkiv@eksempel\.dk/);
    expect(html).toContain('href="mailto:arkiv@eksempel.dk"');
  });

  test('names a missing meeting with links to the items that speak of it', async () => {
    const text = '## Punkt 1: Budget\n\n### Beslutning\n\nJf. Seniorrådet den 1. oktober 2019.\n';
    const html = await pageAt('/mangler/', {
      'chefforum/2019/2019-10-10.md': meetingFile('2019-10-10', text),
    });
    expect(wordsOf(html)).toContain(
      'Seniorrådet 1. oktober 2019 (et forum, som arkivet ikke har) Omtalt af Chefforum 10. oktober 2019, punkt 1: Budget',
    );
    expect(html).toContain('href="/chefforum/2019-10-10/#punkt-1"');
  });

  test('tells a forum without gaps from those that have too few meetings to judge', async () => {
    const dates = ['01-10', '02-07', '03-07', '04-04', '05-02', '05-30', '06-27'].map((at) => `2019-${at}`);
    const files = dates.map((date) => [`chefforum/2019/${date}.md`, meetingFile(date, '')]);
    expect(await wordsAt('/mangler/', Object.fromEntries(files))).toContain(
      'For få møder til at bedømme: Økonomiudvalget, Byrådet. Ellers er der ingen usædvanligt lange mellemrum.',
    );
  });

  test('tells a gap in a sentence', async () => {
    const dates = ['01-10', '02-07', '03-07', '04-04', '05-02', '05-30', '11-28'].map((at) => `2019-${at}`);
    const files = dates.map((date) => [`chefforum/2019/${date}.md`, meetingFile(date, '')]);
    expect(await wordsAt('/mangler/', Object.fromEntries(files))).toContain(
      'Mellem 30. maj 2019 og 28. november 2019 er der ingen møder (182 dage; normalt ca. 28).',
    );
  });

  test('is no page over 500 KB, however many attachments are only named', async () => {
    const item = (nummer: number) => `## Punkt ${nummer}: A\n\n### Bilag\n\n${'- B\n'.repeat(400)}`;
    const text = Array.from({ length: 20 }, (_, at) => item(at + 1)).join('\n');
    const files = ['03', '04', '05', '06', '07', '08', '09'].map((month) => [
      `chefforum/2019/2019-${month}-01.md`,
      meetingFile(`2019-${month}-01`, text),
    ]);
    const rendered = renderAll(await siteOf(Object.fromEntries(files)));
    const pages = [...rendered].filter(([url]) => url.startsWith('/mangler/'));
    expect(pages.length).toBeGreaterThan(2);
    for (const [url, html] of pages) expect(Buffer.byteLength(html), url).toBeLessThan(500_000);
  });

  test('says whom to ask where the archive names nobody', async () => {
    expect(await wordsAt('/mangler/', {})).toContain('Spørg Fjordby Kommune, som har holdt møderne.');
  });
});

describe('the reading help', () => {
  test('takes a case number of the archive’s own apart, and lists its forums', async () => {
    const html = await pageAt('/laesehjaelp/', SAMPLE);
    expect(wordsOf(html)).toContain('00.01.00-A21-9-18');
    expect(html).toContain('href="/referater/sag/00.01.00-A21-9-18/"');
    expect(html).toContain('<dt id="forum-oekonomiudvalget">');
    expect(wordsOf(html)).toContain('Økonomiudvalget Kaldes også: ØU');
    expect(wordsOf(html)).toContain('Byrådet Har ingen forkortelse i arkivet.');
  });

  test('takes no number of a case that is closed', async () => {
    const closed = '## Punkt 1: Lukket\n\n82.02.00-G10-1-19\n';
    const html = await pageAt('/laesehjaelp/', {
      'chefforum/2019/2019-10-10.md': meetingFile('2019-10-10', closed),
    });
    expect(html).not.toContain('82.02.00');
    expect(wordsOf(html)).toContain('00.01.00-A21-9-18');
  });

  test('is linked from the page about the archive, as is what the archive lacks', async () => {
    const html = await pageAt('/om/', SAMPLE);
    expect(html).toContain('href="/referater/laesehjaelp/"');
    expect(html).toContain('href="/referater/mangler/"');
  });
});

describe('the way to the accessibility statement', () => {
  const was = (value: string) => withSettings((yaml) => yaml.replace(/^was: .*$/m, `was: ${value}`));

  test('is in the foot of every page', async () => {
    for (const [url, html] of renderAll(await siteOf(SAMPLE)))
      expect(html, url).toMatch(
        /<footer.*<a href="\/referater\/was\/"[^>]*>Tilgængelighedserklæring<\/a>.*<\/footer>/s,
      );
  });

  test.each([
    [
      'https://www.was.digst.dk/eksempel',
      'https://www.was.digst.dk/eksempel',
      'https://www.was.digst.dk/eksempel',
    ],
    ['/filer/was.pdf', '/referater/filer/was.pdf', 'https://eksempel.dk/referater/filer/was.pdf'],
  ])('leads on to %s', async (value, target, canonical) => {
    const html = await pageAt('/was/', was(value));
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${target}">`);
    expect(html).toContain(`<a href="${target}">`);
    expect(html).toContain(`<link rel="canonical" href="${canonical}">`);
    expect(html).toContain('content="noindex"');
  });

  test.each(['/was/', '/was', 'https://eksempel.dk/referater/was/#top'])(
    'does not lead round in a ring to %s',
    async (value) => {
      const html = await pageAt('/was/', was(value));
      expect(html).not.toContain('http-equiv="refresh"');
      expect(wordsOf(html)).toContain('Arkivet har endnu ikke linket til en tilgængelighedserklæring.');
    },
  );

  test('tells whom to write to where no statement is linked', async () => {
    const none = withSettings((yaml) => yaml.replace(/^was: .*$/m, ''));
    const html = await pageAt('/was/', none);
    expect(html).not.toMatch(/http-equiv="refresh"|rel="canonical"/);
    expect(html).toContain('content="noindex"');
    expect(html).toContain('href="mailto:arkiv@eksempel.dk"');
    expect(await wordsAt('/was/', {})).toContain('så henvend dig til Fjordby Kommune.');
  });
});

test('an abbreviation is explained on the page at its first use in an item', async () => {
  const text = '## Punkt 1: ØU\n\nØU og ØU.\n\n## Punkt 2: B\n\nØU.\n';
  const html = await pageAt('/chefforum/2019-10-10/', {
    'chefforum/2019/2019-10-10.md': meetingFile('2019-10-10', text),
  });
  expect(html.match(/<abbr title="Økonomiudvalget">ØU<\/abbr>/g)).toHaveLength(2);
  expect(html).toContain('<p><abbr title="Økonomiudvalget">ØU</abbr> og ØU.</p>');
});
