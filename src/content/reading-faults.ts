// Why a file that could be opened could not be read, in Danish.
import { FILE_START } from '../model/parsed.ts';
import { READING_SECONDS } from '../parse/bounds/within-time.ts';

/** Of a text that took a reader past its stack. */
export const TOO_DEEP = {
  place: FILE_START,
  reason: 'teksten er indlejret alt for dybt',
  note: 'Se efter lange rækker af `>`, `*`, `[` eller indryk, og fjern dem.',
};

/** Of a text whose time was up. */
export const TOO_SLOW = {
  place: FILE_START,
  reason: `det tager mere end ${READING_SECONDS} sekunder`,
  note: 'Se efter lange rækker af det samme tegn eller ord, og fjern dem, eller del teksten med tomme linjer.',
};
