// Writes items as Markdown.

import { NOTE_MARK } from '../lines/words.ts';
import type { Element, ImportedPunkt, ListEntry } from '../sections/element.ts';
import { escapeHeading, escapeInline, escapeStart } from './escape.ts';
import type { NoteNames } from './notes.ts';
import { renderList } from './render-list.ts';

/** How items are written: whether texts are Markdown already, what their footnotes are called, and whether addresses are written. */
export interface Rendering {
  readonly markdown: boolean;
  readonly names: NoteNames;
  readonly links: boolean;
}

/** An address that ends where a mark begins, which would become part of it. */
const BARE_ADDRESS = /(?<=^|\s)https?:\/\/[^\s<>()[\]]+$/iu;

/** Writes a text as inline Markdown: plain text is escaped, footnote marks become the file's own. */
function inlineOf(written: string, { markdown, names }: Pick<Rendering, 'markdown' | 'names'>): string {
  const text = written.replace(/[^\S\n]{2,}/g, ' ');
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

/** A list's entry that leads somewhere is a link. */
function linked(
  entries: readonly ListEntry[],
  { links }: Rendering,
): (text: string, written: string) => string {
  const addresses = new Map(
    entries.flatMap(({ text, href }) => (links && href !== undefined ? [[text, href] as const] : [])),
  );
  return (text, written) => {
    const href = addresses.get(text);
    return href === undefined
      ? written
      : `[${written.replace(/(?<!\\)[[\]]/g, '\\$&')}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  };
}

const cellOf = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

function renderTable(rows: readonly (readonly string[])[], inline: (text: string) => string): string {
  const lines = rows.map((row) => `| ${row.map((text) => cellOf(inline(text))).join(' | ')} |`);
  const rule = `|${(rows[0] ?? []).map(() => ' --- |').join('')}`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function renderElement(element: Element, rendering: Rendering): string {
  const inline = (text: string): string => inlineOf(text, rendering);
  const opening = (text: string): string => startOf(inline(text), rendering.markdown);
  switch (element.type) {
    case 'paragraph':
      return opening(element.text);
    case 'list': {
      const link = linked(element.entries, rendering);
      return renderList(element.entries, (text) => link(text, opening(text)));
    }
    case 'subheading':
      return `#### ${escapeHeading(inline(element.text))}`;
    case 'note':
      return `[^${rendering.names(element.label) ?? element.label}]: ${opening(element.text)}`;
    case 'rows':
      return element.rows.map(opening).join('\\\n');
    case 'table':
      return renderTable(element.rows, inline);
    case 'raw':
      return element.text;
  }
}

/** Writes an item: heading, case numbers, sections. */
export function renderPunkt(punkt: ImportedPunkt, rendering: Rendering): string {
  const heading = (text: string): string =>
    escapeHeading(inlineOf(text, { ...rendering, names: () => null }));
  const parts = [`## Punkt ${punkt.nummer}: ${heading(punkt.titel)}`.trimEnd()];
  if (punkt.sagLine !== null) parts.push(punkt.sagLine);
  for (const { heading: title, elements } of punkt.afsnit) {
    if (title !== null) parts.push(`### ${heading(title)}`);
    parts.push(...elements.map((element) => renderElement(element, rendering)));
  }
  return parts.join('\n\n');
}
