import { escapeHeading, escapeInline, escapeStart } from './escape.ts';
import type { NoteNames } from './notes.ts';
import { renderList } from './render-list.ts';
import type { Block, ImportedPunkt } from './types.ts';
import { NOTE_MARK } from './words.ts';

/** An address that ends where a mark begins, which would become part of it. */
const BARE_ADDRESS = /(?<=^|\s)https?:\/\/[^\s<>()[\]]+$/iu;

/** Writes a text as inline Markdown: plain text is escaped, footnote marks become the file's own. */
function inlineOf(text: string, markdown: boolean, names: NoteNames): string {
  const plain = (part: string, next: string): string =>
    markdown ? part.replace(next === '' ? /$^/ : BARE_ADDRESS, '<$&>') : escapeInline(part, next);
  let out = '';
  let at = 0;
  for (const match of text.matchAll(NOTE_MARK)) {
    const name = names(match[1] ?? match[2] ?? '');
    const literal = match[0].startsWith('^') ? `^\\${match[0].slice(1)}` : `\\${match[0]}`;
    const mark = name === null ? literal : `[^${name}]`;
    out += plain(text.slice(at, match.index), mark[0] ?? '') + mark;
    at = match.index + match[0].length;
  }
  return out + plain(text.slice(at), '');
}

function startOf(text: string, markdown: boolean): string {
  // In Markdown only a number that was read as text must not become a list.
  return markdown ? text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2') : escapeStart(text);
}

function renderBlock(block: Block, markdown: boolean, names: NoteNames): string {
  const inline = (text: string): string => inlineOf(text, markdown, names);
  const opening = (text: string): string => startOf(inline(text), markdown);
  switch (block.type) {
    case 'paragraph':
      return opening(block.text);
    case 'list':
      return renderList(block.entries, opening);
    case 'subheading':
      return `#### ${escapeHeading(inline(block.text))}`;
    case 'note':
      return `[^${names(block.label) ?? block.label}]: ${opening(block.text)}`;
    case 'rows':
      return block.rows.map(opening).join('\\\n');
    case 'raw':
      return block.text;
  }
}

/** Writes an item: heading, case numbers, sections. */
export function renderPunkt(punkt: ImportedPunkt, markdown: boolean, names: NoteNames): string {
  const heading = (text: string): string => escapeHeading(inlineOf(text, markdown, () => null));
  const parts = [`## Punkt ${punkt.nummer}: ${heading(punkt.titel)}`.trimEnd()];
  if (punkt.sagLine !== null) parts.push(punkt.sagLine);
  for (const { heading: title, blocks } of punkt.afsnit) {
    if (title !== null) parts.push(`### ${heading(title)}`);
    parts.push(...blocks.map((block) => renderBlock(block, markdown, names)));
  }
  return parts.join('\n\n');
}
