// Words that stand nowhere but behind closed doors, each to be known again by what it was planted with.
const LETTERS = 'bdfghjklmnprstvx';

/** How every secret begins. */
export const SECRET_START = 'xyqz';
const SECRET = /xyqz(?:([bdfghjklmnprstvx]+)w)?/g;

/** The secret of a number; letters alone, so that nothing takes it for several words. */
export function secretOf(number: number): string {
  const digits = number.toString(16);
  return `${SECRET_START}${[...digits].map((digit) => LETTERS[Number.parseInt(digit, 16)]).join('')}w`;
}

/** The numbers of the secrets in a text in small letters; null for one that is cut short. */
export function secretsIn(text: string): Set<number | null> {
  const found = new Set<number | null>();
  if (!text.includes(SECRET_START)) return found;
  for (const [, letters] of text.matchAll(SECRET)) {
    const digits = [...(letters ?? '')].map((letter) => LETTERS.indexOf(letter).toString(16)).join('');
    found.add(digits === '' ? null : Number.parseInt(digits, 16));
  }
  return found;
}
