// Which words of a text are neither in what was read of it nor in a place that a message tells of.
import type { Problem } from '../../../src/diagnostics/message.ts';
import { normalizeSource } from '../../../src/parse/head/source.ts';
import { readSagLine } from '../../../src/parse/punkt/sag-line.ts';

const WORD = /[\p{L}\p{N}]{4,}/gu;
/** What an item's heading is made of, which is shown in other ways. */
const MADE_OF = /^[ \t>]*#{2}[ \t]+Punkt\s+\d+/iu;
/** What is written in other letters than it is shown in. */
const ENTITY = /&(?:#\d+|#x[\da-f]+|\w+);?/giu;

/** The first word that is lost, with its line; null when none is. `read` is all that was read, as text. */
export function lostWord(
  written: string,
  read: string,
  isTold: (line: number) => boolean,
): { readonly word: string; readonly line: number } | null {
  const held = read.normalize('NFC').toLowerCase();
  for (const [index, line] of written.split('\n').entries()) {
    for (const [word] of shownOf(line).matchAll(WORD)) {
      if (!held.includes(word.toLowerCase()) && !isTold(index + 1)) return { word, line: index + 1 };
    }
  }
  return null;
}

/** The line of why an item is closed, which is shown in words of our own. */
const GROUND = /^[ \t]*Grundlag[ \t]*:.*§.*$/iu;

/** A line without what is shown in other ways: the words that make it an item's heading, the line of its case or its ground. */
const shownOf = (line: string): string =>
  (readSagLine(line)?.isWhole ? line.replace(/^\D*/, '') : line)
    .replace(MADE_OF, ' ')
    .replace(GROUND, ' ')
    .replace(ENTITY, ' ');

/** The body of a content file as it is read, with blank lines where its front matter stands. */
export function bodyOf(raw: string): string {
  const text = normalizeSource(raw);
  const head = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(text)?.[0] ?? '';
  return head.replace(/[^\n]/g, '') + text.slice(head.length);
}

/** Whether a message tells of a line. */
export const toldBy =
  (problems: readonly Problem[]) =>
  (line: number): boolean =>
    problems.some(({ place }) => place.start.line <= line && line <= place.end.line);
