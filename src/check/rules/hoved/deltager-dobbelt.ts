import { entriesOf, fileRule } from '../../rule.ts';

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

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
