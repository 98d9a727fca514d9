// Writes minutes as the kinds of file that people have them in.
import JSZip from 'jszip';
import { escapeXml } from '../../../src/model/escape-markup.ts';
import type { MinutesLine } from './grammar.ts';

/** When the minutes are of, in the ways that they are written. */
export interface MinutesDay {
  readonly iso: string;
  /** `10-10-2019` */
  readonly danish: string;
}

type Writer = (lines: readonly MinutesLine[], day: MinutesDay) => Promise<Buffer> | Buffer;

const HEAD = ({ danish }: MinutesDay): string[] => [
  `REFERAT Økonomiudvalget d. ${danish}`,
  `Mødedato ${danish} kl. 15.00`,
];

function plain({ type, text }: MinutesLine): string {
  if (type === 'punkt') return `Punkt ${text}`;
  return type === 'item' ? `- ${text}` : text;
}

function marked({ type, text }: MinutesLine): string {
  if (type === 'punkt') return `## Punkt ${text}`;
  if (type === 'heading') return `### ${text}`;
  if (type === 'row') return `| ${text.replaceAll('\t', ' | ')} |\n|---|---|`;
  return type === 'item' ? `- ${text}` : text;
}

const TAGS = { punkt: 'h2', heading: 'h3', text: 'p', item: 'li', row: 'p' } as const;

function htmlOf(lines: readonly MinutesLine[], day: MinutesDay): string {
  const body = lines.map((line) => {
    const tag = TAGS[line.type];
    const words = escapeXml(line.type === 'punkt' ? `Punkt ${line.text}` : line.text);
    return line.type === 'item' ? `<ul><${tag}>${words}</${tag}></ul>` : `<${tag}>${words}</${tag}>`;
  });
  const head = HEAD(day).map((line) => `<p>${line}</p>`);
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Referat</title></head><body>${[...head, ...body].join('\n')}</body></html>`;
}

const STYLES = { punkt: 'Heading1', heading: 'Heading2', text: null, item: null, row: null } as const;

/** A Word file of the least parts that Word takes for one. */
async function wordOf(lines: readonly MinutesLine[], day: MinutesDay): Promise<Buffer> {
  const paragraph = (text: string, style: string | null): string =>
    `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
  const body = [
    ...HEAD(day).map((line) => paragraph(line, null)),
    ...lines.map((line) => paragraph(plain(line), STYLES[line.type])),
  ];
  const zip = new JSZip();
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  zip.file(
    '[Content_Types].xml',
    `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/document.xml',
    `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'nodebuffer' });
}

/** A line of the page in the encoding of PDF's own fonts. */
const pdfText = (text: string): string =>
  text
    .replaceAll('–', '\\226')
    .replace(/[()]/g, '\\$&')
    .replace(/[^ -~]/g, (letter) => `\\${(letter.codePointAt(0) ?? 63).toString(8).padStart(3, '0')}`);

/** A PDF of one long page with a line for each. */
function pdfOf(lines: readonly MinutesLine[], day: MinutesDay): Buffer {
  const rows = [
    ...HEAD(day).map((text) => ({ text, size: 10 })),
    ...lines.map((line) => ({
      text: plain(line),
      size: line.type === 'punkt' ? 14 : line.type === 'heading' ? 12 : 10,
    })),
  ];
  const height = 80 + rows.length * 28;
  const drawn = rows.map(
    ({ text, size }, at) =>
      `BT /F1 ${size} Tf 1 0 0 1 50 ${height - 50 - at * 28} Tm (${pdfText(text.replaceAll('\t', '   '))}) Tj ET`,
  );
  const stream = drawn.join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const end = file.lastIndexOf('xref\n');
  return Buffer.from(
    `${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`,
    'latin1',
  );
}

/** The writers by the ending of their files. */
export const WRITERS: Readonly<Record<string, Writer>> = {
  txt: (lines, day) => Buffer.from([...HEAD(day), ...lines.map(plain)].join('\n\n')),
  md: (lines, day) => Buffer.from([...HEAD(day), ...lines.map(marked)].join('\n\n')),
  html: (lines, day) => Buffer.from(htmlOf(lines, day)),
  docx: wordOf,
  pdf: pdfOf,
};

/** The minutes as a content file of the archive. */
export const contentFile = (lines: readonly MinutesLine[], { iso }: MinutesDay): string =>
  `---\nforum: oekonomiudvalget\ndato: ${iso}\n---\n\n${lines.map(marked).join('\n\n')}\n`;
