import { beslutninger } from './counts.da.ts';

/** The register of decisions. */
export const register = {
  none: 'Arkivet har endnu ingen beslutninger.',
  count: (count: number) =>
    `${beslutninger(count)}. Faste punkter er ikke med; af lukkede punkter kun offentliggjorte beslutninger.`,
  parted: 'De er delt op, så hver side kan vises på én gang.',
  otherParts: 'Andre dele af registret',
  csvOf: (year: number) => `Beslutninger i ${year} til regneark (CSV)`,
  csv: 'Alle beslutninger til regneark (CSV)',
  date: 'Dato',
  forum: 'Forum',
  punkt: 'Punkt',
  udfald: 'Udfald',
  beslutning: 'Beslutning',
  indstilling: 'Indstillingen:',
};

/** The form that narrows the register down; only a script can, so only a script shows it. */
export const registerFilter = {
  legend: 'Vis kun',
  tekst: 'Indeholder',
  forum: 'Forum',
  allForums: 'Alle forummer',
  udfald: 'Udfald',
  allUdfald: 'Alle udfald',
  andet: 'Andet',
  reset: 'Vis alle',
};
