import { wordList } from '../../model/text/word-list.ts';

// Words that are only looked for by themselves, beside those that begin or end no compound.

// `logi` is an ending in `biologi`, `ration` in `integration`, `tisk` in `praktisk`, `inge(n)` in `planlægningen`.

/** In a compound they say nothing of it. */
export const ALONE: readonly string[] = wordList(`
  ager agtige alt andre bare bart base bør dem dog dom elser ende enten er ert fald for får gen gende given gør går
  have heder ind ingen isk isme ist kede kend ler lige lighed ling logi læg løst mang med meget ment mere mest
  mæssig ned nings noget nogle når om op ration rede ren rens rest ringer samme sats sind sionen skab sker slag
  somme sten stil står sæt tage teres til ting tisk tvær vare vis vær været
`);
