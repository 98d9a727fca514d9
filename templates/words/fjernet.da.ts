import type { Removed } from '../../src/model/fjernelse.ts';
import { longDate } from '../../src/model/time/danish-date.ts';

/** What is said of something that was taken down. */
export const fjernet = {
  /** A reason that begins with «efter» goes on with the sentence. */
  when: ({ dato, grund }: Removed): string => {
    const stop = /[.!?…]$/.test(grund) ? '' : '.';
    return /^efter\s/.test(grund)
      ? `Fjernet den\u00a0${longDate(dato)} ${grund}${stop}`
      : `Fjernet den\u00a0${longDate(dato)}. Begrundelse: ${grund}${stop}`;
  },
  address: 'Adressen bliver ikke brugt til andet.',
  contact: 'Har du spørgsmål, så skriv til ',
  near: 'Gå videre til',
  punkt: 'Fjernet',
};
