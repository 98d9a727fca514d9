// The words of a source and of Markdown, by which nothing is lost or invented.
import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** A text's words: runs of letters and digits; leading zeros of a number do not count. */
export function wordsOf(text: string): string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (/^0+\d+$/.test(word) ? word.replace(/^0+/, '') : word));
}

/** Marks of footnotes, whose labels are no words of the text. */
export const NOTE_MARK = /\^\[(\d{1,3})\]|\[\^([\p{L}\d-]{1,20})\]/gu;
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g;

/** The words of a source's line; in Markdown an entity is the letter it stands for. */
export function sourceWords(text: string, isMarkdown: boolean): string[] {
  const bare = text.replace(NOTE_MARK, ' ');
  return wordsOf(isMarkdown ? bare.replace(ENTITY, decodeEntity) : bare);
}

const decodeEntity = (entity: string): string =>
  (markdown.parse(entity) as Root).children
    .flatMap((node) => (node.type === 'paragraph' ? node.children : []))
    .map((node) => ('value' in node ? node.value : ''))
    .join('');

/** The words that a reader of the Markdown sees, in order, with the numbers of lists and the addresses of links. */
export function markdownWords(text: string): string[] {
  const root = markdown.parse(text) as Root;
  return root.children.flatMap((node) => nodeWords(node, text));
}

function nodeWords(node: RootContent, source: string): string[] {
  if (node.type === 'list') {
    return node.children.flatMap((item, index) => [
      ...(node.ordered ? [String((node.start ?? 1) + index)] : []),
      ...nodeWords(item, source),
    ]);
  }
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const text = node.children.map((child) => inlineText(child, source)).join('');
    return wordsOf(text.replace(NOTE_MARK, ' '));
  }
  if ('children' in node) {
    return (node.children as readonly RootContent[]).flatMap((child) => nodeWords(child, source));
  }
  return wordsOf(inlineText(node, source));
}

/** A node's text with a space wherever its markup parts words; an address found in plain text parts none. */
function inlineText(node: RootContent, source: string): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'image') return ` ${node.alt ?? ''} ${node.url} ${node.title ?? ''} `;
  if (node.type === 'code') return [node.lang ?? '', node.meta ?? '', node.value].join(' ');
  if (node.type === 'definition') return [node.label ?? '', node.url, node.title ?? ''].join(' ');
  if ('value' in node) return ` ${node.value.replace(NOTE_MARK, ' ')} `;
  if (!('children' in node)) return ' ';
  const inside = (node.children as readonly RootContent[]).map((child) => inlineText(child, source)).join('');
  const sign = source[node.position?.start.offset ?? 0];
  if (node.type !== 'link') return ` ${inside} `;
  if (sign === '[') return ` ${inside} ${node.url} ${node.title ?? ''} `;
  return sign === '<' ? ` ${inside} ` : inside;
}

/** The place where two lists of words part, or null when they are the same. */
export function firstDifference(
  expected: readonly string[],
  found: readonly string[],
): { readonly expected: string | null; readonly found: string | null; readonly before: string } | null {
  const length = Math.max(expected.length, found.length);
  for (let index = 0; index < length; index += 1) {
    if (expected[index] !== found[index]) {
      const before = expected.slice(Math.max(0, index - 4), index).join(' ');
      return { expected: expected[index] ?? null, found: found[index] ?? null, before };
    }
  }
  return null;
}
