// Puts attachments of several pages into a synthetic archive, so that reading and indexing them can be measured.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { runningWords, type Writer, writerOf } from './writer.ts';

/** How many attachments there are, and how many pages each has. */
const ATTACHMENTS = { count: 1000, pages: 10 } as const;

/** Where an open item lists its attachments. */
const HEADING = '### Bilag\n\n';
const LINES = 42;
const LETTERS = 85;

/** Writes attachments and links to each from an item of the archive. */
export async function addAttachments(
  folder: string,
  { count, pages }: typeof ATTACHMENTS = ATTACHMENTS,
): Promise<void> {
  const meetings = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  const texts = await Promise.all(meetings.map((name) => readFile(join(folder, name), 'utf8')));
  const writer = writerOf(runningWords(texts.slice(0, 40).join('\n')), 20_260_101);
  await mkdir(join(folder, 'filer'), { recursive: true });
  for (let at = 0; at < count; at += 1) {
    await writeFile(join(folder, 'filer', `bilag-${at}.pdf`), await pdf(writer, pages));
    const meeting = at % meetings.length;
    const link = `- [Bilag nr. ${at}](../../filer/bilag-${at}.pdf)\n`;
    texts[meeting] = (texts[meeting] ?? '').replace(HEADING, `${HEADING}${link}`);
  }
  for (const [at, name] of meetings.entries()) await writeFile(join(folder, name), texts[at] ?? '');
}

/** A document with its text packed, as office programs write it. */
async function pdf(writer: Writer, pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 0; page < pages; page += 1) {
    const own = document.addPage([595, 842]);
    for (const [at, text] of lines(writer).entries())
      own.drawText(text, { x: 50, y: 790 - at * 17, size: 10, font });
  }
  return document.save();
}

function lines(writer: Writer): string[] {
  const all: string[] = [];
  let line = '';
  while (all.length < LINES) {
    for (const word of writer.sentences(1).split(' ')) {
      line = `${line} ${word.replace(/[^ -~\xA0-\xFF]/g, '')}`.trimStart();
      if (line.length < LETTERS) continue;
      all.push(line);
      line = '';
    }
  }
  return all.slice(0, LINES);
}
