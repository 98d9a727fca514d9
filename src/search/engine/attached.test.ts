import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveOf, meetingFile } from '../../../test/support/content.ts';
import { searchOf, shown, type TestSearch } from '../../../test/support/searcher.ts';

const PLAN = 'chefforum/2019/plan.pdf';
const FILES = {
  ...meetingFile(
    `## Punkt 1: Plan for havnen\n\nHavnen skal have en plan.\n\n### Bilag\n\n- [Plan for kajen](plan.pdf)\n
## Punkt 2: Lukket: Salg\n\n[Kontrakt](kontrakt.pdf)\n
## Punkt 3: Støj ved havnen\n\nNaboer klager. Se [målingen](maaling.docx).\n\n### Beslutning\n\nTaget til efterretning.\n`,
    '2019-09-26',
  ),
  ...meetingFile(
    `## Punkt 1: Kajen igen\n\nSe [planen](../../chefforum/2019/plan.pdf).\n`,
    '2020-01-07',
    'byraadet',
  ),
  ...meetingFile(
    Array.from({ length: 10 }, (_, at) => `## Punkt ${at + 1}: Budget ${at + 1}\n\nBudgettet.\n`).join('\n'),
    '2021-02-02',
  ),
  [PLAN]: 'x',
  'chefforum/2019/kontrakt.pdf': 'y',
  'chefforum/2019/maaling.docx': 'z',
};
const PAGES = {
  [PLAN]: [
    'Forside',
    'Kajen får spunsvægge af azobé, og kloakrørene ski-\nftes. Flerårs-\nog anlægsbudget følger.',
    'Trafikstøjen falder til 58 dB ved renove-',
    'ringen. Prisen er 450.000 kr. efter § 25.',
  ],
  'chefforum/2019/kontrakt.pdf': ['Hemmeligheden om azobé'],
  'chefforum/2019/maaling.docx': ['Decibelmåleren stod på kajen.'],
};

let own: TestSearch;
beforeAll(async () => {
  own = await searchOf(await archiveOf(FILES), PAGES);
});
afterAll(() => own.remove());

const HAVN = 'chefforum/2019-09-26#1';
const STOEJ = 'chefforum/2019-09-26#3';
const KAJ = 'byraadet/2020-01-07#1';

describe('what stands in attachments', () => {
  test.for<[string, string[], number | null | undefined]>([
    ['azobé', [KAJ, HAVN], 2],
    ['spunsvæg', [KAJ, HAVN], 2],
    ['kloakrør skiftes', [KAJ, HAVN], 2],
    ['støj dB', [KAJ, HAVN], 3],
    // The item has a related word.
    ['trafikstøj', [KAJ, HAVN, STOEJ], 3],
    ['renovering', [KAJ, HAVN], 3],
    ['"spunsvægge af azobé"', [KAJ, HAVN], 2],
    ['"azobé af spunsvægge"', [], undefined],
    ['"450.000"', [KAJ, HAVN], 4],
    ['§ 25', [KAJ, HAVN], 4],
    ['spunsv*', [KAJ, HAVN], 2],
    ['decibelmåler', [STOEJ], null],
    // One word in the item, the other in its attachment.
    ['naboer decibelmåler', [STOEJ], null],
    ['azobé -klager', [KAJ, HAVN], 2],
    ['azobé -igen', [HAVN], 2],
    ['byrådet azobé', [KAJ], 2],
    ['q=azobé&forum=byraadet', [KAJ], 2],
    ['q=kajen&del=bilag', [HAVN, KAJ, STOEJ], undefined],
    ['q=azobé&del=beslutning', [], undefined],
    ['hemmeligheden', [], undefined],
    ['kontrakt', [], undefined],
  ])('%s: %j', async ([query, items, side]) => {
    const answer = await own.ask(query);
    expect(shown(answer)).toEqual(items);
    expect(answer.groups[0]?.hit.bilag?.side).toBe(side);
  });

  test('a result tells the attachment, and leads to the page', async () => {
    const { groups, attached, lacking, applied } = await own.ask('azobé');
    expect({ attached, lacking, applied }).toEqual({ attached: 2, lacking: [], applied: null });
    expect(groups.map(({ hit }) => hit.bilag?.navn)).toEqual(['plan.pdf', 'Plan for kajen']);
    expect(groups[0]?.hit.bilag?.url).toBe(`${own.folder}/filer/${PLAN}#page=2`);
    expect(groups[0]?.hit.bilag?.uddrag).toEqual([
      { text: 'Kajen får spunsvægge af ', marked: false },
      { text: 'azobé', marked: true },
      { text: ', og kloakrørene skiftes. Flerårs- og anlægsbudget følger.', marked: false },
    ]);
  });

  test('come last, and are not asked for where items have enough themselves', async () => {
    const few = await own.ask('kajen');
    expect([shown(few), few.attached]).toEqual([[KAJ, HAVN, STOEJ], 1]);
    const many = await own.ask('budget');
    expect([many.total, many.attached]).toEqual([10, 0]);
  });
});
