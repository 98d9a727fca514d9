// The words in the XML of documents. Their elements are few and known, so that it is read sign by sign and need not be well-formed.

/** Elements that end a line, and those that end a cell of a table. */
const LINES =
  /^\/(?:w:p|a:p|text:p|text:h|w:tr|a:tr|table:table-row|row|si|comment|w:comment)\b|^(?:w:br|w:cr|a:br|text:line-break)\b/;
const CELLS = /^\/(?:w:tc|a:tc|table:table-cell|c)\b|^(?:w:tab|text:tab)\b/;
const SPACES = /^text:s\b/;
/** What a dash or a hyphen is that Word writes as an element. */
const HYPHEN = /^w:noBreakHyphen\b/;

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A stretch of XML text with its entities as signs. */
export const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
    if (name) return SIGNS[name] ?? all;
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });

/** The words of an XML text, without those that were deleted and without the codes of fields. */
export function shownIn(xml: string): string {
  const shown = xml.replace(/<w:(?:delText|instrText)\b[^>]*>[^<]*<\/w:(?:delText|instrText)>/g, '');
  const words = shown.replace(/<([^<>]*)>/g, (_, tag: string) =>
    LINES.test(tag) ? '\n' : CELLS.test(tag) ? '\t' : SPACES.test(tag) ? ' ' : HYPHEN.test(tag) ? '-' : '',
  );
  // A cell's last line ends with the cell, and a row's last cell with the row.
  return decoded(words).replace(/\n+\t/g, '\t').replace(/\t\n/g, '\n');
}

const joined = (stretches: readonly string[] | null): string =>
  (stretches ?? []).map((stretch) => decoded(stretch.replace(/<[^<>]*>/g, ''))).join('');

/** What was deleted with its deletion kept, and the codes of fields. */
export const deletedIn = (xml: string): string =>
  joined(xml.match(/<w:delText\b[^>]*>[^<]*|<text:deletion>[\s\S]*?<\/text:deletion>/g)).trim();

/** Who has inserted and moved text with the change kept. */
export function insertedBy(xml: string): string {
  const marks = xml.match(
    /<w:(?:ins|moveFrom|moveTo|del)\b[^>]*>|<text:(?:insertion|deletion)>[\s\S]*?<\/office:change-info>/g,
  );
  return [
    ...new Set(
      (marks ?? []).map(
        (mark) => /w:author="([^"]*)"|<dc:creator>([^<]*)/.exec(mark)?.slice(1).find(Boolean) ?? 'ukendt',
      ),
    ),
  ].join('\n');
}

/** Runs of Word that are marked as hidden. */
const HIDDEN = /<w:r\b[^>]*>\s*<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<w:vanish\s*\/>[\s\S]*?<\/w:r>/g;

/** Text that is marked as hidden. */
export const hiddenIn = (xml: string): string => joined(xml.match(HIDDEN)).trim();

/** What stands among the text of a document without being seen: moved away by Word, or deleted and commented on in OpenDocument. */
const BESIDE =
  /<w:moveFrom\b[\s\S]*?<\/w:moveFrom>|<text:tracked-changes\b[\s\S]*?<\/text:tracked-changes>|<office:annotation\b[\s\S]*?<\/office:annotation>|<text:hidden-(?:text|paragraph)\b[\s\S]*?<\/text:hidden-(?:text|paragraph)>/g;

/** An XML text without what a reader of the document does not see. */
export const seenOf = (xml: string): string => xml.replace(HIDDEN, '').replace(BESIDE, '');

/** All texts and values of attributes, a line each. */
export const valuesOf = (xml: string): string =>
  [...xml.matchAll(/>([^<>]*[^<>\s][^<>]*)<|\s(?!xmlns)[\w:]+="([^"<>]*[^"<>\s][^"<>]*)"/g)]
    .map(([, text = '', value = '']) => decoded(text + value).trim())
    .join('\n');

/** The texts of the elements of a name. */
export const elementsOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]+)<`, 'g'))].map(([, text = '']) =>
    decoded(text).trim(),
  );
