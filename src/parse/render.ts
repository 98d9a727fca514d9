import type { Element, Nodes as HastNodes, Root as HastRoot, Text } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Root, RootContent } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { SafeHtml } from '../model/brand.ts';
import type { BodyPart, FileLink, Reference } from '../model/parsed.ts';
import { explainAbbreviations, type Unexplained } from './abbreviations.ts';
import type { ReferenceFinder } from './found-reference.ts';
import { MARK, mark } from './marks.ts';
import { adjustCell, boxed } from './render-table.ts';
import type { Source } from './source.ts';

/** The schemes that a link may have. */
export const LINK_SCHEMES = ['http', 'https', 'mailto', 'tel'] as const;

/** A section's text as HTML with its loose ends, and as plain text. */
export interface RenderedBody {
  readonly body: readonly BodyPart[];
  readonly text: string;
}

const toSafeHast = unified()
  // Raw HTML in the Markdown is left out here …
  .use(remarkRehype, {
    footnoteLabel: 'Fodnoter',
    footnoteLabelTagName: 'h4',
    footnoteBackLabel: (index: number) => `Tilbage til henvisning ${index + 1}`,
  })
  // … and whatever markup is not known to be harmless goes here.
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobber: [],
    tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img'),
    protocols: { href: [...LINK_SCHEMES] },
  })
  .freeze();

const toHtml = unified().use(rehypeStringify, { closeSelfClosing: false }).freeze();

/** What rendering must know of the item that a section stands in. */
export interface RenderContext {
  readonly find: ReferenceFinder;
  readonly source: Source;
  readonly unexplained: Unexplained;
}

/** Renders a section's nodes; ids inside it begin with the anchor, references are cut out for the link stage. */
export function renderBody(
  nodes: readonly RootContent[],
  anchor: string,
  { find, source, unexplained }: RenderContext,
): RenderedBody {
  const tree: Root = { type: 'root', children: structuredClone([...nodes]) as RootContent[] };
  imagesToLinks(tree);
  const hast = toSafeHast.runSync(tree) as HastRoot;
  const loose: (Reference | FileLink)[] = [];
  adjustElements(hast, anchor, loose);
  cutReferences(hast, find, source, loose);
  explainAbbreviations(hast, loose, unexplained);
  const html = toHtml.stringify(hast);
  return { body: splitAtMarks(html, loose), text: plainText(hast, loose) };
}

/** A picture would load from elsewhere or stand without a size: it becomes a link that bears its description. */
function imagesToLinks(tree: Root): void {
  visit(tree, 'image', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const text = { type: 'text' as const, value: node.alt || node.url };
    parent.children[index] = { type: 'link', url: node.url, children: [text] };
  });
}

const isFile = (href: unknown): href is string =>
  typeof href === 'string' && href !== '' && !/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(href);

function adjustElements(tree: HastRoot, anchor: string, loose: (Reference | FileLink)[]): void {
  visit(tree, 'element', (node: Element, index, parent) => {
    if (/^h[1-3]$/.test(node.tagName)) node.tagName = 'h4';
    prefixFootnoteIds(node, anchor);
    adjustCell(node);
    if (!parent || index === undefined) return undefined;
    if (node.tagName === 'a' && isFile(node.properties.href)) {
      loose.push({ type: 'file', tekst: toText(node), path: node.properties.href });
      parent.children[index] = { type: 'text', value: mark(loose.length - 1) };
      return SKIP;
    }
    if (node.tagName === 'table') {
      parent.children[index] = boxed(node);
      // The walk goes on inside the table itself.
      return undefined;
    }
    return undefined;
  });
}

function prefixFootnoteIds(node: Element, anchor: string): void {
  const own = (id: string): string => `${anchor}-${id.replace(/^user-content-/, '')}`;
  const { id, href, ariaDescribedBy } = node.properties;
  if (typeof id === 'string') node.properties.id = own(id);
  if (typeof href === 'string' && href.startsWith('#user-content-'))
    node.properties.href = `#${own(href.slice(1))}`;
  if (ariaDescribedBy) node.properties.ariaDescribedBy = [own('footnote-label')];
}

function cutReferences(
  tree: HastRoot,
  find: ReferenceFinder,
  source: Source,
  loose: (Reference | FileLink)[],
): void {
  visit(tree, (node: HastNodes) => {
    if (node.type === 'element' && (node.tagName === 'a' || node.tagName === 'code')) return SKIP;
    if (node.type === 'text') {
      for (const { start, end, reference } of find(node.value).reverse()) {
        const place = placeInText(node, reference.tekst, start, source);
        loose.push({ type: 'reference', ...reference, place });
        node.value = node.value.slice(0, start) + mark(loose.length - 1) + node.value.slice(end);
      }
    }
    return undefined;
  });
}

/** Where a stretch of a text node stands in the file, past escapes, entities and the indents of wrapped lines. */
function placeInText(node: Text, tekst: string, start: number, source: Source): Reference['place'] {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) return null;
  const written = source.text.slice(from, to);
  // A sign may be written with a backslash before it.
  const sign = (character: string): string =>
    String.raw`\\?` + (/[.*+?^${}()|[\]\\/]/.test(character) ? `\\${character}` : character);
  const pattern = tekst.split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}]/gu, sign));
  const matches = [...written.matchAll(new RegExp(pattern.join(String.raw`[\s>]+`), 'g'))];
  const nearest = matches.reduce<RegExpMatchArray | null>(
    (best, match) =>
      best && Math.abs((best.index ?? 0) - start) <= Math.abs((match.index ?? 0) - start) ? best : match,
    null,
  );
  if (!nearest) return source.place(from, to);
  const at = from + (nearest.index ?? 0);
  return source.place(at, at + nearest[0].length);
}

function splitAtMarks(html: string, loose: readonly (Reference | FileLink)[]): BodyPart[] {
  return html.split(MARK).flatMap((piece, index): BodyPart[] => {
    if (index % 2 === 0) return piece === '' ? [] : [piece as SafeHtml];
    const part = loose[Number(piece)];
    return part ? [part] : [];
  });
}

function plainText(tree: HastRoot, loose: readonly (Reference | FileLink)[]): string {
  visit(tree, 'element', (node, index, parent) => {
    const isNoise =
      // A footnote's number would stand as a digit of the number before it.
      node.properties.dataFootnoteRef !== undefined ||
      node.properties.dataFootnoteBackref !== undefined ||
      String(node.properties.id ?? '').endsWith('-footnote-label');
    if (!isNoise || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return toText(tree)
    .split(MARK)
    .map((piece, index) => (index % 2 === 0 ? piece : (loose[Number(piece)]?.tekst ?? '')))
    .join('')
    .trim();
}
