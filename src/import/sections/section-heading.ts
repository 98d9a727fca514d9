// Which lines open a section, by their words: the one list of them, as sure as they are.
import type { AfsnitKind } from '../../model/parsed.ts';
import { readAfsnitHeading } from '../../parse/afsnit-heading.ts';
import { MINUTES_HEADING, normalizeHeading, PUBLISHED_DECISION } from '../../parse/afsnit-kinds.ts';
import type { Block } from '../blocks/block.ts';
import { hasFiniteVerb } from './finite-verbs.ts';

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
const WEAK = new Set([
  ...[
    'sagen',
    'sagens indhold',
    'udtalelser',
    'inddragelse',
    'borgerinddragelse',
    'finansiering',
    'anbefaling',
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
  ...['forslag til beslutning', 'fremstilling', 'det drejer sig om', MINUTES_HEADING],
]);

/** Labels of sections that are of no known kind but open one all the same, even undressed. */
const SURE_LABELS = [
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
];

/** Those, and labels that running text and sub-headings have too, which need a colon or a heading's layout. */
const OTHER_LABELS = new Set([
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

const bare = (text: string): string => normalizeHeading(text);

/** The kind of section that a line opens by its words and its colon, or null; `isDressed` where its layout makes it a heading. */
export function labelKind(text: string, isDressed: boolean): AfsnitKind | null {
  const line = text.trim();
  if (line.length > 140 || line.length < 3 || !/^\p{Lu}/u.test(line) || /[.,;?!]$/.test(line)) return null;
  const isMarked = isDressed || line.endsWith(':');
  const kind = plainSectionKind(line.replace(/\s*:$/, ''));
  if (kind !== null) return kind;
  if (!isMarked) return null;
  const meaning = readAfsnitHeading(line);
  if (meaning.kind !== 'andet') return meaning.kind;
  return bare(line) === MINUTES_HEADING ? 'beslutning' : null;
}

/** Whether a line is the label of a section of no known kind. */
export const isOtherLabel = (text: string): boolean => OTHER_LABELS.has(bare(text)) && /^\p{Lu}/u.test(text);

/** Whether a plain line is such a label, without anything in its layout that says so. */
export const isSureLabel = (text: string): boolean =>
  SURE_LABELS.includes(bare(text)) && /^\p{Lu}/u.test(text);

/** Whether a heading only says who recommends: «Havnedirektøren indstiller». */
export const isRecommender = (text: string): boolean =>
  /\s(?:indstiller|anbefaler)(?:\s|:|$)/iu.test(text) && !/^(?:det|der)\s/iu.test(text);

/** The kind of section that a plain line opens, or null: a known heading and nothing else, «Videre proces» apart. */
export function plainSectionKind(text: string): AfsnitKind | null {
  if (text.length > 120 || !/^\p{Lu}/u.test(text) || /[.,;?!]$/.test(text) || WEAK.has(bare(text)))
    return null;
  const meaning = readAfsnitHeading(text);
  if (meaning.kind === 'andet' || meaning.kind === 'videre-proces') return null;
  // «Chefen indstiller» over a list is text unless its layout says more.
  if (/\s(?:indstiller|anbefaler)(?:\s|$)/iu.test(text)) return null;
  if (meaning.forumText === null) return meaning.kind;
  if (hasFiniteVerb(text.replace(/^behandlet/iu, ''))) return null;
  return meaning.date || /^\p{Lu}[\p{L}\d&,./-]*(?:\s\S+){0,5}$/u.test(meaning.forumText)
    ? meaning.kind
    : null;
}

/** Whether a plain line opens a section. */
export const isSectionHeading = (text: string): boolean => plainSectionKind(text) !== null;

/** Whether a block opens one of the sections that nearly every item has. */
export const isMainSection = (block: Pick<Block, 'text' | 'level' | 'bold'>): boolean =>
  ['anledning', 'baggrund', 'sagsfremstilling', 'indstilling', 'beslutning'].includes(
    labelKind(block.text, block.level !== null || block.bold) ?? '',
  );

/** A label and the text behind it on the same line: «Beslutning: Godkendt.» */
export interface RunIn {
  readonly label: string;
  readonly kind: AfsnitKind;
  readonly rest: string;
}

const RUN_IN = /^(\p{Lu}[^:.!?]{2,90}?)\s*:\s+(\S.*)$/u;

/** Reads a label that text follows on its own line, or null. */
export function readRunIn(text: string): RunIn | null {
  const [, label = '', rest = ''] = RUN_IN.exec(text) ?? [];
  if (label === '') return null;
  const kind = labelKind(`${label}:`, true);
  if (kind !== null) return { label, kind, rest };
  return isOtherLabel(label) && !/^(?:status|ansvarlig|mål|fraværende)$/iu.test(label)
    ? { label, kind: 'andet', rest }
    : null;
}

/** Whether a heading is that of a closed item's published decision. */
export const isPublishedDecision = (text: string): boolean => normalizeHeading(text) === PUBLISHED_DECISION;

/** Whether a text is written in capitals alone. */
export const isCapitals = (text: string): boolean =>
  /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Whether a source writes its Indstilling and Beslutning headings in capitals. */
export function usesCapitals(blocks: readonly Block[]): boolean {
  const headings = blocks
    .map(({ text }) => text)
    .filter((text) => ['indstilling', 'beslutning'].includes(labelKind(text, false) ?? ''));
  return headings.filter(isCapitals).length * 2 > headings.length;
}
