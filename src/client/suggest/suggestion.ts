import type { TextPart } from '../../model/search/search-answer.ts';

/** The kinds of pages that are suggested. */
export type SuggestionKind = 'forum' | 'moede' | 'sag' | 'punkt';

/** A page that a reader may be on the way to. */
export interface PageSuggestion {
  readonly kind: SuggestionKind;
  /** Without the base: `/sag/13-16074/`. */
  readonly url: string;
  readonly text: readonly TextPart[];
  /** What tells it from others; empty when there is nothing to add. */
  readonly note: readonly TextPart[];
}

/** A text with nothing marked in it. */
export const unmarked = (text: string): TextPart[] => (text === '' ? [] : [{ text, marked: false }]);
