/** The text with every run of spaces, hard ones too, as one plain space. */
export const plainSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();
