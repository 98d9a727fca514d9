import type { Element, Parents, Text } from 'hast';
import { toText } from 'hast-util-to-text';
import type { FileLink, Reference } from '../../model/parsed.ts';
import type { Source } from '../head/source.ts';
import type { ReferenceFinder } from '../references/found-reference.ts';
import { mark } from './marks.ts';
import { adjustCell, boxed } from './render-table.ts';

/** Marks a link that stands for a picture, until it is cut out. */
export const PICTURE_CLASS = 'billede';

/** What is known where references are cut out, and the loose ends found so far. */
interface CuttingReferences {
  readonly find: ReferenceFinder;
  readonly source: Source;
  readonly loose: (Reference | FileLink)[];
}

interface Cutting extends CuttingReferences {
  readonly anchor: string;
}

/**
 * Makes a section's elements ready for the page, and cuts out links to files and references, leaving marks in their place.
 * Ids get the anchor before them.
 */
export function cutLooseEnds(
  tree: Parents,
  anchor: string,
  find: ReferenceFinder,
  source: Source,
): (Reference | FileLink)[] {
  const cutting: Cutting = { anchor, find, source, loose: [] };
  cutIn(tree, false, cutting);
  return cutting.loose;
}

/** Links and code keep their words as they are. */
function cutIn(parent: Parents, isLeftAlone: boolean, cutting: Cutting): void {
  for (const [index, node] of parent.children.entries()) {
    if (node.type === 'text' && !isLeftAlone) cutReferences(node, cutting);
    if (node.type === 'element') parent.children[index] = adjusted(node, isLeftAlone, cutting);
  }
}

const isPicture = ({ properties }: Element): boolean =>
  Array.isArray(properties.className) && properties.className.includes(PICTURE_CLASS);

const isFile = (href: unknown): href is string =>
  typeof href === 'string' && href !== '' && !/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(href);

function adjusted(node: Element, isLeftAlone: boolean, cutting: Cutting): Element | Text {
  const { loose } = cutting;
  if (/^h[1-3]$/.test(node.tagName)) node.tagName = 'h4';
  prefixFootnoteIds(node, cutting.anchor);
  adjustCell(node);
  if (node.tagName === 'a' && isFile(node.properties.href)) {
    const file: FileLink = { type: 'file', tekst: toText(node), path: node.properties.href };
    loose.push(isPicture(node) ? { ...file, billede: true } : file);
    return { type: 'text', value: mark(loose.length - 1) };
  }
  if (node.tagName === 'a' && isPicture(node)) node.properties.className = undefined;
  cutIn(node, isLeftAlone || node.tagName === 'a' || node.tagName === 'code', cutting);
  return node.tagName === 'table' ? boxed(node) : node;
}

function prefixFootnoteIds(node: Element, anchor: string): void {
  const own = (id: string): string => `${anchor}-${id.replace(/^user-content-/, '')}`;
  const { id, href, ariaDescribedBy } = node.properties;
  if (typeof id === 'string') node.properties.id = own(id);
  if (typeof href === 'string' && href.startsWith('#user-content-'))
    node.properties.href = `#${own(href.slice(1))}`;
  if (ariaDescribedBy) node.properties.ariaDescribedBy = [own('footnote-label')];
}

/** Cuts the references out of a text, leaving marks in their place. */
export function cutReferences(node: Text, { find, source, loose }: CuttingReferences): void {
  const { value } = node;
  const pieces: string[] = [];
  let rest = value.length;
  const found = find(value).reverse();
  // Of a text as it was written, one comparison is enough for all that stands in it.
  const from = found.length > 0 ? startAsWritten(node, source) : null;
  for (const { start, end, reference } of found) {
    const place =
      from === null
        ? placeInText(node, value, { start, tekst: reference.tekst }, source)
        : source.place(from + start, from + end);
    loose.push({ type: 'reference', ...reference, place });
    pieces.push(value.slice(end, rest), mark(loose.length - 1));
    rest = start;
  }
  if (pieces.length > 0) node.value = [...pieces, value.slice(0, rest)].reverse().join('');
}

/** Where a text begins that stands in the file letter for letter; null for any other. */
function startAsWritten({ value, position }: Text, source: Source): number | null {
  const from = position?.start.offset;
  const isAsWritten = from !== undefined && position?.end.offset === from + value.length;
  return isAsWritten && source.text.startsWith(value, from) ? from : null;
}

/** Letters; a pattern of much more cannot be compiled. */
const LONGEST_MENTION = 1000;
/** Letters that are looked at before and after where a mention is waited for. */
const NEAR = 100;

/** Where a stretch of a text node stands in the file, past escapes, entities and the indents of wrapped lines. */
function placeInText(
  node: Text,
  value: string,
  { start, tekst }: { readonly start: number; readonly tekst: string },
  source: Source,
): Reference['place'] {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) return null;
  // What is longer than any mention people write gets the place of its whole text.
  if (tekst.length > LONGEST_MENTION) return source.place(from, to);
  const length = to - from;
  // What is written is longer than what is read by at most all its escapes and indents.
  const first = Math.max(from, from + start - NEAR);
  const longer = Math.max(0, length - value.length);
  const written = source.text.slice(first, Math.min(to, from + start + longer + 2 * tekst.length + NEAR));
  // A sign may be written with a backslash before it.
  const sign = (character: string): string =>
    String.raw`\\?` + (/[.*+?^${}()|[\]\\/]/.test(character) ? `\\${character}` : character);
  const pattern = tekst.split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}]/gu, sign));
  const matches = [...written.matchAll(new RegExp(pattern.join(String.raw`[\s>]+`), 'g'))];
  const distance = ({ index }: RegExpMatchArray): number => Math.abs((index ?? 0) + first - from - start);
  const nearest = matches.reduce<RegExpMatchArray | null>(
    (best, match) => (best && distance(best) <= distance(match) ? best : match),
    null,
  );
  if (!nearest) return source.place(from, to);
  const at = first + (nearest.index ?? 0);
  return source.place(at, at + nearest[0].length);
}
