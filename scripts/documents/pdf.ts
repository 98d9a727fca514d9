// Writes PDF files of text at places, as programs without tags do, in letters that every reader has.

/** A line of text; places are in points from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isBold?: boolean;
}

/** A page, as wide as A4. */
export interface PdfPage {
  readonly height: number;
  readonly lines: readonly PdfLine[];
  /** Whether a grey picture covers it, as on a page that was scanned. */
  readonly hasPicture?: boolean;
}

const PICTURE = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID A EI Q';

/** The signs of the encoding, WinAnsi, that stand at other places in Unicode. */
const WIN_ANSI: Readonly<Record<string, number>> = {
  ...{ '…': 133, '’': 146, '“': 147, '”': 148, '•': 149, '–': 150, '—': 151 },
};

/** A line as a string of the file; what the encoding lacks is a question mark. */
function pdfString(text: string): string {
  return [...text]
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 63;
      const byte = code < 256 ? code : (WIN_ANSI[letter] ?? 63);
      return byte < 32 || byte > 126 || /[()\\]/.test(letter)
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte);
    })
    .join('');
}

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

/** A PDF file of some pages as text, each sign of which is a byte and plain ASCII. */
export function pdfText(pages: readonly PdfPage[]): string {
  const streams = pages.map(({ lines, hasPicture }) =>
    [
      ...(hasPicture ? [PICTURE] : []),
      ...lines.map(
        ({ text, x, y, size, isBold }) =>
          `BT /${isBold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${pdfString(text)}) Tj ET`,
      ),
    ].join('\n'),
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ')}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...streams.flatMap((stream, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${pages[at]?.height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + at * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  return `${file}${head}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

/** The same as bytes. */
export const pdfFile = (pages: readonly PdfPage[]): Uint8Array =>
  new Uint8Array(Buffer.from(pdfText(pages), 'latin1'));

const A4 = 842;

/** Pages of A4 with lines below each other, in one size. */
export const plainPages = (pages: readonly (readonly string[])[]): PdfPage[] =>
  pages.map((lines) => ({
    height: A4,
    lines: lines.map((text, at) => ({ text, x: 60, y: 780 - at * 16, size: 11 })),
  }));
