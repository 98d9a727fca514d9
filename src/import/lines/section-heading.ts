// Which lines open a section, by their words: the one list of them, as sure as they are.

import type { AfsnitKind } from '../../model/parsed.ts';
import { readAfsnitHeading } from '../../parse/punkt/afsnit-heading.ts';
import { minutesRank, normalizeHeading, PUBLISHED_DECISION } from '../../parse/punkt/afsnit-kinds.ts';
import type { Block } from '../blocks/block.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { OTHER_LABELS, SURE_LABELS, WEAK } from './section-words.ts';

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
  return minutesRank(line) === null ? null : 'beslutning';
}

/** Whether a line is the label of a section of no known kind. */
export const isOtherLabel = (text: string): boolean => OTHER_LABELS.has(bare(text)) && /^\p{Lu}/u.test(text);

/** Whether a plain line is such a label, without anything in its layout that says so. */
export const isSureLabel = (text: string): boolean =>
  SURE_LABELS.includes(bare(text)) && /^\p{Lu}/u.test(text);

const RECOMMENDS = /\s(?:indstiller|anbefaler|foreslår|henstiller)(?=[\s:,]|$)/iu;
/** Whether a heading only says who recommends: «Havnedirektøren indstiller». */
export const isRecommender = (text: string): boolean =>
  RECOMMENDS.test(text) && !/^(?:det|der)\s/iu.test(text);

/** The kind of section that a plain line opens, or null: a known heading and nothing else, «Videre proces» apart. */
export function plainSectionKind(text: string): AfsnitKind | null {
  if (text.length > 120 || !/^\p{Lu}/u.test(text) || /[.,;?!]$/.test(text) || WEAK.has(bare(text)))
    return null;
  const meaning = readAfsnitHeading(text);
  if (meaning.kind === 'andet' || meaning.kind === 'videre-proces') return null;
  // «Chefen indstiller» over a list is text unless its layout says more.
  if (RECOMMENDS.test(text)) return null;
  if (meaning.forumText === null) return meaning.kind;
  if (hasFiniteVerb(text.replace(/^behandlet/iu, ''))) return null;
  return meaning.date || /^\p{Lu}[\p{L}\d&,./-]*(?:\s\S+){0,5}$/u.test(meaning.forumText)
    ? meaning.kind
    : null;
}

/** A label and the text behind it on the same line: «Beslutning: Godkendt.» */
export interface RunIn {
  readonly label: string;
  readonly kind: AfsnitKind;
  readonly rest: string;
}

/** A label that bold or slanted letters set off, its colon within or behind them. */
const DRESSED = /^(?<sign>\*{1,2}|_{1,2})(?<label>\p{Lu}[^*_:]{2,60}?)(?::\s*\k<sign>|\k<sign>\s*:)\s+/u;

const RUN_IN = /^(\p{Lu}[^:.!?]{2,90}?)\s*:\s+(\S.*)$/u;

/** A label with its text in a column beside it: «Beslutning      Godkendt.» */
const BESIDE = /^(\p{Lu}[\p{L} -]{3,40}?)\s{4,}(\S.*)$/u;

/** Reads a label that text follows on its own line, or null. */
export function readRunIn(text: string): RunIn | null {
  const [, label = '', rest = ''] =
    RUN_IN.exec(text.replace(DRESSED, '$<label>: ')) ?? BESIDE.exec(text) ?? [];
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
