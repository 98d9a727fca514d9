import type { DirectQuestion } from '../../src/search/read/question.ts';

const told = (parts: readonly (string | number | null)[]): string =>
  parts.map((part) => part ?? '_').join('-');

/** A question in one line: `byraadet 2019-10-10 #4 13/16074`; `…` for part of a case number, `~` for another reading, `?` for a guess. */
export function inShort({ sager, tider, forummer, maaske, punkter, emner }: DirectQuestion): string {
  const mark = (isAlternative: boolean): string => (isAlternative ? '~' : '');
  return [
    ...forummer.map(({ slug }) => slug),
    ...maaske.map(({ slug }) => `?${slug}`),
    ...tider.map(({ year, month, day }) => told([year, month, day])),
    ...punkter.map((nummer) => `#${nummer}`),
    ...sager.map(({ form, text, isUnmistakable, isAlternative }) => {
      const shown = { hel: text, hale: `…${text}`, start: `${text}…`, loebenummer: `nr${text}` }[form];
      return shown + (isUnmistakable ? '' : '(?)') + mark(isAlternative);
    }),
    ...emner.map(({ nummer, isAlternative }) => `KLE ${nummer}${mark(isAlternative)}`),
  ].join(' ');
}
