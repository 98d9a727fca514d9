import { ONLY_FIRST as BEGINNINGS, SHORT_IN_LIST } from '../../../danish/compounds/listed-parts.ts';
import { NEVER_DIVIDED as WHOLE } from '../../../danish/compounds/never-divided.ts';
import { NEVER_FIRST } from '../../../danish/compounds/never-first.ts';
import { ENDINGS, NEVER_LAST } from '../../../danish/compounds/never-last.ts';
import { SHORT_PARTS as SHORT } from '../../../danish/compounds/parts.ts';
import { wordKey } from '../../../danish/word-key.ts';

// The lists of src/danish/compounds as the indexer compares them, which has a list of Danish words beside them.

/** From so many letters on a part is looked up in the list of Danish words. */
const LISTED = 4;

/** Words of two and three letters that compounds are made of. */
export const SHORT_PARTS: ReadonlySet<string> = new Set(
  [...SHORT, ...SHORT_IN_LIST].filter(({ length }) => length < LISTED),
);

/** First parts that are no words of their own. */
export const ONLY_FIRST: ReadonlySet<string> = new Set(BEGINNINGS);

/** What looks like a first part and is a prefix or a small word. */
export const NO_FIRST: ReadonlySet<string> = new Set(NEVER_FIRST);

/** What looks like a last part and is an ending, as it stands; of plain endings by their keys too. */
export const NO_LAST: ReadonlySet<string> = new Set([...ENDINGS, ...NEVER_LAST, ...ENDINGS.map(wordKey)]);

/** Words that could be divided and mean something else, by their keys. */
export const NEVER_DIVIDED: ReadonlySet<string> = new Set(WHOLE.map(wordKey));
