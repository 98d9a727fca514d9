/** A text with the spaces and hyphens that anyone types, for those that only keep a line from breaking. */
export const plainText = (text: string): string =>
  text
    .replace(/\u2011/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
