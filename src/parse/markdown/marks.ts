/** What stands in the HTML for a loose end of this number. NUL never comes out of a Markdown parser, so nothing an editor writes can be taken for it. */
export const mark = (index: number): string => `\u0000${index}\u0000`;

/** Where a text has its marks; splitting at it gives text and numbers by turns. */
export const MARK = new RegExp(`${mark(0).charAt(0)}(\\d+)${mark(0).charAt(0)}`);
