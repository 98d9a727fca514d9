import { describe, expect, test } from 'vitest';
import { linkArchive } from '../src/archive/link.ts';
import type { PageKind, PageModels, SiteInfo, SitePages } from '../src/model/page-models.ts';
import { siteInfo, sitePages } from '../src/pages/site-pages.ts';
import { DEFAULT_ARKIV, type Files, loadFiles } from '../test/support/content.ts';
import { renderPage } from './render-page.tsx';

const KIND_OF: { readonly [Key in keyof SitePages]: PageKind } = {
  forside: 'forside',
  forummer: 'forum',
  moeder: 'moede',
  aar: 'aar',
  sager: 'sag',
  emner: 'emne',
  beslutninger: 'beslutninger',
  om: 'om',
  soeg: 'soeg',
  ikkeFundet: 'ikkeFundet',
};

interface Site {
  readonly site: SiteInfo;
  readonly pages: SitePages;
}

async function siteOf(files: Files): Promise<Site> {
  const { config, files: parsed, entries } = await loadFiles(files);
  if (!config) throw new Error('the test’s own settings cannot be read');
  const archive = linkArchive({ config, meetings: parsed.flatMap(({ meeting }) => meeting ?? []), entries });
  return { site: siteInfo(archive), pages: sitePages(archive) };
}

/** Every page of a site as it is served, by address. */
function renderAll({ site, pages }: Site): Map<string, string> {
  const all = Object.entries(pages).flatMap(([key, value]) =>
    [value].flat().map((page): [string, string] => {
      const kind = KIND_OF[key as keyof SitePages];
      return [page.url, renderPage(kind, site, page as PageModels[typeof kind])];
    }),
  );
  return new Map(all);
}

const pageAt = async (url: string, files: Files): Promise<string> =>
  (await siteOf(files).then(renderAll)).get(url) ?? '';

/** What a reader sees, without markup and with ordinary spaces. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');

const meetingFile = (date: string, body: string, extra = ''): string =>
  `---\nforum: Chefforum\ndato: ${date}\n${extra}---\n\n${body}`;

const SAMPLE: Files = {
  'arkiv.yaml': `${DEFAULT_ARKIV}baseUrl: https://eksempel.dk/referater/\nkontakt: arkiv@eksempel.dk\nwas: /was/\n`,
  'emner.yaml': '"00": Kommunens styrelse\n',
  'chefforum/2019/2019-09-26.md': meetingFile(
    '2019-09-26',
    '## Punkt 1: Rejser\n\n00.01.00-A21-9-18\n\n### Beslutning\n\nGodkendt.\n\n## Punkt 2: Lukket: Køb af jord\n\n13/16074\n',
  ),
  'chefforum/2019/2019-10-10.md': meetingFile(
    '2019-10-10',
    `## Punkt 1: CF - Godkendelse af dagsorden og referat v. Anna Lund (9.00-9.10)

00.01.00-A21-9-18

### Beslutning

Chefforum godkendte dagsordenen og referatet fra mødet den 26. september 2019.

## Punkt 2: CF - Rejser igen

00.01.00-A21-9-18

### BESLUTNING I CHEFFORUM DEN 26-09-2019

Godkendt.

### Beslutning

Udsat. Mere følger.

### Bilag

- [Plan](2019-10-10/plan.pdf)
- Vejledning
`,
    'tid: "09:00-11:30"\nsted: Rådhuset\n',
  ),
  'chefforum/2019/2019-10-10/plan.pdf': 'plan',
};

describe('hostile text', () => {
  const HOSTILE = '"onmouseover="x" <script>alert(1)</script> \'&';
  /** Values that are not free text: dates, states and what the sanitizer made. */
  const TYPED = /^(?:html|date|first|last|kind|state|type|form|udfald|start|end|synlighed)$/;
  const poison = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return TYPED.test(key) ? value : value + HOSTILE;
    if (Array.isArray(value)) return value.map((one) => poison(one, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, name)]));
  };

  test('no page of any kind lets a text of its model through as markup', async () => {
    const poisoned = poison(await siteOf(SAMPLE)) as Site;
    const kinds = new Set(Object.entries(poisoned.pages).filter(([, pages]) => [pages].flat().length > 0));
    expect(kinds.size).toBe(Object.keys(KIND_OF).length);
    for (const html of renderAll(poisoned).values()) {
      expect(html.replace(/<script type="module" src="[^"<]*"><\/script>/, '')).not.toMatch(/<script/i);
      expect(html).not.toMatch(/"onmouseover=/);
      expect(html).toContain('&quot;onmouseover=');
    }
  });

  test('nor does a hostile content file get through', async () => {
    const text = '\\<script>alert(1)\\</script> "onmouseover="x"';
    const html = await pageAt('/chefforum/2019-10-10/', {
      'chefforum/2019/2019-10-10.md': meetingFile(
        '2019-10-10',
        `## Punkt 1: ${text}\n\n### ${text}\n\n${text} <script>alert(2)</script>\n\n### Bilag\n\n- ${text}\n`,
        `sted: '<script>alert(3)</script>'\n`,
      ),
    });
    expect(html).not.toMatch(/<script/i);
    expect(html).toContain('&lt;script>alert(1)');
  });

  test('an address with a dangerous scheme is no link', async () => {
    const { site, pages } = await siteOf(SAMPLE);
    const html = renderPage(
      'om',
      { ...site, was: 'javascript:alert(1)', kontakt: 'javascript:alert(1)' },
      pages.om,
    );
    expect(html).not.toContain('href="javascript:');
  });
});

describe('a meeting', () => {
  const URL = '/chefforum/2019-10-10/';
  const statusOf = async (extra: string): Promise<string> =>
    wordsOf(
      await pageAt(URL, {
        'chefforum/2019/2019-10-10.md': meetingFile('2019-10-10', '## Punkt 1: Rejser\n', extra),
      }),
    );

  test.each([
    ['', 'Status Ingen godkendelse fundet i arkivet'],
    ['status: udkast\n', 'Status Udkast'],
    ['status: godkendt\n', 'Status Godkendt'],
    ['status: aflyst\n', 'Status Aflyst'],
    ['type: dagsorden\n', 'Status Dagsorden'],
  ])('with %j in its front matter says so', async (extra, words) => {
    expect(await statusOf(extra)).toContain(words);
  });

  test('approved by a later one links there, and the later one back', async () => {
    const rendered = renderAll(await siteOf(SAMPLE));
    const earlier = rendered.get('/chefforum/2019-09-26/') ?? '';
    expect(wordsOf(earlier)).toContain('Godkendt på mødet den 10. oktober 2019');
    expect(earlier).toContain('href="/referater/chefforum/2019-10-10/#punkt-1"');
    expect(wordsOf(rendered.get(URL) ?? '')).toContain('Godkender referatet af mødet den 26. september 2019');
  });

  test('shows a heading in capitals as a sentence that links to its meeting', async () => {
    const html = await pageAt(URL, SAMPLE);
    expect(html).toContain(
      '<a href="/referater/chefforum/2019-09-26/">Beslutning i Chefforum den 26-09-2019</a>',
    );
  });

  test('lists attachments, and names those that are not published', async () => {
    const words = wordsOf(await pageAt(URL, SAMPLE));
    expect(words).toContain('Plan (PDF)');
    expect(words).toContain('Vejledning (ikke offentliggjort)');
  });

  test('keeps the text of a Bilag section that says more than its list', async () => {
    const body = '## Punkt 1: Rejser\n\n### Bilag\n\n- Plan\n\nBilag 1 er trykt.\n';
    const html = await pageAt(URL, { 'chefforum/2019/2019-10-10.md': meetingFile('2019-10-10', body) });
    expect(html).toContain('<p>Bilag 1 er trykt.</p>');
  });

  test('tells the presenter, the time slot and the official title beside the short one', async () => {
    const words = wordsOf(await pageAt(URL, SAMPLE));
    expect(words).toContain('Punkt 1: Godkendelse af dagsorden og referat #');
    expect(words).toContain('Oplægsholder: Anna Lund');
    expect(words).toContain('9.00–9.10');
  });

  test('shows of a closed item its public title and its published decision alone', async () => {
    const body =
      '## Punkt 1: Lukket: Køb af jord\n\nHemmelig pris\n\n### Beslutning\n\nHemmelig sælger\n\n### Offentliggjort beslutning\n\nJorden købes.\n';
    const files = { 'chefforum/2019/2019-10-10.md': meetingFile('2019-10-10', body) };
    const everything = [...renderAll(await siteOf(files)).values()].join('');
    expect(everything).not.toContain('Hemmelig');
    const words = wordsOf(await pageAt(URL, files));
    expect(words).toContain('Punkt 1: Køb af jord');
    expect(words).toContain('Punktet er lukket for offentligheden.');
    expect(words).toContain('Jorden købes.');
  });
});

describe('a case', () => {
  test('tells its treatments and collapses the standing items', async () => {
    const html = await pageAt('/sag/00.01.00-A21-9-18/', SAMPLE);
    const [open = '', collapsed = ''] = html.split('<details');
    expect(wordsOf(open)).toContain('Punkt 2: Rejser igen');
    expect(wordsOf(open)).not.toContain('Godkendelse af dagsorden');
    expect(wordsOf(collapsed)).toContain('Punkt 1: Godkendelse af dagsorden og referat');
    expect(html).toContain('http://www.kle-online.dk/emneplan/00/#_00.01.00');
  });

  test('whose items are all closed says when, where and its public title', async () => {
    const html = await pageAt('/sag/13-16074/', SAMPLE);
    const words = wordsOf(html);
    expect(words).toContain('26. september 2019 Chefforum Punkt 2: Køb af jord Lukket punkt');
    expect(words).not.toContain('Oprettet');
  });

  test('lists no more than the latest 200 standing items', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 210 }, (_, index) => {
        const date = new Date(Date.UTC(2010, 0, 1 + 7 * index)).toISOString().slice(0, 10);
        return [
          `chefforum/${date.slice(0, 4)}/${date}.md`,
          meetingFile(date, '## Punkt 1: Evt.\n\n00.01.00-A21-9-18\n'),
        ];
      }),
    );
    const html = await pageAt('/sag/00.01.00-A21-9-18/', files);
    expect(html.match(/#punkt-1"/g)).toHaveLength(200);
    expect(wordsOf(html)).toContain('10 ældre er udeladt her');
  });
});

describe('the whole site', () => {
  test('every internal link leads to a page, and every anchor to a place on it', async () => {
    const rendered = renderAll(await siteOf(SAMPLE));
    const isFile = /\/(?:feed\.xml|assets\/.*|data\/.*|was\/|[^/]+\.pdf)$/;
    for (const [from, html] of rendered) {
      for (const [, target = ''] of html.matchAll(/(?:href|action)="([^"]*)"/g)) {
        if (/^(?:https?|mailto):/.test(target)) continue;
        const [path = '', anchor] = target.replace(/^\/referater/, '').split('#');
        const page = rendered.get(path || from);
        if (!page) expect(path, `${from} → ${target}`).toMatch(isFile);
        else if (anchor) expect(page, `${from} → ${target}`).toContain(`id="${anchor}"`);
      }
    }
  });

  test('no page has the same id twice, and every page has one h1 and no inline script or style', async () => {
    for (const [url, html] of renderAll(await siteOf(SAMPLE))) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, url).toBe(ids.length);
      expect(html.match(/<h1/g), url).toHaveLength(1);
      expect(html, url).not.toMatch(/ style=| on[a-z]+="|<style/);
    }
  });

  test('an internal archive asks search engines to stay away, an open one names its addresses', async () => {
    const open = await pageAt('/chefforum/', SAMPLE);
    expect(open).toContain('<link rel="canonical" href="https://eksempel.dk/referater/chefforum/"/>');
    expect(open).not.toContain('noindex');
    const intern = { ...SAMPLE, 'arkiv.yaml': `${SAMPLE['arkiv.yaml']}synlighed: intern\n` };
    for (const html of renderAll(await siteOf(intern)).values()) expect(html).toContain('content="noindex"');
  });

  test('an empty archive has pages too', async () => {
    const rendered = renderAll(await siteOf({}));
    expect(wordsOf(rendered.get('/') ?? '')).toContain('Arkivet er tomt.');
    expect(wordsOf(rendered.get('/beslutninger/') ?? '')).toContain('ingen beslutninger');
  });
});
