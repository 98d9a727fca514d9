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
  ['protokollering (Enhedslisten)', 'Protokollat fra Enhedslisten: Sagen burde være sendt i høring.'],
  ['mindretalsudtalelse (Liste V)', 'Liste V afgav mindretalsudtalelse: Taksten bør ikke hæves.'],
  ['protokollering (medarbejdersiden)', 'Særudtalelse fra medarbejdersiden: Arbejdspresset er for højt.'],
  ['protokollering (Liste K)', 'Liste K begærede tilført protokollen: Beslutningen er ulovlig.'],
  [
    'protokollering (Liste F)',
    'Liste F afgav følgende protokoltilførsel: Vi stemmer for, men ønsker en evaluering.',
  ],
  ['protokollering (Liste F)', "Liste F's protokoltilførsel: Vi ønsker en evaluering."],
  ['-', 'Revisionsprotokollen blev gennemgået.'],
  ['-', 'Godkendt med forbehold for provstiets godkendelse.'],
  ['-', 'Bestyrelsen tager afstand fra hærværk.'],
  ['forbehold (Liste D)', 'Liste D forbeholder sig sin stilling.'],
  ['forbehold (Liste D)', 'Anbefales, idet Liste D forbeholder sig sin endelige stillingtagen.'],
] as const;

describe('statements', () => {
  it.each(ROWS)('%s: %s', (expected, decision) => {
    const told = readUdtalelser(decision).map(
      ({ art, af }) => `${art} (${af.map(({ navn }) => navn).join(', ')})`,
    );
    expect(told.join(' / ') || '-').toBe(expected);
  });
});
