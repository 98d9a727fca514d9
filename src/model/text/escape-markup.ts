const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs that XML may not hold, not even escaped: controls, halves of a sign, and what is no sign at all. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\u007F-\u009F]/gu;

/** A text without the signs that XML may not hold. */
export const withoutNonXml = (text: string): string => text.replace(NOT_XML, '');

/** Plain text as it is written inside XML. */
export const escapeXml = (text: string): string => escapeMarkup(withoutNonXml(text));

/** Plain text as it is written inside HTML or XML, in an element or between double quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
