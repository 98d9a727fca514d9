import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveOf, meetingFile } from '../../../test/support/content.ts';
import { searchOf, shown, type TestSearch } from '../../../test/support/searcher.ts';

let own: TestSearch;
beforeAll(async () => {
  const body = `## Punkt 1: Ny sti

Stien koster 0,45 mio. kr. og går forbi skolen.

## Punkt 2: Lukket: Køb af jord

### Offentliggjort beslutning

Byggegrunden blev købt af klubhuset.`;
  const head =
    'sted: Frejlev Forsamlingshus\ndeltagere: [Sekretariatslederen, Ritmesteren]\nafbud: [Stadsgartneren]\n';
  own = await searchOf(await archiveOf(meetingFile(body, undefined, undefined, head)));
});
afterAll(() => own.remove());

describe('all that is public is found', () => {
  test.for(['byggegrunden', '"købt af klubhuset"', '450.000 kr', '450 t.kr.', 'sti (9:45-10:15)'])(
    '%s',
    async (q) => {
      expect(shown(await own.ask(q))).toHaveLength(1);
    },
  );

  test.for(['forsamlingshus', 'ritmesteren', '"stadsgartneren"'])('%s, of a meeting', async (q) => {
    const { total, groups } = await own.ask(`q=${q}&del=moede`);
    expect([total, groups[0]?.hit.nummer, groups[0]?.hit.url.includes('#')]).toEqual([1, 0, false]);
  });

  test('what meetings alone have is no item, and is told in a section', async () => {
    const { total, sections, lacking } = await own.ask('ritmesteren');
    expect([total, lacking]).toEqual([0, ['ritmesteren']]);
    expect(sections.map(({ heading, total: count }) => [heading, count])).toEqual([
      ['Møder med «ritmesteren» blandt sted og deltagere', 1],
    ]);
  });
});
