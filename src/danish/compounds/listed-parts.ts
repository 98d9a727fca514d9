import { wordList } from '../../model/text/word-list.ts';

// Parts that only the indexer can tell, which has a list of Danish words: the browser does without them.

/** Short words that too much else begins or ends with: the rest of the word must tell. */
export const SHORT_IN_LIST: readonly string[] = wordList(`
  app bær el eng far gøg is kød leg lim lås mor ny ord ost pas ret stok tab tag tær ur ven vin vind væg æg øl
`);

/** First parts that are no words of their own. */
export const ONLY_FIRST: readonly string[] = wordList(`
  brom flager
`);
