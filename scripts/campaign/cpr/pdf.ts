// PDF files with a text somewhere in them.
import { PDFDocument, PDFHexString, PDFName, StandardFonts } from 'pdf-lib';
import type { Chance } from '../../random.ts';

/** Where in a PDF a text can be. */
export const PDF_PLACES = [
  ...['side', 'sidste side', 'i to stykker', 'brudt linje', 'titel', 'emne', 'nøgleord', 'forfatter'],
  ...['kommentar', 'felt', 'vedhæftet'],
] as const;

/** Makes a PDF file with a text in a place. */
export async function pdfWith(text: string, place: string, chance: Chance): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage();
  const draw = (on: typeof page, words: string, x: number, y: number): void =>
    on.drawText(words, { x, y, size: 11, font });
  draw(page, 'Notat til sagen', 50, 760);
  const middle = Math.ceil(text.length / 2) + chance.below(2);
  if (place === 'side') draw(page, text, 50, 700);
  if (place === 'sidste side') draw(document.addPage(), text, 50, 700);
  if (place === 'i to stykker') {
    const head = text.slice(0, middle);
    draw(page, head, 50, 700);
    draw(page, text.slice(middle), 50 + font.widthOfTextAtSize(head, 11), 700);
  }
  if (place === 'brudt linje') {
    draw(page, text.replace(/-.*$/s, '-'), 50, 700);
    draw(page, text.replace(/^[^-]*-/s, ''), 50, 685);
  }
  if (place === 'titel') document.setTitle(text);
  if (place === 'emne') document.setSubject(text);
  if (place === 'nøgleord') document.setKeywords([text]);
  if (place === 'forfatter') document.setAuthor(text);
  if (place === 'felt') {
    const field = document.getForm().createTextField('borger');
    field.setText(text);
    // A field may have been taken from its page.
    if (chance.below(2) === 0) field.addToPage(page, { x: 50, y: 600, width: 200, height: 20 });
  }
  if (place === 'vedhæftet') await document.attach(Buffer.from(text), 'brev.txt', { mimeType: 'text/plain' });
  if (place === 'kommentar') {
    const note = {
      Type: 'Annot',
      Subtype: 'Text',
      Rect: [10, 10, 30, 30],
      Contents: PDFHexString.fromText(text),
    };
    page.node.set(
      PDFName.of('Annots'),
      document.context.obj([document.context.register(document.context.obj(note))]),
    );
  }
  return document.save({ useObjectStreams: chance.below(2) === 0 });
}
