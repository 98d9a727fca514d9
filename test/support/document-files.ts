// Writes the same minutes as every kind of file that the importer reads, so that one text can be tried with all readers.
import JSZip from 'jszip';
import { escapeMarkup } from '../../src/model/escape-markup.ts';

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

async function docx(lines: readonly DocumentLine[]): Promise<Uint8Array> {
  const paragraphs = lines.map(
    ({ text, level }) =>
      `<w:p>${level ? `<w:pPr><w:pStyle w:val="Overskrift${level}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r></w:p>`,
  );
  const styles = [1, 2, 3].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Overskrift${level}"><w:name w:val="heading ${level}"/></w:style>`,
  );
  const zip = new JSZip();
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document ${names}><w:body>${paragraphs.join('')}</w:body></w:document>`,
  );
  zip.file('word/styles.xml', `<?xml version="1.0"?><w:styles ${names}>${styles.join('')}</w:styles>`);
  return zip.generateAsync({ type: 'uint8array' });
}

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

const pdfText = (text: string): string =>
  [...text]
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 63;
      const byte =
        code < 256
          ? code
          : letter === '–'
            ? 150
            : letter === '—'
              ? 151
              : letter === '…'
                ? 133
                : letter === '’'
                  ? 146
                  : letter === '“'
                    ? 147
                    : letter === '”'
                      ? 148
                      : letter === '•'
                        ? 149
                        : 63;
      return byte < 32 || byte > 126 || /[()\\]/.test(letter)
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte);
    })
    .join('');

/** A PDF as programs without tags write it: text at places, headings in a bold font. */
function pdf(lines: readonly DocumentLine[]): Uint8Array {
  const perPage = 28;
  const pages = Array.from({ length: Math.ceil(lines.length / perPage) }, (_, index) =>
    lines.slice(index * perPage, (index + 1) * perPage),
  );
  const objects: string[] = [];
  const streams = pages.map((page) =>
    page
      .map(
        ({ text, level }, index) =>
          `BT /${level ? 'F2' : 'F1'} ${level === 1 ? 16 : level === 2 ? 13 : 11} Tf 60 ${780 - index * 26} Td (${pdfText(text)}) Tj ET`,
      )
      .join('\n'),
  );
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  objects.push(
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  );
  streams.forEach((stream, index) => {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  });
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(out, 'latin1'));
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
