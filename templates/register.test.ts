import { describe, expect, test } from 'vitest';
import { renderPage } from '../eleventy.config.ts';
import type { Archive } from '../src/model/archive.ts';
import { firstSentence } from '../src/model/text/sentences.ts';
import { beslutningerPages } from '../src/pages/beslutninger-page.ts';
import { siteOf, wordsOf } from '../test/support/sample-site.ts';

const forum = { slug: 'byraadet', navn: 'Byrådet' };

/** An archive whose meetings decide so many items, each with as many words as the register shows. */
function archiveOf(counts: Readonly<Record<string, number>>): Archive {
  const meetings = Object.entries(counts).map(([date, count]) => {
    const meeting = { date, forum, url: `/byraadet/${date}/` };
    const punkter = Array.from({ length: count }, (_, at) => ({
      ...{ meeting, nummer: at + 1, url: `${meeting.url}#punkt-${at + 1}`, standing: false, lukket: false },
      kortTitel: 'Forslag til lokalplan med tilhørende kommuneplantillæg og miljørapport '.repeat(3).trim(),
      udfald: 'taget-til-efterretning',
      sagsnumre: [],
      sager: ['17.03.00-P20-1-23', '17.03.00-P20-2-23'].map((nummer) => ({ nummer, url: `/sag/${nummer}/` })),
      beslutning: {
        anchor: `punkt-${at + 1}-beslutning`,
        tekst: firstSentence('æ'.repeat(400)),
        indstilling: ['æ'.repeat(160), 'æ'.repeat(160)],
      },
    }));
    return { ...meeting, punkter };
  });
  return {
    config: { organisation: 'Fjordby', forummer: [forum], emner: {} },
    meetings,
  } as unknown as Archive;
}

async function pagesOf(counts: Readonly<Record<string, number>>): Promise<Map<string, string>> {
  const { site } = await siteOf({});
  const pages = beslutningerPages(archiveOf(counts));
  return new Map(pages.map((page) => [page.url, renderPage(site, { kind: 'beslutninger', model: page })]));
}

describe('the register of a year with too many decisions for one page', () => {
  const counts = { '2023-05-02': 260, '2024-02-01': 30, '2024-03-14': 250, '2024-03-21': 140 };

  test('lists its months with how many each has', async () => {
    const html = (await pagesOf(counts)).get('/beslutninger/2024/') ?? '';
    expect(wordsOf(html)).toContain(
      '420 beslutninger. Faste punkter er ikke med; af lukkede punkter kun offentliggjorte beslutninger.',
    );
    expect(wordsOf(html)).toMatch(/Marts 390 beslutninger .*Februar 30 beslutninger/);
    expect(html).not.toContain('data-beslutninger');
    expect(html).not.toContain('data-registerfilter');
  });

  test('shows the newest at the plain address, and the way to each year', async () => {
    const html = (await pagesOf(counts)).get('/beslutninger/') ?? '';
    expect(html.match(/class="hvor"/g)).toHaveLength(25);
    expect(wordsOf(html)).toMatch(/2024 420 beslutninger .*2023 260 beslutninger/);
    expect(html).toContain('data-registerfilter');
  });

  test('has no page over 500 KB, however long its titles and sentences are', async () => {
    for (const [url, html] of await pagesOf(counts))
      expect(Buffer.byteLength(html), url).toBeLessThan(500_000);
  });
});
