/** Words as a list has them in the source: with spaces and lines between. */
export const wordList = (text: string): string[] => text.trim().split(/\s+/);
