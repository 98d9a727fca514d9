// How much a text may hold of what is costly to read; no minutes come near these bounds.

/** A bound that a text oversteps, in Danish, and the offset where it does. */
export interface Overstep {
  readonly reason: string;
  readonly note: string;
  readonly offset: number;
}

type Bound = Omit<Overstep, 'offset'> & { readonly limit: number };

/** Every bound: of the whole text, of a line, or of a block, which ends at a blank line. */
export const BOUNDS = {
  text: {
    limit: 2_000_000,
    reason: 'teksten er på mere end 2 millioner tegn',
    note: 'Del den op, eller læg en del af den i et bilag.',
  },
  lines: {
    limit: 100_000,
    reason: 'filen har mere end 100.000 linjer',
    note: 'Slet de tomme linjer, eller læg en del af teksten i et bilag.',
  },
  gap: {
    limit: 1000,
    reason: 'linjen har mere end 1.000 mellemrum i træk',
    note: 'Slet rækken af mellemrum.',
  },
  containers: {
    limit: 30,
    reason: 'linjen er indlejret mere end 30 gange',
    note: 'Fjern rækken af `>`, `-`, `*` eller tal forrest på linjen.',
  },
  nesting: {
    limit: 200_000,
    reason: 'mange linjer er indlejret dybt',
    note: 'Fjern rækkerne af `>`, `-`, `*` eller tal forrest på linjerne.',
  },
  indent: {
    limit: 200,
    reason: 'en liste er rykket mere end 200 tegn ind',
    note: 'Ryk listen til venstre.',
  },
  emphasis: {
    limit: 5000,
    reason: 'et afsnit har mere end 5.000 tegn til fremhævning (`*`, `_`, `~`)',
    note: 'Fjern rækken af tegn, eller del afsnittet med tomme linjer.',
  },
  open: {
    limit: 200,
    reason: 'et afsnit har mere end 200 `[`, der ikke bliver lukket',
    note: 'Fjern rækken af `[` og `![`.',
  },
  brackets: {
    limit: 8000,
    reason: 'et afsnit har mere end 8.000 kantede parenteser',
    note: 'Fjern rækken af `[` og `]`, eller del afsnittet med tomme linjer.',
  },
  ticks: {
    limit: 4000,
    reason: 'et afsnit har mere end 4.000 accenter (`` ` ``)',
    note: 'Fjern rækken af tegn, eller del afsnittet med tomme linjer.',
  },
  angles: {
    limit: 4000,
    reason: 'et afsnit har mere end 4.000 `<`',
    note: 'Fjern rækken af tegn, eller del afsnittet med tomme linjer.',
  },
  cells: {
    limit: 30_000,
    reason: 'en tabel har mere end 30.000 felter',
    note: 'Læg tabellen i et bilag, eller del den i flere.',
  },
  notes: {
    limit: 3000,
    reason: 'filen har mere end 3.000 fodnoter og henvisninger til dem',
    note: 'Læg noterne i et bilag.',
  },
  definitions: {
    limit: 4000,
    reason: 'filen har mere end 4.000 adresser for sig (`[navn]: adresse`)',
    note: 'Skriv adresserne i teksten, eller læg dem i et bilag.',
  },
  underlines: {
    limit: 1000,
    reason: 'filen har mere end 1.000 linjer, der er streget under med `===` eller `---`',
    note: 'Skriv overskrifter med `#`, og sæt en tom linje før en streg.',
  },
  quotes: {
    limit: 1000,
    reason: 'filen har mere end 1.000 citater',
    note: 'Fjern `>` forrest på linjerne.',
  },
  entries: {
    limit: 10_000,
    reason: 'filen har mere end 10.000 linjer i lister, tabeller og overskrifter',
    note: 'Læg listen i et bilag.',
  },
} as const satisfies Readonly<Record<string, Bound>>;

/** The name of a bound. */
export type BoundName = keyof typeof BOUNDS;

/** Tells that a bound is overstepped here. */
export function overstep(name: BoundName, offset: number): Overstep {
  const { reason, note } = BOUNDS[name];
  return { reason, note, offset };
}
