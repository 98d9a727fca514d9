const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  Æ: 'AE',
  Ø: 'OE',
  Å: 'AA',
  ß: 'ss',
};

/** The text in ASCII the Danish way (æ→ae, ø→oe, å→aa); other accents are dropped, case is kept. */
export function ascii(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[æøåÆØÅß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}

/** A lower-case ASCII name for addresses and folders: `Børne- og Skoleudvalget` → `boerne-og-skoleudvalget`. */
export function slug(text: string): string {
  return ascii(text)
    .toLowerCase()
    .replace(/&/g, ' og ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A path as it is written in an address; one that is none stays as it is. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
