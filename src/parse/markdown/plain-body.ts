import type { Text } from 'hast';
import type { List, Text as MdastText, RootContent } from 'mdast';
import type { FileLink, Reference } from '../../model/parsed.ts';
import type { Source } from '../head/source.ts';
import type { ReferenceFinder } from '../references/found-reference.ts';
import type { Unexplained } from './abbreviations.ts';
import { cutReferences } from './loose-ends.ts';

/*
 * Renders by itself what holds nothing but headings, paragraphs and lists of plain words, which is most of what there is. It
 * gives what the renderers of other text would, sign for sign, or null in any doubt (docs/adr/0025).
 */

/** A section as HTML and as text, both with marks in the place of its loose ends. */
export interface PlainBody {
  readonly html: string;
  readonly text: string;
  readonly loose: (Reference | FileLink)[];
}

/** What must be known to find loose ends in a section, and whether it is for others to render. */
export interface PlainContext {
  readonly find: ReferenceFinder;
  readonly source: Source;
  readonly unexplained: Unexplained;
}

/** A line's words with the element that they stand in; of a list's item its list too. */
interface Leaf {
  readonly words: MdastText;
  readonly name: 'p' | 'li' | 'h4' | 'h5' | 'h6';
}

/** Signs without a width or with a direction, which text is made of HTML by rules of their own, and line ends but one. */
const ODD = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\r]/;
const AROUND_LINE_ENDS = /[ \t]*\n[ \t]*/g;
const EMPTY_LINE = /^[ \t]*$/m;
/** What of a text on several lines, or with odd gaps, makes HTML and text other than it. */
const GAPS = /[\t\n]| {2}|^ | $/;

/** Renders a section's nodes, or tells that they are not plain. */
export function plainBody(
  nodes: readonly RootContent[],
  { find, source, unexplained }: PlainContext,
): PlainBody | null {
  const blocks = nodes.map(leavesOf);
  if (!blocks.every((leaves) => leaves !== null)) return null;
  const names = [...unexplained.keys()];
  const isOdd = ({ words: { value } }: Leaf): boolean =>
    ODD.test(value) || names.some((name) => value.includes(name));
  if (blocks.some((leaves) => leaves.some(isOdd))) return null;
  const loose: (Reference | FileLink)[] = [];
  let text = '';
  let before: Leaf['name'] | null = null;
  const html = nodes.map((node, at) => {
    const written = (blocks[at] ?? []).map(({ words, name }) => {
      const cut = withMarks(words, { find, source, loose });
      if (before !== null) text += before === 'p' || name === 'p' ? '\n\n' : '\n';
      before = name;
      text += onOneLine(cut);
      return `<${name}>${escaped(cut)}</${name}>`;
    });
    return node.type === 'list' ? listOf(node, written) : written.join('');
  });
  return { html: html.join('\n'), text, loose };
}

/** The words of a block; null where it is no plain one. */
function leavesOf(node: RootContent): Leaf[] | null {
  if (node.type === 'list') {
    const name = isLoose(node) ? 'p' : 'li';
    const leaves = node.children.map(({ children, checked, data }) => {
      const [only] = children;
      const isCounted = typeof checked !== 'boolean' && data === undefined;
      const isPlain = children.length === 1 && only?.type === 'paragraph' && isCounted;
      return isPlain ? leafOf(only.children, name) : null;
    });
    return leaves.every((leaf) => leaf !== null) ? leaves : null;
  }
  if (node.type === 'paragraph') return inList(leafOf(node.children, 'p'));
  if (node.type === 'heading')
    return inList(leafOf(node.children, node.depth === 5 ? 'h5' : node.depth === 6 ? 'h6' : 'h4'));
  return null;
}

const inList = (leaf: Leaf | null): Leaf[] | null => (leaf ? [leaf] : null);

function leafOf(children: readonly { readonly type: string }[], name: Leaf['name']): Leaf | null {
  const [only] = children;
  if (children.length !== 1 || only?.type !== 'text') return null;
  const words = only as MdastText;
  return EMPTY_LINE.test(words.value) ? null : { words, name };
}

/** Of a list with blank lines between its items each item is a paragraph. */
const isLoose = ({ spread, children }: List): boolean =>
  spread === true || children.some((item) => item.spread === true);

function withMarks(
  { value, position }: MdastText,
  cutting: Pick<PlainContext, 'find' | 'source'> & { readonly loose: (Reference | FileLink)[] },
): string {
  const text: Text = {
    type: 'text',
    value: value.includes('\n') ? value.replace(AROUND_LINE_ENDS, '\n') : value,
  };
  if (position) text.position = position;
  cutReferences(text, cutting);
  return text.value;
}

const escaped = (text: string): string =>
  text.replace(/[<&]/g, (sign) => (sign === '<' ? '&#x3C;' : '&#x26;'));

const onOneLine = (text: string): string =>
  GAPS.test(text) ? text.replace(/[ \t\n]+/g, ' ').replace(/^ | $/g, '') : text;

function listOf({ ordered, start }: List, items: readonly string[]): string {
  const name = ordered ? 'ol' : 'ul';
  const from = typeof start === 'number' && start !== 1 ? ` start="${start}"` : '';
  const own = items.map((item) => (item.startsWith('<li>') ? item : `<li>\n${item}\n</li>`));
  return `<${name}${from}>\n${own.join('\n')}\n</${name}>`;
}
