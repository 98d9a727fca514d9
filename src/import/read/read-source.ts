// Bytes to blocks: the one door to all readers.
import { type Refusal, refuse } from '../blocks/remark.ts';
import type { SourceDocument } from '../blocks/source-document.ts';
import { decode } from './encoding.ts';
import { readHtml } from './html.ts';
import { kindOf } from './kind.ts';
import { readMail } from './mail.ts';
import { readPdf } from './pdf.ts';
import { readText } from './text.ts';
import { readZip } from './zip.ts';

/** A file as it is handed to the importer. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A document, or why it was refused; of a mail there may be several, each with the name of its file. */
export interface ReadSource {
  readonly name: string;
  readonly document: SourceDocument | Refusal;
}

/** The largest file that is read, and the longest text. */
export const MOST_BYTES = 60_000_000;
const MOST_LETTERS = 5_000_000;
const MOST_BLOCKS = 60_000;
const LONGEST_LINE = 20_000;
/** A thousand times the same sign is no minutes, and slow to read as anything. */
const SAME_SIGN = /([^\p{L}\p{N}\s.])\1{999}/u;

const TOO_LARGE = 'Del den i et møde ad gangen, og importér delene hver for sig';

/** Where two versions of a text stand side by side, as git leaves them, or null. */
function conflictAt(blocks: SourceDocument['blocks']): number | null {
  const start = blocks.find(({ text }) => /^<{7}(?:\s|$)/.test(text));
  const end = blocks.find(({ text }) => /^>{7}(?:\s|$)/.test(text));
  return start && end ? start.nr : null;
}

/** Whether a document is so large or odd that no stage should look at it. */
function bounded(document: SourceDocument): SourceDocument | Refusal {
  const { blocks } = document;
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (blocks.length > MOST_BLOCKS || letters > MOST_LETTERS)
    return refuse(
      `filen er for stor til ét referat (${blocks.length.toLocaleString('da-DK')} linjer, ${letters.toLocaleString('da-DK')} tegn). ${TOO_LARGE}`,
    );
  const long = blocks.find(({ text }) => text.length > LONGEST_LINE);
  if (long)
    return refuse(
      `linje ${long.nr} er for lang (${long.text.length.toLocaleString('da-DK')} tegn). Del den i afsnit`,
    );
  const odd = blocks.find(({ text }) => text.length > 999 && SAME_SIGN.test(text));
  if (odd) return refuse(`linje ${odd.nr} er det samme tegn tusind gange og ingen tekst. Ret filen`);
  const merge = conflictAt(blocks);
  if (merge !== null)
    return refuse(
      `filen rummer en uafsluttet sammenfletning fra git (linje ${merge}). Ret den færdig, og importér igen`,
    );
  return letters === 0 ? refuse('filen har ingen tekst') : document;
}

/** Decodes and reads a text or page; synchronous, for those who have no other kinds. */
export function readPlain(bytes: Uint8Array, isHtml: boolean): SourceDocument | Refusal {
  if (bytes.length > MOST_LETTERS * 4)
    return refuse(
      `filen er for stor til ét referat (${Math.round(bytes.length / 1_000_000)} MB). ${TOO_LARGE}`,
    );
  const decoded = decode(isHtml ? asDeclared(bytes) : bytes);
  if (!decoded.ok) return decoded;
  const read = isHtml ? pageOf(decoded.text) : readText(decoded.text);
  if (!read.ok) return read;
  const remarks = decoded.note ? [{ line: 1, text: decoded.note, grade: 'doubt' as const }] : [];
  return bounded({ ...read, remarks: [...remarks, ...read.remarks] });
}

/** Parts within parts within parts are no page that anybody wrote. */
function pageOf(text: string): SourceDocument | Refusal {
  try {
    return readHtml(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse(
      'websidens dele ligger for dybt i hinanden til at kunne læses. Kopiér teksten til en tekstfil, og importér den',
    );
  }
}

/** A page that is no UTF-8 but says what else it is, encoded as UTF-8. */
function asDeclared(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const name = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  if (/^utf/.test(name)) return bytes;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes;
  } catch {
    try {
      return new TextEncoder().encode(new TextDecoder(name).decode(bytes));
    } catch {
      return bytes;
    }
  }
}

async function readOne(
  bytes: Uint8Array,
  kind: 'pdf' | 'zip' | 'html' | 'tekst',
): Promise<SourceDocument | Refusal> {
  if (kind === 'html' || kind === 'tekst') return readPlain(bytes, kind === 'html');
  const read = await (kind === 'pdf' ? readPdf(bytes) : readZip(bytes));
  return read.ok ? bounded(read) : read;
}

/** Reads a file of any kind. A mail gives its text and its attachments, as far as they may be minutes. */
export async function readSource(file: SourceFile, depth = 0): Promise<ReadSource[]> {
  const { name, bytes } = file;
  if (bytes.length > MOST_BYTES)
    return [
      {
        name,
        document: refuse(
          `filen er for stor (${Math.round(bytes.length / 1_000_000)} MB, højst ${MOST_BYTES / 1_000_000}). ${TOO_LARGE}`,
        ),
      },
    ];
  const kind = kindOf(bytes);
  if (typeof kind !== 'string') return [{ name, document: kind }];
  if (kind !== 'mail') return [{ name, document: await readOne(bytes, kind) }];
  if (depth > 2)
    return [{ name, document: refuse('mailen er pakket ind i for mange andre. Gem den inderste for sig') }];
  const mail = await readMail(bytes);
  if (!mail.ok) return [{ name, document: mail }];
  const body: ReadSource[] = mail.body ? [{ name, document: bounded(mail.body) }] : [];
  const attached: ReadSource[] = [];
  for (const one of mail.files)
    attached.push(...(await readSource({ ...one, name: `${name} › ${one.name}` }, depth + 1)));
  if (body.length + attached.length === 0)
    return [{ name, document: refuse('mailen har hverken tekst eller vedhæftede filer') }];
  return [...body, ...attached];
}
