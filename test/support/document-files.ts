// Writes the same minutes as every kind of file that the importer reads, so that one text can be tried with all readers.
import JSZip from 'jszip';
import { pdfFile } from '../../scripts/documents/pdf.ts';
import { wordFile } from '../../scripts/documents/word.ts';
import { escapeMarkup } from '../../src/model/text/escape-markup.ts';

/** A line of minutes; a level makes it a heading. */
export interface DocumentLine {
  readonly text: string;
  readonly level?: 1 | 2 | 3;
}

/** The kinds of file that `documentFile` writes. */
export const DOCUMENT_KINDS = ['txt', 'md', 'utf16', 'html', 'docx', 'odt', 'eml', 'pdf', 'table'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const plain = (lines: readonly DocumentLine[]): string => `${lines.map(({ text }) => text).join('\n\n')}\n`;

const htmlOf = (lines: readonly DocumentLine[]): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Referat</title></head><body><nav><a href="/">Forside</a></nav><main>${lines
    .map(
      ({ text, level }) =>
        `<${level ? `h${level}` : 'p'}>${escapeMarkup(text)}</${level ? `h${level}` : 'p'}>`,
    )
    .join('\n')}</main></body></html>`;

/** What Danish Word calls the styles of headings in its files. */
const STYLES = { Overskrift1: 'heading 1', Overskrift2: 'heading 2', Overskrift3: 'heading 3' };

const docx = (lines: readonly DocumentLine[]): Promise<Uint8Array> =>
  wordFile(
    lines.map(({ text, level }) => ({ text, style: level ? `Overskrift${level}` : null })),
    STYLES,
  );

async function odt(lines: readonly DocumentLine[]): Promise<Uint8Array> {
  const body = lines.map(({ text, level }) =>
    level
      ? `<text:h text:outline-level="${level}">${escapeMarkup(text)}</text:h>`
      : `<text:p>${escapeMarkup(text)}</text:p>`,
  );
  const zip = new JSZip();
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text');
  zip.file(
    'content.xml',
    `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}

function quotedPrintable(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) =>
      byte === 10 || (byte > 32 && byte < 127 && byte !== 61) || byte === 32
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
    .replace(/ $/gm, '=20');
}

const eml = (lines: readonly DocumentLine[]): string =>
  `From: sekretaer@fjordby.example\r\nTo: udvalg@fjordby.example\r\nSubject: Referat\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(plain(lines)).replace(/\n/g, '\r\n')}`;

const SIZES = { 1: 16, 2: 13, 3: 11 } as const;
const LINES_A_PAGE = 28;

/** A PDF as programs without tags write it: text at places, headings in a bold font. */
function pdf(lines: readonly DocumentLine[]): Uint8Array {
  const pages = Array.from({ length: Math.ceil(lines.length / LINES_A_PAGE) }, (_, at) =>
    lines.slice(at * LINES_A_PAGE, (at + 1) * LINES_A_PAGE),
  );
  return pdfFile(
    pages.map((page) => ({
      height: 842,
      lines: page.map(({ text, level }, at) => ({
        ...{ text, x: 60, y: 780 - at * 26, isBold: level !== undefined },
        size: level ? SIZES[level] : 11,
      })),
    })),
  );
}

/** Minutes whose items are the rows of a table: the head stands over it. */
function table(lines: readonly DocumentLine[]): string {
  const at = lines.findIndex(({ level }) => level === 2);
  const items: DocumentLine[][] = [];
  for (const line of lines.slice(at)) {
    if (line.level === 2) items.push([]);
    items.at(-1)?.push(line);
  }
  const rows = items.map(
    ([title, ...rest]) =>
      `<tr><td>${escapeMarkup((title?.text ?? '').replace(/^Punkt (\d+):/, '$1.'))}</td><td>${rest.map(({ text }) => `<p>${escapeMarkup(text)}</p>`).join('')}</td></tr>`,
  );
  return `<html><body>${lines
    .slice(0, at)
    .map(({ text }) => `<p>${escapeMarkup(text)}</p>`)
    .join('')}<table><tr><th>Punkt</th><th>Referat</th></tr>${rows.join('')}</table></body></html>`;
}

/** The bytes of minutes as a file of a kind. */
export async function documentFile(kind: DocumentKind, lines: readonly DocumentLine[]): Promise<Uint8Array> {
  switch (kind) {
    case 'txt':
      return utf8(plain(lines));
    case 'md':
      return utf8(
        `${lines.map(({ text, level }) => `${'#'.repeat(level ?? 0)}${level ? ' ' : ''}${text}`).join('\n\n')}\n`,
      );
    case 'utf16':
      return new Uint8Array(Buffer.from(plain(lines), 'utf16le'));
    case 'html':
      return utf8(htmlOf(lines));
    case 'docx':
      return docx(lines);
    case 'odt':
      return odt(lines);
    case 'eml':
      return utf8(eml(lines));
    case 'pdf':
      return pdf(lines);
    case 'table':
      return utf8(table(lines));
  }
}
