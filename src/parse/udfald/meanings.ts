// What a verb of a decision means, and how the lists of verbs are written.

/** What a verb does with what it is said of. */
export type Meaning =
  | 'approve'
  | 'reject'
  | 'postpone'
  | 'return'
  | 'drop'
  | 'forward'
  | 'recommend'
  | 'note'
  | 'discuss';

/** What a clause must hold beside the verb; the hint tells of a whole sentence that none of its clauses does. */
export type Need = Pick<RegExp, 'test' | 'source'> & { readonly hint?: Pick<RegExp, 'test'> };

/** Each verb in the order of FORMS; `-` for a form that it lacks, `a/b` for two. */
export interface Group {
  readonly meaning: Meaning;
  readonly needs?: Need;
  readonly happens?: true;
  readonly verbs: string;
}
