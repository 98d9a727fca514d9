import { wordList } from '../../model/text/word-list.ts';

// What looks like a last part and is an ending: `fælles|skab`, `orient|ering`.

/** Endings, which none of their forms makes a part. */
export const ENDINGS: readonly string[] = wordList(`
  agtig ation bar else ering hed isering ition lig ning sion som tion
`);

// Some are words, or look like it, and stand here for the end of others: `ager` for engagere, `el` kørsel, `grafisk` biografisk,
// `ler` ellers, `lene` måltallene, `omme` halvtomme, `rede` hundrede, `rens` behandlerens, `tryg` landstryger.

/** Forms of endings, and words that no compound ends in as they stand here. */
export const NEVER_LAST: readonly string[] = wordList(`
  ager artet ationen ationer bare bart dom efter el elsen elser elserne elskab ende ender erende erer eret ert
  for frem gende gennem ger grafisk gøre gørelse gående heden heder ielle inde is isk iske isme ist ister it
  kede lagt lene ler lere lige ligere lighed ligt ling logi løse løst med ment mæssig mæssige mæssigt
  ningen ninger omme over ration rede ren rende rens ring ringen ringer sind sinde skab somme somt sten teres
  til tisk tryg under ur vare vis vist været
`);
