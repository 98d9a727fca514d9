import { wordSet } from '../model/text/word-list.ts';

/** Small words that say nothing of an item; they are looked for only where they stand in a phrase or alone. */
export const SMALL_WORDS: ReadonlySet<string> =
  wordSet(`v og i at på paa til af for med om der det den de en et som er fra ved eller samt hos vedr hvad hvem hvor hvornår hvordan
  hvorfor blandt mellem vedrørende angående omkring pga ift hvilke hvilken hvilket har man jeg vi du bliver blev blevet skal kan vil var`);
