// The addresses of a text's links, as they are written, and other ones in their places.
import type { LinkFact } from '../parse/head/facts.ts';
import type { ParsedFile } from '../parse/parse-meeting.ts';
import { type Edit, spansOf } from './mend.ts';

/** A meeting's text as it is to be, with what is read in it when somebody asks: a mend of one file needs few others. */
export class MeetingText {
  readonly path: string;
  readonly text: string;
  private readonly read: Read;
  private parsed: ParsedFile | null = null;

  constructor(path: string, text: string, read: Read) {
    this.path = path;
    this.text = text;
    this.read = read;
  }

  get file(): ParsedFile {
    this.parsed ??= this.read(this.text, this.path);
    return this.parsed;
  }

  /** The same meeting with another text. */
  with(text: string): MeetingText {
    return text === this.text ? this : new MeetingText(this.path, text, this.read);
  }
}

/** Reads a meeting's text. */
export type Read = (text: string, path: string) => ParsedFile;

/** The path in an address, without what a page is asked for. */
export const pathIn = (url: string): string => url.replace(/[?#].*$/, '');

/** Where in a text a link's address stands; null where it is written in a way that only Markdown reads. */
function addressAt({ text, file }: MeetingText, { url, place }: LinkFact): Omit<Edit, 'text'> | null {
  const { start, end } = spansOf(text)(place);
  const path = pathIn(url);
  const at = text.slice(start, end).lastIndexOf(path);
  if (path === '' || at < 0) return null;
  const isHead = place.start.line <= file.facts.frontMatter.place.end.line;
  const before = text.slice(start, start + at);
  return isHead || /(?:\]\(|\]:)\s*<?$/.test(before)
    ? { start: start + at, end: start + at + path.length }
    : null;
}

/** An address with a path in the place of its own. */
export function withPath(meeting: MeetingText, link: LinkFact, path: string): Edit | null {
  const at = addressAt(meeting, link);
  if (!at) return null;
  const isBare = meeting.text[at.start - 1] === '(' || /\s/.test(meeting.text[at.start - 1] ?? '');
  return { ...at, text: /[\s()]/.test(path) && isBare ? `<${path}>` : path };
}
