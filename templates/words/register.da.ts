import { beslutninger } from '../../src/model/text/phrases.da.ts';

/** The register of decisions. */
export const register = {
  none: 'Arkivet har endnu ingen beslutninger.',
  count: (count: number) =>
    `${beslutninger(count)}. Faste punkter er ikke med; af lukkede punkter kun offentliggjorte beslutninger.`,
  parted: 'De er delt op, så hver side kan vises på én gang.',
  otherParts: 'Andre dele af registret',
  csvOf: (year: number) => `Beslutninger i ${year} til regneark (CSV)`,
  csv: 'Alle beslutninger til regneark (CSV)',
  feed: 'Nyhedsstrøm (Atom): nye beslutninger',
  indstilling: 'Indstillingen:',
  narrow: 'Søg, filtrér og sortér disse beslutninger',
  byYear: 'Beslutninger efter år',
  pages: 'Sider med beslutninger',
};

/** The form that narrows the register down; only a script can, so only a script shows it. */
export const registerFilter = {
  legend: 'Vis kun',
  tekst: 'Ord i titel, indstilling eller beslutning',
  forum: 'Forum',
  allForums: 'Alle',
  udfald: 'Udfald',
  allUdfald: 'Alle',
  andet: 'Andet',
  fra: 'Fra',
  til: 'Til',
  more: 'Emne, sag, deltager og rækkefølge',
  emne: 'Emne',
  allEmner: 'Alle',
  sag: 'Sagsnummer',
  person: 'Deltager på mødet',
  sorter: 'Rækkefølge',
  newest: 'Nyeste først',
  orders: [
    ['dato', 'Ældste først'],
    ['forum', 'Efter forum'],
    ['udfald', 'Efter udfald'],
    ['titel', 'Efter titel'],
  ],
  submit: 'Vis',
  reset: 'Vis alle',
} as const;
