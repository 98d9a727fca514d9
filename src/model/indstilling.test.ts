import { describe, expect, test } from 'vitest';
import { indstillingPoints, restsOnIndstilling } from './indstilling.ts';

describe('a decision leaves it to the recommendation to tell what was decided', () => {
  test.each([
    'Godkendt.',
    'Tiltrådt.',
    'Anbefales.',
    'Anbefales over for Økonomiudvalget og Byrådet.',
    'Indstillingen blev godkendt.',
    'Indstillingen blev enstemmigt tiltrådt.',
    'Godkendt som indstillet',
    'Godkendt som en toårig ordning.',
    'Godkendt, idet kontrakten skal kunne opsiges.',
    'Enstemmigt vedtaget.',
    'Udvalget godkendte.',
    'Et enigt Byråd tiltrådte forslaget.',
    'Byrådet vedtog forslaget med 14 stemmer for og 7 imod.',
    'Forvaltningens anbefaling blev fulgt.',
    'Taget til efterretning.',
    'Orienteringen blev taget til efterretning.',
    'Økonomi- og Erhvervsudvalget godkendte sagen.',
    'Ad 1: Godkendt. Ad 2: Godkendt.',
    '1) Tiltrådt',
    'Det indstillede blev vedtaget.',
    'Udvalget besluttede at følge indstillingen.',
    'Et flertal stemte for. Indstillingen er dermed godkendt.',
    'Indstillingen blev ikke godkendt.',
    'Forslaget blev forkastet med 12 stemmer imod og 9 for.',
    'Drøftet.',
    'Udvalget drøftede sagen.',
  ])('%s', (decision) => {
    expect(restsOnIndstilling(decision, 'godkendt')).toBe(true);
  });

  test.each([
    ['Byggeprogrammet for Kildeskolen blev godkendt.', 'godkendt'],
    ['Godkendelsen af regnskabet blev udskudt til juni.', 'andet'],
    ['Dagsordenen blev godkendt.', 'godkendt'],
    ['Byrådet godkendte salget af havnegrunden.', 'godkendt'],
    ['Udvalget besluttede at indhente tre tilbud.', 'andet'],
    ['Planen anbefales med den tilføjelse, at målet tages op igen.', 'sendt-videre'],
    ['Udsat.', 'udsat'],
    ['Sagen blev udsat, da indstillingen er uklar.', 'udsat'],
    ['Punktet udgår.', 'bortfaldet'],
    ['', null],
  ] as const)('but not «%s»', (decision, udfald) => {
    expect(restsOnIndstilling(decision, udfald)).toBe(false);
  });
});

describe('the points of a recommendation', () => {
  const pointsOf = (text: string): string[] => indstillingPoints([{ kind: 'indstilling', text }]);
  test.each([
    ['Direktionen indstiller,\n\nat A godkendes\nat B afsættes', ['at A godkendes', 'at B afsættes']],
    ['Det indstilles, at\n\nA godkendes', ['A godkendes']],
    ['Forvaltningen anbefaler udvalget:\nat A', ['at A']],
    ['Direktionen indstiller, at A\u00a0godkendes.', ['Direktionen indstiller, at A godkendes.']],
    ['Direktionen indstiller,', ['Direktionen indstiller,']],
    ['', []],
  ])('%j', (text, points) => {
    expect(pointsOf(text)).toEqual(points);
  });

  test('are of recommendations alone', () => {
    expect(indstillingPoints([{ kind: 'sagsfremstilling', text: 'at A' }])).toEqual([]);
  });
});
