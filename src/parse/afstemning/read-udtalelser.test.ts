import { describe, expect, it } from 'vitest';
import { readUdtalelser } from './read-udtalelser.ts';

/** What a reader would tell of statements, and the words that tell it. */
const ROWS = [
  ['protokollering (Liste B)', 'Liste B ønskede ført til protokols, at skolen burde bevares.'],
  ['protokollering (Kim Borg)', 'Kim Borg (V) ønsker tilført protokollen, at prisen er for høj.'],
  ['protokollering (Enhedslisten)', 'Protokoltilførsel fra Enhedslisten: Sagen burde have været i høring.'],
  ['protokollering (SF, Alternativet)', 'SF og Alternativet begærede tilført protokollen, at de er imod.'],
  [
    'protokollering (Medarbejdersiden)',
    'Medarbejdersiden ønskede ført til protokol, at der mangler personale.',
  ],
  ['protokollering (V)', 'V bad om at få ført til protokollen, at partiet ønskede en folkeafstemning.'],
  ['protokollering (Kim Borg)', 'Til protokollen bemærkede Kim Borg, at varslet var for kort.'],
  ['protokollering (Liste B)', 'Bemærkning til protokollen fra Liste B: Vi savner en plan.'],
  ['protokollering (Kirkeværgen)', 'Kirkeværgen ønskede sin uenighed ført til protokols.'],
  ['protokollering (A, B)', 'A og B fik protokolleret, at de ikke kan støtte forslaget.'],
  ['protokollering (Konservative)', 'Konservative ønsker det noteret i referatet, at de stemte imod.'],
  ['forbehold (Liste Ø)', 'Godkendt, idet Liste Ø tog forbehold for punkt 2.'],
  ['forbehold (A, F)', 'A og F tog forbehold for deres endelige stillingtagen i Byrådet.'],
  ['afstand (Kim Borg)', 'Kim Borg tager afstand fra beslutningen.'],
  ['mindretalsudtalelse (Liste D)', 'Mindretalsudtalelse fra Liste D: Taksten bør ikke hæves.'],
  ['-', 'Protokollen blev underskrevet.'],
  ['-', 'Der blev taget forbehold for stavefejl i tilbuddet.'],
] as const;

describe('statements', () => {
  it.each(ROWS)('%s: %s', (expected, decision) => {
    const told = readUdtalelser(decision).map(
      ({ art, af }) => `${art} (${af.map(({ navn }) => navn).join(', ')})`,
    );
    expect(told.join(' / ') || '-').toBe(expected);
  });
});
