import { describe, expect, it } from 'vitest';
import { DEFAULT_ARKIV } from '../test/support/content.ts';
import { meetingFile, renderAll, siteOf, wordsOf } from '../test/support/sample-site.ts';

const VOTES = meetingFile(
  '2024-05-02',
  '## Punkt 1: Fire dages arbejdsuge\n\n### Beslutning\n\nGodkendt med 14 stemmer for og 7 imod. For stemte Liste A og B. Imod stemte Liste V (7).\n\n### Protokollering\n\nListe V finder prøven for dyr.\n',
  'deltagere:\n  - Anna Holm (A)\n  - Bo Lind (V), deltog i pkt. 1–4\nafbud: [Cai Dam (V)]\n',
);
const ASKED = 'personsider:\n  lister: [Venstre, V]\n  personer: [Anna Holm, Bo Lind]\n'.replace(
  '[Venstre, V]',
  '["Venstre, V"]',
);
const files = (settings: string): Record<string, string> => ({
  'arkiv.yaml': DEFAULT_ARKIV + settings,
  'chefforum/2024/2024-05-02.md': VOTES,
});

describe('pages of lists and members', () => {
  it('are there for nobody whom the settings do not name', async () => {
    const pages = renderAll(await siteOf(files('')));
    expect([...pages.keys()].filter((url) => url.startsWith('/personer'))).toEqual([]);
  });

  it('tell how a list voted and what it had put down, and who was there', async () => {
    const pages = renderAll(await siteOf(files(ASKED)));
    expect([...pages.keys()].filter((url) => url.startsWith('/personer'))).toEqual([
      '/personer/',
      '/personer/venstre/',
      '/personer/anna-holm/',
      '/personer/bo-lind/',
    ]);
    const venstre = wordsOf(pages.get('/personer/venstre/') ?? '');
    expect(venstre).toContain('Stemte imod (7 medlemmer)');
    expect(venstre).toContain('Protokollering');
    expect(wordsOf(pages.get('/personer/bo-lind/') ?? '')).toContain('deltog i 1 af 1 møde, heraf 1 delvis');
  });

  it('a meeting shows its votes with the words that tell them', async () => {
    const page = renderAll(await siteOf(files(''))).get('/chefforum/2024-05-02/') ?? '';
    const figure = /<figure class="afstemning">.*?<\/figure>/su.exec(page)?.[0] ?? '';
    expect(wordsOf(figure).trim()).toBe(
      'Afstemning For 14 Liste A, B Imod 7 Liste V (7) Sådan står det i referatet: Godkendt med 14 stemmer for og 7 imod. For stemte Liste A og B. Imod stemte Liste V (7).',
    );
    expect(figure).toContain('<rect class="for" x="0.00" y="0" width="66.67" height="6"');
    expect(wordsOf(page)).toContain('Protokollering af Liste V');
  });
});
