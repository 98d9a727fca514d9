import type { Element, Root as HastRoot } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Image, Root, RootContent } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import type { SafeHtml } from '../../model/brand.ts';
import type { BodyPart, FileLink, Reference } from '../../model/parsed.ts';
import type { Source } from '../head/source.ts';
import type { ReferenceFinder } from '../references/found-reference.ts';
import { explainAbbreviations, type Unexplained } from './abbreviations.ts';
import { cutLooseEnds, PICTURE_CLASS } from './loose-ends.ts';
import { MARK } from './marks.ts';
import { plainBody } from './plain-body.ts';

/** The schemes that a link may have. */
export const LINK_SCHEMES = ['http', 'https', 'mailto', 'tel'] as const;

/** A section's text as HTML with its loose ends, and as plain text. */
export interface RenderedBody {
  readonly body: readonly BodyPart[];
  readonly text: string;
}

type Handler = NonNullable<NonNullable<Options['handlers']>['image']>;

/**
 * A picture becomes a link that bears its description: whether it can be shown is known when the archive is linked. One
 * that lies elsewhere, or says nothing to who cannot see it, stays a link.
 */
const imageAsLink: Handler = (state, { url, alt }: Image) =>
  state.one(
    {
      type: 'link',
      url,
      // A picture beside the minutes is named by its file, one elsewhere by its whole address.
      children: [{ type: 'text', value: alt || (/^[a-z]+:/i.test(url) ? url : url.replace(/^.*\//, '')) }],
      ...(alt?.trim() ? { data: { hProperties: { className: [PICTURE_CLASS] } } } : {}),
    },
    undefined,
  );

const toSafeHast = unified()
  // Raw HTML in the Markdown is left out here …
  .use(remarkRehype, {
    footnoteLabel: 'Fodnoter',
    footnoteLabelTagName: 'h4',
    footnoteBackLabel: (index: number) => `Tilbage til henvisning ${index + 1}`,
    handlers: { image: imageAsLink },
  })
  // … and whatever markup is not known to be harmless goes here.
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobber: [],
    attributes: {
      ...defaultSchema.attributes,
      a: [
        ...(defaultSchema.attributes?.a ?? []).filter(
          (one) => !(Array.isArray(one) && one[0] === 'className'),
        ),
        ['className', 'data-footnote-backref', PICTURE_CLASS],
      ],
    },
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
  context: RenderContext,
): RenderedBody {
  const plain = plainBody(nodes, context);
  if (!plain) return renderTree(nodes, anchor, context);
  const { html, text, loose } = plain;
  return { body: splitAtMarks(html, loose), text: joinedAtMarks(text, loose) };
}

/** Renders a section's nodes whatever they are; of plain ones it gives what `plainBody` gives sooner. */
export function renderTree(
  nodes: readonly RootContent[],
  anchor: string,
  { find, source, unexplained }: RenderContext,
): RenderedBody {
  const tree: Root = { type: 'root', children: [...nodes] };
  const hast = toSafeHast.runSync(tree) as HastRoot;
  const loose = cutLooseEnds(hast, anchor, find, source);
  explainAbbreviations(hast, loose, unexplained);
  const html = toHtml.stringify(hast);
  return { body: splitAtMarks(html, loose), text: plainText(hast, loose) };
}

function splitAtMarks(html: string, loose: readonly (Reference | FileLink)[]): BodyPart[] {
  if (loose.length === 0) return html === '' ? [] : [html as SafeHtml];
  return html.split(MARK).flatMap((piece, index): BodyPart[] => {
    if (index % 2 === 0) return piece === '' ? [] : [piece as SafeHtml];
    const part = loose[Number(piece)];
    return part ? [part] : [];
  });
}

/** A footnote's number would stand as a digit of the number before it, and its label and ways back are no text. */
const isNoise = ({ properties }: Element): boolean =>
  properties.dataFootnoteRef !== undefined ||
  properties.dataFootnoteBackref !== undefined ||
  String(properties.id ?? '').endsWith('-footnote-label');

function dropNoise(parent: HastRoot | Element): void {
  for (let index = parent.children.length - 1; index >= 0; index -= 1) {
    const node = parent.children[index];
    if (node?.type !== 'element') continue;
    if (isNoise(node)) parent.children.splice(index, 1);
    else dropNoise(node);
  }
}

function plainText(tree: HastRoot, loose: readonly (Reference | FileLink)[]): string {
  dropNoise(tree);
  return joinedAtMarks(toText(tree), loose);
}

function joinedAtMarks(text: string, loose: readonly (Reference | FileLink)[]): string {
  if (loose.length === 0) return text.trim();
  return text
    .split(MARK)
    .map((piece, index) => (index % 2 === 0 ? piece : (loose[Number(piece)]?.tekst ?? '')))
    .join('')
    .trim();
}
