// Text with one space between its words.

/** Any white space but a single space: most texts on one line have none. */
const OTHER_SPACES = /[^\S ]| {2}/;

/** A text with one space in the place of any white space. */
export const withSingleSpaces = (text: string): string =>
  OTHER_SPACES.test(text) ? text.replace(/\s+/g, ' ') : text;
