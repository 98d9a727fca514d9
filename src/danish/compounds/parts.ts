import { wordList } from '../../model/text/word-list.ts';

// Words that compounds are made of though they look too short.

/** Short words that compounds are made of, and longer ones whose key is short: `time`, `idéer`. Other parts have four letters at least. */
export const SHORT_PARTS: readonly string[] = wordList(`
  arv bad bane bil bio blå bog bro bus by byg båd dag dam dyr dør ege fag fly fod fyr gas grå gul gæs hal hat hav
  hul hus høg høj idéer it job jul kaj kop kor kro kø køb kål lag lav led leje liv lov lys løn mad meter mos mur mus
  mål nat net nød olie pæl rod rum ræv rød røg rør råd sag sal salg side skat sky slot små sne sol sti stor syd syg
  syn sæk sø tal tid time tog træ tur tøj uge ung vej ø øst å år
`);
