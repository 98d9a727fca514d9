/** Common words that are others with å, æ or ø: who types `far` means no `får`. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  `far fars faren for bor bar bad mal tal sal mod kort rod blod god var skal gade vare varer fare lade tale lov tog
  mor man hal bog bold vand land rose kor ror nar an al as fod sort hav lap hale kone`.split(/\s+/),
);
