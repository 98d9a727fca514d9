import { expect, test } from 'vitest';
import { tellingSentence } from './telling-sentence.ts';

test.for<[text: string, sentence: string]>([
  ['Godkendt.', 'Godkendt.'],
  ['Indstillingen blev godkendt. Sagen sendes i høring.', 'Indstillingen blev godkendt.'],
  ['Venstre kan ikke tiltræde indstillingen.\nGodkendt.', 'Godkendt.'],
  [
    'Formanden stemte imod, da skolen er for dyr. Et flertal godkendte indstillingen.',
    'Et flertal godkendte indstillingen.',
  ],
  [
    'Forslaget blev forkastet med 12 stemmer imod og 9 for. Sagen er bortfaldet.',
    'Forslaget blev forkastet med 12 stemmer imod og 9 for.',
  ],
  ['Faldt med fem stemmer imod.\nSagen er slut.', 'Faldt med fem stemmer imod.'],
  ['Fraværende: formanden.\nTaget til efterretning.', 'Taget til efterretning.'],
  ['Liste B foreslog, at sagen udsættes. Forslaget faldt.', 'Forslaget faldt.'],
  ['Et medlem ønskede ført til protokol, at det er for lidt.\nVedtaget.', 'Vedtaget.'],
  [
    'Direktøren orienterede om sagen. Udvalget tog orienteringen til efterretning.',
    'Udvalget tog orienteringen til efterretning.',
  ],
  ['1.\nGodkendt.\n2.\nAfvist.', 'Godkendt.'],
  // Nothing else is said.
  ['Et mindretal stemte imod.', 'Et mindretal stemte imod.'],
  ['', ''],
])('of «%s»', ([text, sentence]) => {
  expect(tellingSentence(text)).toBe(sentence);
});
