// A line in a file that the program begins an archive with, by which it later knows whether somebody has edited the file.
import { digest } from '../../src/content/digest.ts';

/** A file with its line taken out; `stamp` is null where it bears none. */
export interface Stamped {
  readonly text: string;
  readonly stamp: string | null;
}

/** How a comment is written in each kind of file. */
const COMMENTS: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [/\.md$/, ['<!-- ', ' -->']],
  [/\.json$/, ['// ', '']],
  [/./, ['# ', '']],
];
const WORDS = 'Fra referatarkiv. Nummeret fortæller kommandoen upgrade, om filen er rettet her:';
const LINE = new RegExp(String.raw`\n*[^\n]*${WORDS} (?<stamp>[\w-]{12})[^\n]*\n?$`, 'u');

const stampOf = (text: string): string => digest(text.trimEnd()).slice(0, 12);

/** A text with its line as the last one. */
export function withStamp(path: string, text: string, stamp = stampOf(text)): string {
  const [open, close] = COMMENTS.find(([kind]) => kind.test(path))?.[1] ?? ['# ', ''];
  return `${text.trimEnd()}\n\n${open}${WORDS} ${stamp}${close}\n`;
}

/** A file with its line, as the tables of files have one. */
export const stamped = (path: string, text: string): [string, string] => [path, withStamp(path, text)];

/** Takes the line out of a text. */
export function readStamped(whole: string): Stamped {
  const text = whole.replace(/\r\n?/g, '\n');
  const found = LINE.exec(text);
  return found
    ? { text: `${text.slice(0, found.index)}\n`, stamp: found.groups?.stamp ?? null }
    : { text, stamp: null };
}

/** Whether a file is as the program wrote it. */
export const isUntouched = ({ text, stamp }: Stamped): boolean => stamp === stampOf(text);

/** Whether a stamp is that of a text. */
export const isStampOf = (stamp: string | null, text: string): boolean => stamp === stampOf(text);
