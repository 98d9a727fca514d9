import type { IsoDate } from '../../model/brand.ts';
import type { ForumName, Reference } from '../../model/parsed.ts';
import type { ForumNames } from './forum-names.ts';

/** What the finder must know of the text it reads. */
export interface ReferenceContext {
  readonly forum: ForumName;
  readonly date: IsoDate;
  readonly punkt: number | null;
  readonly names: ForumNames;
}

/** A reference found in a text, with its offsets there. */
export interface FoundReference {
  readonly start: number;
  readonly end: number;
  readonly reference: Omit<Reference, 'place' | 'type'>;
}

/** Finds the references of a text, from left to right and without overlaps. */
export type ReferenceFinder = (text: string) => FoundReference[];

/** A reference's words on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
