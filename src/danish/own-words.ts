import { wordSet } from '../model/text/word-list.ts';

/** Common words that are others with å, æ or ø, or begin as others do: who types `far` means no `får`, and `kræft` no `kræfter`. */
const OWN_WORDS: ReadonlySet<string> =
  wordSet(`far fars faren for bor bar bad mal tal sal mod kort rod blod god var skal gade vare varer fare lade tale lov tog
  mor man hal bog bold vand land rose kor ror nar an al as fod sort hav lap hale kone tand hand gas and falde fange torn
  torv spade spand kraft krage lager laser klo aske blande drone faste flade flaske hage ham hammer host hoste kalk kapital
  kræft lak maske node nord pant polar pose robe slange taske tom vase vaske vagt mange tanke`);

/** Whether a word is to be taken as it is spelled, its plain letters for no others. */
export const isOwnWord = (word: string): boolean => OWN_WORDS.has(word.toLowerCase());
