import type { AfsnitKind } from '../model/parsed.ts';
import { readAfsnitHeading } from '../parse/afsnit-heading.ts';
import { normalizeHeading, PUBLISHED_DECISION } from '../parse/afsnit-kinds.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { readMarked } from './marked.ts';
import type { Line } from './types.ts';

/** The kind of section that a plain line opens, or null: a known heading and nothing else, «Videre proces» apart. */
export function plainSectionKind(text: string): AfsnitKind | null {
  if (text.length > 120 || !/^\p{Lu}/u.test(text) || /[.,;?!]$/.test(text)) return null;
  const meaning = readAfsnitHeading(text);
  if (meaning.kind === 'andet' || meaning.kind === 'videre-proces') return null;
  if (meaning.forumText === null) return meaning.kind;
  if (hasFiniteVerb(text)) return null;
  return meaning.date || /^\p{Lu}[\p{L}\d&,./-]*(?:\s\S+){0,5}$/u.test(meaning.forumText)
    ? meaning.kind
    : null;
}

/** Whether a plain line opens a section. */
export const isSectionHeading = (text: string): boolean => plainSectionKind(text) !== null;

/** Whether a plain line opens one of the sections that nearly every item has. */
export const isMainSection = (text: string): boolean =>
  ['anledning', 'baggrund', 'sagsfremstilling', 'indstilling', 'beslutning'].includes(
    plainSectionKind(text) ?? '',
  );

/** Whether a heading is that of a closed item's published decision. */
export const isPublishedDecision = (text: string): boolean => normalizeHeading(text) === PUBLISHED_DECISION;

/** Whether a text is written in capitals alone. */
export const isCapitals = (text: string): boolean =>
  /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Whether a source writes its Indstilling and Beslutning headings in capitals. */
export function usesCapitals(lines: readonly Line[]): boolean {
  const headings = lines
    .map(({ text }) => readMarked(text)?.text ?? text)
    .filter((text) => ['indstilling', 'beslutning'].includes(plainSectionKind(text) ?? ''));
  return headings.filter(isCapitals).length * 2 > headings.length;
}
