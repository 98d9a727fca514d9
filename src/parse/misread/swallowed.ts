// Text that a code block, raw HTML or a table's edge swallows.
import type { Code, Html, Table } from 'mdast';
import type { Source } from '../head/source.ts';
import { withoutTags } from '../lukket/plain-form.ts';
import type { Found } from './unread-links.ts';
import { placeIn, writtenOf } from './written.ts';

const FENCE = /^[ \t>]*(`{3,}|~{3,})/;

/** A code block that goes on to the end because nothing ends it. */
export function openFence(node: Code, source: Source): Found[] {
  const written = writtenOf(node, source);
  const fence = FENCE.exec(written.text)?.[1];
  if (!fence) return [];
  const lines = written.text.split('\n');
  const last = (lines.at(-1) ?? '').replace(/^[ \t>]+/, '').trimEnd();
  const isClosed = lines.length > 1 && last.startsWith(fence) && /^(?:`+|~+)$/.test(last);
  if (isClosed) return [];
  const end = written.start + (lines[0]?.length ?? 0);
  return [{ kind: 'kodeblok', text: fence, place: placeIn({ start: written.start, end }, source) }];
}

/** Words that stand between tags of a block of HTML, or after the beginning of a comment that does not end. */
export function wordsInHtml(node: Html, isBlock: boolean, source: Source): Found[] {
  const { value } = node;
  const isOpen = value.startsWith('<!--') && !value.includes('-->');
  const words = value.replace(/<!--[\s\S]*?-->/g, ' ').replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, ' ');
  if (!isOpen && !(isBlock && /[\p{L}\p{N}]/u.test(withoutTags(words)))) return [];
  const written = writtenOf(node, source);
  const end = written.start + (written.text.split('\n')[0]?.length ?? 0);
  return [{ kind: 'html', text: '', place: placeIn({ start: written.start, end }, source) }];
}

/** A row's cells beyond those of the table's head, which are not shown; empty ones lose nothing. */
export function cellsBeyond(node: Table, source: Source): Found[] {
  const columns = node.children[0]?.children.length ?? 0;
  return node.children.slice(1).flatMap(({ children }): Found[] => {
    const beyond = children.slice(columns).map((cell) => writtenOf(cell, source));
    const lost = beyond.filter(({ text }) => /[^\s|]/.test(text));
    const [first, last] = [lost[0], lost.at(-1)];
    if (!first || !last) return [];
    const text = lost.map((cell) => cell.text.replace(/^[\s|]+|[\s|]+$/g, '')).join(', ');
    return [{ kind: 'celle', text, place: placeIn({ start: first.start, end: last.end }, source) }];
  });
}
