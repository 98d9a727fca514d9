// The words that headings of sections are told by, beside those that the parser knows: lists and nothing else.
import type { AfsnitKind } from '../../model/parsed.ts';

/** Sections that a decision stands or falls with: their headings are told by standing alone, whatever is round them. */
export const STRONG: readonly AfsnitKind[] = ['indstilling', 'beslutning', 'bilag'];

/** Sections that nearly every item has, whose headings open them wherever they stand on a line of their own. */
export const FIRM: readonly AfsnitKind[] = [
  ...STRONG,
  'anledning',
  'baggrund',
  'sagsfremstilling',
  'supplerende-sagsfremstilling',
];

/** Firm ones, and those that are told by standing alone on a line. */
export const ALONE: readonly AfsnitKind[] = [...FIRM, 'resume', 'protokollering'];

/** Headings that running text has too: they open a section only when their layout says so, or a colon. */
export const WEAK = new Set([
  ...[
    'sagen',
    'sagens indhold',
    'udtalelser',
    'inddragelse',
    'borgerinddragelse',
    'finansiering',
    'anbefaling',
    'forslag',
    'vedlagt',
  ],
  ...[
    'vedtagelse',
    'afgørelse',
    'det videre arbejde',
    'næste skridt',
    'gældende regler',
    'konklusion',
    'beslutningspunkter',
  ],
  ...['forslag til beslutning', 'fremstilling', 'det drejer sig om', 'besluttet', 'det blev besluttet'],
]);

/** Labels of sections that are of no known kind but open one all the same, even undressed. */
export const SURE_LABELS = [
  ...[
    'klima og miljø',
    'miljø og klima',
    'klimakonsekvenser',
    'klima- og miljøkonsekvenser',
    'personalemæssige konsekvenser',
  ],
  ...[
    'sundhedsmæssige konsekvenser',
    'miljømæssige konsekvenser',
    'beslutningskompetence',
    'beslutningsforslag',
    'sagsforløb',
  ],
  ...[
    'forvaltningens vurdering',
    'administrationens vurdering',
    'forvaltningens bemærkninger',
    'administrationens bemærkninger',
  ],
  ...[
    'tidligere beslutninger',
    'tidligere behandling',
    'planmæssige forhold',
    'relation til politikker',
    'supplerende oplysninger',
  ],
  ...['problemstilling', 'løsning', 'alternativ indstilling', 'øvrige konsekvenser', 'sagsgang og sagstype'],
  ...['sagen afgøres i', 'sagen afgøres af', 'sagshistorik', 'direktørpåtegning', 'beslutningstema'],
  ...['fakta', 'baggrund for indstillingen', 'politisk niveau', 'sagsgang'],
];

/** Those, and labels that running text and sub-headings have too, which need a colon or a heading's layout. */
export const OTHER_LABELS = new Set([
  ...SURE_LABELS,
  ...[
    'klima og miljø',
    'klima',
    'miljø',
    'miljø og klima',
    'klimakonsekvenser',
    'klima- og miljøkonsekvenser',
    'bæredygtighed',
  ],
  ...[
    'personalemæssige konsekvenser',
    'personale',
    'sundhedsmæssige konsekvenser',
    'sundhed',
    'konsekvenser',
    'ligestilling',
  ],
  ...[
    'miljøvurdering',
    'miljømæssige konsekvenser',
    'kommunikation',
    'tidsplan',
    'tidsperspektiv',
    'sagsforløb',
    'sagens forløb',
  ],
  ...[
    'beslutningsforslag',
    'beslutningskompetence',
    'kompetence',
    'vurdering',
    'forvaltningens vurdering',
    'administrationens vurdering',
  ],
  ...[
    'faglig vurdering',
    'forvaltningens bemærkninger',
    'administrationens bemærkninger',
    'orientering',
    'drøftelse',
    'debat',
    'dialog',
  ],
  ...[
    'alternativer',
    'handlemuligheder',
    'tidligere beslutninger',
    'tidligere behandling',
    'historik',
    'redegørelse',
    'beskrivelse',
  ],
  ...[
    'supplerende oplysninger',
    'øvrige forhold',
    'relation til politikker',
    'planmæssige forhold',
    'planforhold',
    'sagens baggrund og formål',
  ],
  ...[
    'opfølgning',
    'ansvarlig',
    'status',
    'mål',
    'formål',
    'afstemning',
    'fraværende',
    'afbud til punktet',
    'inhabilitet',
    'noter',
  ],
]);
