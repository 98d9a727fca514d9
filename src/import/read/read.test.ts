// Files of every kind and encoding, told by their bytes, and what is said of those that cannot be read.
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { documentFile } from '../../../test/support/document-files.ts';
import { importFile } from '../import-text.ts';

const options = { forum: null, forums: [], isWord: () => false };
const MINUTES =
  'REFERAT Ældrerådet d. 16-12-2013\r\n\r\nPunkt 1: Går på æøå\r\n\r\nBeslutning\r\n\r\nRådet godkendte støjplanen på mødet i Åby.\r\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(bytes: Uint8Array): Promise<string> {
  const [first] = await importFile({ name: 'kilde.pdf', bytes }, options);
  const result = first?.result;
  return result?.ok ? result.markdown : `afvist: ${result?.message}`;
}

describe('encodings that are recognised or mended', () => {
  it.each([
    ['UTF-8', utf8(MINUTES)],
    ['UTF-16 without its mark', new Uint8Array(Buffer.from(MINUTES, 'utf16le'))],
    ['UTF-16 big-endian without its mark', new Uint8Array(Buffer.from(MINUTES, 'utf16le').swap16())],
    ['Windows-1252', new Uint8Array(iconv.encode(MINUTES, 'windows-1252'))],
    ['CP865', new Uint8Array(iconv.encode(MINUTES, 'cp865'))],
    ['MacRoman', new Uint8Array(iconv.encode(MINUTES, 'macroman'))],
    ['UTF-8 encoded twice', utf8(iconv.decode(Buffer.from(MINUTES), 'windows-1252'))],
  ])('%s', async (_name, bytes) => {
    expect(await read(bytes)).toBe(
      '---\nforum: Ældrerådet\ndato: 2013-12-16\n---\n\n## Punkt 1: Går på æøå\n\n### Beslutning\n\nRådet godkendte støjplanen på mødet i Åby.\n',
    );
  });

  it.each([
    ['letters lost', utf8(MINUTES.replace(/[æøå]/g, '\uFFFD')), /bogstaver er gået tabt/],
    ['half of it encoded twice and cut', utf8(`${MINUTES}\nSt\u00c3\u2026\u00c3`), /./],
  ])('%s are refused or mended, never imported garbled', async (_name, bytes, message) => {
    const said = await read(bytes);
    expect(said).toMatch(message);
    expect(said.startsWith('afvist') || !/Ã/.test(said)).toBe(true);
  });
});

const ole = (streams: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from(streams, 'utf16le'),
    ]),
  );

describe('what cannot be read is named, with what to do', () => {
  it.each([
    ['an old Word file', ole('WordDocument'), /ældre Word-fil \(\.doc\).*\.docx/],
    ['an Outlook mail', ole('__substg1.0_1000001F'), /Outlook-mail \(\.msg\).*\.eml/],
    ['RTF', utf8('{\\rtf1\\ansi Referat}'), /RTF-fil.*\.docx/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), /billede/],
    ['a broken PDF', utf8('%PDF-1.7\n%\u00e2'), /PDF-filen er beskadiget/],
    ['a broken Word file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), /beskadiget/],
    [
      'text of nothing but one sign',
      utf8(`REFERAT Rådet d. 16-12-2013\n\nPunkt 1: A\n\n${'*'.repeat(9000)}\n`),
      /samme tegn/,
    ],
    [
      'a million newlines',
      utf8(`REFERAT Rådet d. 16-12-2013\n\nPunkt 1: A${'\n'.repeat(1_000_000)}x`),
      /for stor/,
    ],
    [
      'two versions side by side',
      utf8(`${MINUTES}<<<<<<< HEAD\nGodkendt.\n=======\nAfvist.\n>>>>>>> x\n`),
      /sammenfletning/,
    ],
  ])('%s', async (_name, bytes, message) => {
    expect(await read(bytes)).toMatch(message);
  });

  it('a PDF without text', async () => {
    expect(await read(await documentFile('pdf', [{ text: '' }]))).toMatch(/kun billeder.*OCR/);
  });
});

describe('a mail', () => {
  const mail = (attached: Uint8Array): Uint8Array =>
    utf8(
      `From: a@fjordby.example\r\nTo: b@fjordby.example\r\nSubject: Referat\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHermed referatet.\r\n--x\r\nContent-Type: application/octet-stream; name="referat.docx"\r\nContent-Disposition: attachment; filename="referat.docx"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(attached).toString('base64')}\r\n--x--\r\n`,
    );

  it('gives the minutes that are attached, and says nothing of the letter that sends them', async () => {
    const lines = MINUTES.trim()
      .split('\r\n\r\n')
      .map((text) => ({ text }));
    const results = await importFile(
      { name: 'mail.eml', bytes: mail(await documentFile('docx', lines)) },
      options,
    );
    expect(results.map(({ name, kind, result }) => [name, kind, result.ok])).toEqual([
      ['mail.eml › referat.docx', 'word', true],
    ]);
  });
});
