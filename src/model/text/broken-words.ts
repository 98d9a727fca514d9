// Words that the end of a line, or of a page, has broken in two.

/** A line's last word, broken off. */
export const BROKEN_END = /(\p{L}{2,})[-\u2010\u00ac]$/u;

/** What may be the rest of it, where a line begins. */
export const BROKEN_REST = /^(\p{Ll}{2,})/u;

/** «kunst- og kulturområdet» keeps its hyphen and its space. */
export const GOES_ON_AFTER_HYPHEN = /^(?:og|eller|samt|til|men|såvel|henholdsvis)$/u;
