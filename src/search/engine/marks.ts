import type { Marks } from '../../model/search/search-answer.ts';

/** What two find, marked together; the part of the items is the first one's. */
export const allMarks = (one: Marks, other: Marks): Marks => ({
  ...one,
  keys: [...new Set([...one.keys, ...other.keys])],
  starts: [...new Set([...one.starts, ...other.starts])],
  phrases: [...new Set([...one.phrases, ...other.phrases])],
});
