// Documents of Word and Excel with a text somewhere in them.
import JSZip from 'jszip';
import type { Chance } from '../../random.ts';

/** Where in a Word document a text can be. */
export const WORD_PLACES = [
  ...[
    'afsnit',
    'i løb',
    'tabel',
    'sidehoved',
    'sidefod',
    'fodnote',
    'kommentar',
    'slettet',
    'indsat',
    'tekstboks',
  ],
  ...['skjult', 'titel', 'forfatter', 'egenskab'],
] as const;
/** Where in an Excel sheet a text can be. */
export const SHEET_PLACES = ['celle', 'delt streng', 'tal', 'kommentar'] as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const paragraph = (runs: string): string => `<w:p>${runs}</w:p>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Word cuts a text into runs wherever its spelling or its look was touched. */
const cut = (text: string, chance: Chance): string => {
  const at = 1 + chance.below(Math.max(1, text.length - 1));
  return `${run(text.slice(0, at))}<w:proofErr w:type="spellStart"/>${run(text.slice(at))}`;
};

const BODY: Readonly<Record<string, (text: string, chance: Chance) => string>> = {
  afsnit: (text) => paragraph(run(text)),
  'i løb': (text, chance) => paragraph(cut(text, chance)),
  tabel: (text) =>
    `<w:tbl><w:tr><w:tc>${paragraph(run('Navn'))}</w:tc><w:tc>${paragraph(run('CPR'))}</w:tc></w:tr>` +
    `<w:tr><w:tc>${paragraph(run('N.N.'))}</w:tc><w:tc>${paragraph(run(text))}</w:tc></w:tr></w:tbl>`,
  slettet: (text) =>
    paragraph(`<w:del w:id="1" w:author="A"><w:r><w:delText>${escaped(text)}</w:delText></w:r></w:del>`),
  indsat: (text) => paragraph(`<w:ins w:id="1" w:author="A">${run(text)}</w:ins>`),
  tekstboks: (text) =>
    paragraph(
      `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run(text))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    ),
  skjult: (text) => paragraph(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>${escaped(text)}</w:t></w:r>`),
};
const PARTS: Readonly<Record<string, readonly [string, (text: string) => string]>> = {
  sidehoved: ['word/header1.xml', (text) => `<w:hdr ${W}>${paragraph(run(text))}</w:hdr>`],
  sidefod: ['word/footer1.xml', (text) => `<w:ftr ${W}>${paragraph(run(text))}</w:ftr>`],
  fodnote: [
    'word/footnotes.xml',
    (text) => `<w:footnotes ${W}><w:footnote w:id="2">${paragraph(run(text))}</w:footnote></w:footnotes>`,
  ],
  kommentar: [
    'word/comments.xml',
    (text) =>
      `<w:comments ${W}><w:comment w:id="0" w:author="A">${paragraph(run(text))}</w:comment></w:comments>`,
  ],
  titel: [
    'docProps/core.xml',
    (text) => `<cp:coreProperties><dc:title>${escaped(text)}</dc:title></cp:coreProperties>`,
  ],
  forfatter: [
    'docProps/core.xml',
    (text) => `<cp:coreProperties><dc:creator>${escaped(text)}</dc:creator></cp:coreProperties>`,
  ],
  egenskab: [
    'docProps/custom.xml',
    (text) =>
      `<Properties><property name="Sag"><vt:lpwstr>${escaped(text)}</vt:lpwstr></property></Properties>`,
  ],
};

/** Makes a Word document with a text in a place. */
export function wordWith(text: string, place: string, chance: Chance): Promise<Uint8Array> {
  const zip = new JSZip();
  const body = BODY[place]?.(text, chance) ?? paragraph(run('Notat til sagen'));
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  );
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
  );
  const part = PARTS[place];
  if (part) zip.file(part[0], part[1](text));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Ten digits side by side; of others a cell of a number would make another number. */
const IN_ONE = /^\D*\d(?:[ .-]{0,3}\d){9}\D*$/;

/** Makes an Excel sheet with a text in a place; a number is kept without its first nought. */
export function sheetWith(text: string, place: string): Promise<Uint8Array> {
  const zip = new JSZip();
  const inline = (words: string, cell: string): string =>
    `<c r="${cell}" t="inlineStr"><is><t>${escaped(words)}</t></is></c>`;
  const held =
    place === 'delt streng'
      ? '<c r="B2" t="s"><v>0</v></c>'
      : place === 'tal' && IN_ONE.test(text)
        ? `<c r="B2"><v>${text.replace(/\D/g, '').replace(/^0+/, '')}</v></c>`
        : inline(place === 'celle' || place === 'tal' ? text : 'N.N.', 'B2');
  zip.file('xl/workbook.xml', '<workbook><sheets><sheet name="Ark1"/></sheets></workbook>');
  zip.file(
    'xl/worksheets/sheet1.xml',
    `<worksheet><sheetData><row r="1">${inline('Navn', 'A1')}${inline(place === 'tal' ? 'CPR-nr.' : 'Nr.', 'B1')}</row>` +
      `<row r="2">${inline('N.N.', 'A2')}${held}</row></sheetData></worksheet>`,
  );
  if (place === 'delt streng')
    zip.file('xl/sharedStrings.xml', `<sst><si><t>${escaped(text)}</t></si></sst>`);
  if (place === 'kommentar')
    zip.file(
      'xl/comments1.xml',
      `<comments><commentList><comment><text><r><t>${escaped(text)}</t></r></text></comment></commentList></comments>`,
    );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
