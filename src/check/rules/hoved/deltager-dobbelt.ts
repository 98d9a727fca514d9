import { entriesOf, fileRule } from '../../rule.ts';

/** A name without its party, which one of the two lists may leave out: «Rådmanden (V)». */
const keyOf = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\s*\(\p{Lu}{1,3}\)/u, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** Nobody is both present and absent. */
export const deltagerDobbelt = fileRule('deltager-dobbelt', 'advarsel', (facts, { meeting, path }) => {
  if (!meeting) return [];
  const placeOf = (key: string, index: number) => {
    const [entry] = entriesOf(facts, key);
    return entry?.itemPlaces[index] ?? entry?.valuePlace ?? facts.frontMatter.place;
  };
  const present = new Map(meeting.deltagere.map((name, index) => [keyOf(name), placeOf('deltagere', index)]));
  return meeting.afbud.flatMap((name, index) => {
    const other = present.get(keyOf(name));
    if (!other) return [];
    const message = `\`${name}\` står både som deltager og med afbud.`;
    const note =
      'Slet den ene linje. Kom eller gik personen undervejs, så skriv det efter navnet: `Rådmanden (til punkt 4)`.';
    return [{ place: placeOf('afbud', index), message, note, other: { path, place: other } }];
  });
});
