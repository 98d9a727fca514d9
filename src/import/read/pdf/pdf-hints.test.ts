import { PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readPdf } from '../pdf.ts';

const LINES = [
  'Kulturudvalget, 4. maj 2022, referat af mødet på rådhuset',
  '1. Tilskud',
  'Der er søgt om tilskud til årets festival på havnen.',
  'Ansøgning fra foreningen',
  '2. Eventuelt',
  'Intet.',
];

/** A file whose fourth line leads to an address, and whose outline has its items. */
async function file(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  LINES.forEach((text, at) => {
    page.drawText(text, { x: 50, y: 780 - at * 40, size: 11, font });
  });
  const { context } = document;
  const link = context.obj({
    ...{ Type: 'Annot', Subtype: 'Link', Rect: [50, 655, 190, 672] },
    A: { Type: 'Action', S: 'URI', URI: PDFString.of('https://fil.fjordby.example/1.pdf') },
  });
  // A word of the third line leads elsewhere.
  const within = context.obj({
    ...{ Type: 'Annot', Subtype: 'Link', Rect: [190, 695, 240, 712] },
    A: { Type: 'Action', S: 'URI', URI: PDFString.of('https://festival.fjordby.example/') },
  });
  page.node.set(PDFName.of('Annots'), context.obj([context.register(link), context.register(within)]));
  const outlines = context.nextRef();
  const refs = [context.nextRef(), context.nextRef()] as const;
  refs.forEach((ref, at) => {
    const other = refs[1 - at];
    const entry = {
      ...{ Title: PDFHexString.fromText(LINES[at === 0 ? 1 : 4] ?? ''), Parent: outlines },
      ...(other && { [at === 0 ? 'Next' : 'Prev']: other }),
    };
    context.assign(ref, context.obj(entry));
  });
  const all = { Type: 'Outlines', First: refs[0], Last: refs[1], Count: PDFNumber.of(2) };
  context.assign(outlines, context.obj(all));
  document.catalog.set(PDFName.of('Outlines'), outlines);
  return document.save();
}

test('the outline makes its lines headings, and a line that is a link keeps its address', async () => {
  const read = await readPdf(await file());
  if (!read.ok) throw new Error(read.message);
  const lines = read.blocks.filter(({ text }) => text !== '');
  expect(lines.map(({ level }) => level)).toEqual([null, 1, null, null, 1, null]);
  expect(read.remarks.map(({ line, text }) => `${line} ${text}`)).toEqual([
    '3 linket midt i teksten er læst uden sin adresse: «https://festival.fjordby.example/»',
  ]);
  expect(lines.flatMap(({ href, text }) => (href ? [[text, href]] : []))).toEqual([
    ['Ansøgning fra foreningen', 'https://fil.fjordby.example/1.pdf'],
  ]);
});
