// A mail: its text, and its attachments in turn.
import PostalMime from 'postal-mime';
import type { Block } from '../blocks/block.ts';
import { type Refusal, refuse } from '../blocks/remark.ts';
import type { SourceDocument } from '../blocks/source-document.ts';
import { readNumbered } from '../lines/numbered-line.ts';
import { mended } from './encoding.ts';
import { readHtml } from './html.ts';
import { readText } from './text.ts';

/** A file that came with a mail. */
export interface MailFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A mail taken apart: the text of it, null where it has none, and what came with it. */
export interface Mail {
  readonly ok: true;
  readonly body: SourceDocument | null;
  readonly files: readonly MailFile[];
}

const QUOTED = /^>/;
const QUOTE_HEAD =
  /^(?:(?:den|on)\s.{4,80}(?:skrev|wrote).{0,80}:|-{2,}\s*(?:oprindelig meddelelse|original message|videresendt meddelelse).*|fra:\s.+@.+)$/iu;

/** What a mail program puts over a mail that it sends on. */
const SENT_ON = /^(?:fra|from|sendt|sent|til|to|cc|dato|date|emne|subject):\s/iu;
/** Under this line stand only names, and what a telephone says of itself. */
const SIGNATURE = /^--$/;
const SIGNATURE_LINES = 6;

const counts = (blocks: readonly Block[]): number =>
  blocks.filter(({ text }) => readNumbered(text.replace(/^>+\s*/, '')) !== null).length;

/** The text without the mails that it answers; a mail that only sends another on is that other one. */
function withoutQuotes(blocks: readonly Block[]): { blocks: Block[]; quoted: string[] } {
  const at = blocks.findIndex(({ text }) => QUOTE_HEAD.test(text.replace(/^>+\s*/, '')));
  const isAnswer = (block: Block, index: number): boolean =>
    QUOTED.test(block.text) || (at > 0 && index >= at);
  const own = blocks.filter((block, index) => !isAnswer(block, index));
  const isSentOn = counts(own) === 0 && counts(blocks) > 1;
  const end = blocks.findLastIndex(({ text }) => SIGNATURE.test(text));
  const isSigned =
    end > 0 &&
    blocks.slice(end).filter(({ text }) => text !== '').length <= SIGNATURE_LINES &&
    counts(blocks.slice(end)) === 0;
  const isOutside = (block: Block, index: number): boolean => {
    if (isSigned && index >= end) return true;
    if (!isSentOn) return isAnswer(block, index);
    return (
      QUOTE_HEAD.test(block.text) || (at >= 0 && index > at && index < at + 8 && SENT_ON.test(block.text))
    );
  };
  return {
    blocks: blocks
      .filter((block, index) => !isOutside(block, index))
      .map((block) => (isSentOn ? { ...block, text: block.text.replace(/^>+\s*/, '') } : block)),
    quoted: blocks.filter(isOutside).map(({ text }) => text),
  };
}

/** Roughly how much a mail says in one of its forms. */
const lengthOf = (text: string | undefined): number => (text ?? '').replace(/<[^>]*>|\s+/g, '').length;

/** Reads a mail; the subject stands first, as it may be all that names the body. */
export async function readMail(bytes: Uint8Array): Promise<Mail | Refusal> {
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    mail = await PostalMime.parse(bytes);
  } catch {
    return refuse(
      'mailen er beskadiget og kan ikke læses. Gem den igen som .eml, eller kopiér teksten til en tekstfil',
    );
  }
  const text = mended({ text: mail.text?.trim() ? mail.text : '', note: null });
  if (!text.ok) return text;
  // «Se mailen i din browser» is all that the plain form of some mails says.
  const isInHtml = mail.html !== undefined && lengthOf(mail.text) * 2 < lengthOf(mail.html);
  const read = isInHtml ? readHtml(mail.html ?? '') : text.text.trim() !== '' ? readText(text.text) : null;
  const files = mail.attachments.flatMap((file): MailFile[] =>
    file.disposition === 'inline' && /^image\//.test(file.mimeType)
      ? []
      : [{ name: file.filename ?? 'bilag', bytes: new Uint8Array(file.content as ArrayBuffer) }],
  );
  if (!read) return { ok: true, body: null, files };
  const { blocks, quoted } = withoutQuotes(read.blocks);
  return { ok: true, body: { ...read, kind: 'mail', blocks, around: [...read.around, ...quoted] }, files };
}
