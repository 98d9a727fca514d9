// A title that an editor says is open, though it speaks of something shut.

const DECLARED = /^\s*åbent\s*:\s*(?=[^\p{L}\p{N}]*[\p{L}\p{N}])(?=\S)/iu;

/** The title behind «Åbent:», with which an editor says that a title that speaks of something shut is open; else null. */
export const declaredOpen = (title: string): string | null => {
  const text = title.normalize('NFC');
  return DECLARED.test(text) ? text.replace(DECLARED, '') : null;
};
