// Tells by a file's bytes what it is; its name has no say.
import { type MarkedKind, markedKind } from '../../model/file-marks.ts';
import { type Refusal, refuse } from '../blocks/remark.ts';

/** The kinds of file that have a reader. */
export type ReadableKind = 'pdf' | 'zip' | 'html' | 'mail' | 'tekst';

interface Foreign {
  readonly kind: MarkedKind;
  readonly name: string;
  readonly advice: string;
}

const SAVE_AS_WORD = 'Åbn den i Word eller LibreOffice, gem den som .docx eller PDF, og importér den fil';

const PICTURE_ADVICE = 'Importér dokumentet, det er et billede af';

/** Files that are known by their first bytes and cannot be read. */
const FOREIGN: readonly Foreign[] = [
  { kind: 'rtf', name: 'en RTF-fil', advice: SAVE_AS_WORD },
  { kind: 'jpeg', name: 'et billede (JPEG)', advice: PICTURE_ADVICE },
  { kind: 'png', name: 'et billede (PNG)', advice: PICTURE_ADVICE },
  { kind: 'gif', name: 'et billede (GIF)', advice: PICTURE_ADVICE },
  {
    kind: 'tiff',
    name: 'et billede (TIFF)',
    advice: 'Lad et program med tekstgenkendelse (OCR) læse det, og importér resultatet',
  },
  { kind: 'gzip', name: 'en pakket fil (gzip)', advice: 'Pak den ud først' },
  { kind: 'rar', name: 'en pakket fil (RAR)', advice: 'Pak den ud først' },
  { kind: '7z', name: 'en pakket fil (7z)', advice: 'Pak den ud først' },
];

const HEADER =
  /^(?:from|to|cc|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type|content-transfer-encoding|x-[a-z-]+|reply-to|sender|emne|fra|til)\s*:/i;
const SURE_HEADER =
  /^(?:message-id|mime-version|received|return-path|content-transfer-encoding|content-type)\s*:/i;

const latin = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.subarray(0, length)).toString('latin1');

/** Word's old documents and Outlook's mails share a container; what streams it holds tells which it is. */
function oleName(bytes: Uint8Array): Refusal {
  const text = Buffer.from(bytes.subarray(0, 1 << 20))
    .toString('latin1')
    .replaceAll('\u0000', '');
  if (/__substg1|__nameid/.test(text))
    return refuse(
      'filen er en Outlook-mail (.msg). Gem mailen som .eml, eller kopiér teksten til en tekstfil, og importér den',
    );
  const name = /WordDocument/.test(text)
    ? 'en ældre Word-fil (.doc)'
    : 'en ældre Office-fil (.doc, .xls eller .ppt)';
  return refuse(`filen er ${name}. ${SAVE_AS_WORD}`);
}

function isMail(start: string): boolean {
  const lines = start.replace(/^(?:\u00ef\u00bb\u00bf|\s)+/, '').split(/\r?\n/);
  const head = lines.slice(0, lines.findIndex((line) => line.trim() === '') + 1 || lines.length);
  const named = head.filter((line) => HEADER.test(line)).length;
  const known = head.every(
    (line) => line.trim() === '' || /^[\w-]+\s*:/.test(line) || /^\s/.test(line) || /^From /.test(line),
  );
  return known && named >= 3 && head.some((line) => SURE_HEADER.test(line));
}

const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body|table|div|article|main|section|meta|h1)\b/i;

/** What a file is, or why it cannot be read. */
export function kindOf(bytes: Uint8Array): ReadableKind | Refusal {
  const start = latin(bytes, 4096);
  const bare = start.replace(/^(?:\u00ef\u00bb\u00bf|[\r\n\t ])+/, '');
  const marked = markedKind(start) ?? markedKind(bare);
  if (marked === 'pdf' || marked === 'zip') return marked;
  if (marked === 'ole') return oleName(bytes);
  const foreign = FOREIGN.find(({ kind }) => kind === marked);
  if (foreign) return refuse(`filen er ${foreign.name}. ${foreign.advice}`);
  const ascii = bare.replaceAll('\u0000', '').replace(/^(?:\u00ff\u00fe|\u00fe\u00ff)/, '');
  if (HTML.test(ascii)) return 'html';
  return isMail(start) ? 'mail' : 'tekst';
}
