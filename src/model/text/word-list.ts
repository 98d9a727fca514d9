/** Words as a list has them in the source: with spaces and lines between. */
export const wordList = (text: string): string[] => text.trim().split(/\s+/);

/** The set of such words. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));
