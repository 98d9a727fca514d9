import type { Udfald } from './parsed.ts';

/** What a decision did, in words; `andet` is told by the decision itself. */
export const UDFALD_WORDS: Readonly<Record<Udfald, string | null>> = {
  godkendt: 'Godkendt',
  'taget-til-efterretning': 'Taget til efterretning',
  droeftet: 'Drøftet',
  udsat: 'Udsat',
  afvist: 'Afvist',
  andet: null,
};
