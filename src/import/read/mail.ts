// A mail: its text, and its attachments in turn.
import PostalMime from 'postal-mime';
import type { Block } from '../blocks/block.ts';
import { type Refusal, refuse } from '../blocks/remark.ts';
import type { SourceDocument } from '../blocks/source-document.ts';
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

/** The text without the mails that it answers. */
function withoutQuotes(blocks: readonly Block[]): { blocks: Block[]; quoted: string[] } {
  const at = blocks.findIndex(
    ({ text }) => QUOTE_HEAD.test(text.replace(/^>+\s*/, '')) && !/^(?:den|on)\s.{0,200}$/iu.test(''),
  );
  const isQuoted = (block: Block, index: number): boolean =>
    QUOTED.test(block.text) || (at > 0 && index >= at);
  return {
    blocks: blocks.filter((block, index) => !isQuoted(block, index)),
    quoted: blocks.filter(isQuoted).map(({ text }) => text),
  };
}

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
  const read = text.text.trim() !== '' ? readText(text.text) : mail.html ? readHtml(mail.html) : null;
  const files = mail.attachments.flatMap((file): MailFile[] =>
    file.disposition === 'inline' && /^image\//.test(file.mimeType)
      ? []
      : [{ name: file.filename ?? 'bilag', bytes: new Uint8Array(file.content as ArrayBuffer) }],
  );
  if (!read) return { ok: true, body: null, files };
  const { blocks, quoted } = withoutQuotes(read.blocks);
  return { ok: true, body: { ...read, kind: 'mail', blocks, around: [...read.around, ...quoted] }, files };
}
