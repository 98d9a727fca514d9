import JSZip from 'jszip';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { LIMITS, readAttachment } from './read.ts';
import { reportOf } from './report.ts';
import { NO_METADATA } from './text.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const zip = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> => {
  const packed = new JSZip();
  for (const [name, data] of Object.entries(files)) packed.file(name, data);
  return packed.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
const report = async (name: string, data: Uint8Array) => reportOf(await readAttachment(name, data));
const pdf = (trailer: string, more = ''): Uint8Array =>
  bytes(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]>>endobj\n${more}trailer<</Root 1 0 R${trailer}>>\n%%EOF\n`,
  );

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('what nobody can look into is told of', () => {
  it('a PDF with a password', async () => {
    const lock = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`;
    expect((await report('a.pdf', pdf(lock))).unread).toEqual([{ why: 'krypteret', pages: [] }]);
  });

  it('a PDF that is damaged', async () => {
    expect((await report('a.pdf', bytes('%PDF-1.7\nknækket'))).unread).toEqual([
      { why: 'ulæselig', pages: [] },
    ]);
  });

  it('the pages of a PDF that are pictures, and no empty one', async () => {
    const document = await PDFDocument.create();
    document.addPage().drawText('Tekst');
    document.addPage().drawImage(await document.embedPng(PIXEL), { x: 10, y: 10, width: 300, height: 300 });
    document.addPage();
    expect((await report('a.pdf', await document.save())).unread).toEqual([{ why: 'billeder', pages: [2] }]);
  });

  it('a picture, an old document, a file that is too large, and one that unpacks to more than it may', async () => {
    const kinds = async (name: string, data: Uint8Array, limits = LIMITS): Promise<string[]> =>
      (await readAttachment(name, data, limits)).unread.map(({ why }) => why);
    expect(await kinds('a.png', PIXEL)).toEqual(['billede']);
    expect(await kinds('a.doc', bytes('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'))).toEqual(['ukendt']);
    expect(await kinds('a.txt', bytes('x'.repeat(11)), { ...LIMITS, bytes: 10 })).toEqual(['for-stor']);
    const bomb = await zip({ 'word/document.xml': '<w:t>x</w:t>'.repeat(10_000) });
    expect(await kinds('a.docx', bomb, { ...LIMITS, letters: 1000 })).toEqual(['for-stor']);
    expect(await kinds('a.zip', bytes('PK\x03\x04knækket'))).toEqual(['ulæselig']);
  });
});

it('what a reader of an OpenDocument does not see is among its pages, and not among what is seen', async () => {
  const content =
    '<office:text><text:tracked-changes><text:deletion><text:p>Slettet</text:p></text:deletion></text:tracked-changes>' +
    '<text:p>Ses<office:annotation><text:p>Kommentar</text:p></office:annotation></text:p></office:text>';
  const read = await readAttachment(
    'a.odt',
    await zip({ 'content.xml': content, 'styles.xml': '<text:p>Hoved</text:p>' }),
  );
  expect(read.pages.join()).toMatch(/Slettet[\s\S]*Kommentar/);
  expect(read.seen?.join().trim()).toBe('Ses');
});

describe('what a file tells beside its pages', () => {
  it('in Word: author, comments, changes, deleted and hidden text', async () => {
    const read = await readAttachment(
      'notat.docx',
      await zip({
        'word/document.xml':
          '<w:p><w:r><w:t>Ses</w:t></w:r><w:ins w:author="Sekretær"><w:r><w:t> tit</w:t></w:r></w:ins>' +
          '<w:del w:author="Sekretær"><w:r><w:delText>Slettet</w:delText></w:r></w:del>' +
          '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Skjult</w:t></w:r></w:p>',
        'word/comments.xml': '<w:comment><w:p><w:r><w:t>Husk &amp; slet</w:t></w:r></w:p></w:comment>',
        'word/settings.xml': '<w:settings/>',
        'docProps/core.xml': '<dc:creator>Asta Holm</dc:creator><dc:title>Notat</dc:title>',
        'docProps/app.xml': '<Company>Fjordby Kommune</Company>',
      }),
    );
    expect(read.pages.join().trim()).toBe('Ses titSkjult');
    expect(read.seen?.join().trim()).toBe('Ses tit');
    expect(read.metadata).toMatchObject({
      authors: ['Asta Holm'],
      title: 'Notat',
      organisation: 'Fjordby Kommune',
    });
    const of = (kind: string): string[] =>
      read.hidden.filter((one) => one.kind === kind).map(({ text }) => text.trim());
    expect([of('slettet'), of('rettelse'), of('skjult')]).toEqual([['Slettet'], ['Sekretær'], ['Skjult']]);
    expect(of('kommentar')[0]).toContain('Husk & slet');
    expect([...reportOf(read).hidden].sort()).toEqual(['kommentar', 'rettelse', 'skjult', 'slettet']);
  });

  it('a document without any has none', async () => {
    const { hidden, metadata } = await report(
      'notat.docx',
      await zip({
        'word/document.xml': '<w:p><w:r><w:t>A</w:t></w:r></w:p>',
        'word/settings.xml': '<a b="c"/>',
      }),
    );
    expect([hidden, metadata.authors]).toEqual([[], []]);
  });

  it('in a picture: who took it and where', async () => {
    const exif = '\xFF\xD8\xFF\xE1\x00\x40Exif\0\0II*\0\x08\0\0\0\x02\0';
    const artist = '\x3B\x01\x02\0\x05\0\0\0\x26\0\0\0';
    const position = '\x25\x88\x04\0\x01\0\0\0\0\0\0\0';
    const photo = bytes(`${exif}${artist}${position}\0\0\0\0Asta\0`);
    expect((await report('a.jpg', photo)).metadata).toMatchObject({ authors: ['Asta'], hasPosition: true });
  });
});

describe('a picture is shown', () => {
  const read = { pages: [], hidden: [], metadata: NO_METADATA, unread: [] };
  it.each([
    [{ width: 16_320, height: 12_240 }, true],
    [{ width: 100_000, height: 100_000 }, false],
  ])('of %j points: %s, whichever version of the program read it', (picture, isShown) =>
    expect(reportOf({ ...read, picture }).picture).toEqual(isShown ? picture : null),
  );
});

describe('numbers are found', () => {
  const found = async (name: string, data: Uint8Array): Promise<unknown[]> =>
    (await report(name, data)).cpr.map(({ where }) => where);

  it('in a table of Word and a column of Excel that says CPR, and in no other', async () => {
    const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const table = (head: string): string =>
      `<w:tbl><w:tr>${cell('Navn')}${cell(head)}</w:tr><w:tr>${cell('N.N.')}${cell('1003388394')}</w:tr></w:tbl>`;
    expect(await found('a.docx', await zip({ 'word/document.xml': table('CPR') }))).toEqual([1]);
    expect(await found('a.docx', await zip({ 'word/document.xml': table('P-nummer') }))).toEqual([]);
    const sheet = (head: string): string =>
      `<sheetData><row><c r="C1" t="inlineStr"><is><t>${head}</t></is></c></row><row><c r="C2"><v>102034567</v></c></row></sheetData>`;
    expect(await found('a.xlsx', await zip({ 'xl/worksheets/sheet1.xml': sheet('CPR-nr.') }))).toEqual([1]);
    expect(await found('a.xlsx', await zip({ 'xl/worksheets/sheet1.xml': sheet('Beløb') }))).toEqual([]);
  });

  it('over two pages, in files within files, and in what a program left behind', async () => {
    const slide = (text: string): string => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;
    const slides = await zip({
      'ppt/slides/slide1.xml': slide('Ansøger 010203-'),
      'ppt/slides/slide2.xml': slide('4567 får afslag'),
    });
    expect(await found('a.pptx', slides)).toEqual([1]);
    expect(
      await found('a.zip', await zip({ 'mappe/b.zip': await zip({ 'c.txt': 'CPR 0102034567' }) })),
    ).toEqual(['vedhæftet']);
    expect(await found('a.pdf', pdf('', '9 0 obj(CPR 0102034567)endobj\n'))).toEqual(['efterladt']);
    expect(await found('a.doc', bytes('\xD0\xCF\x11\xE0\0\0N.N. 010203-4567\0\0'))).toEqual(['rest']);
  });
});
