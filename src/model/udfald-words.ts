import type { Udfald } from './parsed.ts';

/** What a decision did, in words; `andet` is told by the decision itself. */
export const UDFALD_WORDS: Readonly<Record<Udfald, string | null>> = {
  godkendt: 'Godkendt',
  'delvist-godkendt': 'Delvist godkendt',
  'taget-til-efterretning': 'Taget til efterretning',
  droeftet: 'Drøftet',
  udsat: 'Udsat',
  tilbagesendt: 'Sendt tilbage',
  'sendt-videre': 'Sendt videre',
  bortfaldet: 'Bortfaldet',
  afvist: 'Afvist',
  andet: null,
};

/** How a mark that tells an outcome is coloured; an outcome without a tone is neither good nor bad. */
export const UDFALD_TONES: Partial<Readonly<Record<Udfald, string>>> = {
  godkendt: 'badge-success',
  udsat: 'badge-warning',
  tilbagesendt: 'badge-warning',
  afvist: 'badge-error',
};
