import type { Heading, Root, RootContent } from 'mdast';
import { toString as mdastText } from 'mdast-util-to-string';
import type { UnexpectedHeadingFact } from './facts.ts';
import { isClosedTitle } from './punkt-title.ts';
import { placeOf } from './source.ts';

/** One section's nodes, without its heading; the heading is null for an item's lead. */
export interface AfsnitOutline {
  readonly heading: Heading | null;
  readonly nodes: readonly RootContent[];
}

/** One item's nodes, cut up by its headings. */
export interface PunktOutline {
  readonly heading: Heading;
  readonly nummer: number;
  readonly titel: string;
  readonly afsnit: readonly AfsnitOutline[];
}

/** A meeting's body cut up by its headings. */
export interface Outline {
  readonly before: readonly RootContent[];
  readonly punkter: readonly PunktOutline[];
  /** Headings of the first two levels that open no item; what stands under them belongs to nothing. */
  readonly unexpected: readonly UnexpectedHeadingFact[];
}

/** A node's text without markup and without raw HTML. */
export function textOf(node: Heading | RootContent): string {
  return mdastText(node, { includeHtml: false }).replace(/\s+/g, ' ').trim();
}

const PUNKT = /^Punkt\s+(\d{1,5})\s*:\s*(.*)$/iu;

const LIKE_PUNKT = /^(?:punkt|pkt\.?)?\s*\d+\s*[.:–-]?\s*(.*)$/iu;

/** A closed item's heading with a `#` too many: what follows would be published as part of the open item before. */
const isClosedBelow = (depth: number, text: string, isClosed: (titel: string) => boolean): boolean =>
  (depth > 2 && isClosed(PUNKT.exec(text)?.[2] ?? '')) || (depth === 3 && isClosed(text));

/** Cuts a body into items and sections; `isClosed` tells whether an item's title marks it as closed. */
export function outlineOf(root: Root, isClosed: (titel: string) => boolean = isClosedTitle): Outline {
  const before: RootContent[] = [];
  const unexpected: UnexpectedHeadingFact[] = [];
  const punkter: {
    heading: Heading;
    nummer: number;
    titel: string;
    afsnit: { heading: Heading | null; nodes: RootContent[] }[];
  }[] = [];
  let into: RootContent[] | null = before;
  let isHidden = false;
  for (const node of root.children) {
    const text = node.type === 'heading' ? textOf(node) : '';
    const isMisplaced = node.type === 'heading' && isClosedBelow(node.depth, text, isClosed);
    if (node.type !== 'heading' || (node.depth > 3 && !isMisplaced)) {
      into?.push(node);
      continue;
    }
    const punkt = node.depth === 2 ? PUNKT.exec(text) : null;
    const current = punkter.at(-1);
    if (punkt) {
      into = [];
      isHidden = isClosed(punkt[2] ?? '');
      punkter.push({
        heading: node,
        nummer: Number(punkt[1]),
        titel: punkt[2] ?? '',
        afsnit: [{ heading: null, nodes: into }],
      });
    } else if (node.depth === 3 && current && into && !isMisplaced) {
      into = [];
      current.afsnit.push({ heading: node, nodes: into });
    } else if (node.depth < 3 || into !== null) {
      // Sections under a heading that is told of already come right when it does.
      const title = node.depth < 3 || isMisplaced ? LIKE_PUNKT.exec(text)?.[1] : undefined;
      const isQuotable = title !== undefined || !isHidden;
      unexpected.push({ depth: node.depth, text: isQuotable ? text : null, place: placeOf(node) });
      isHidden = title === undefined ? isHidden || isClosed(text) : isClosed(title);
      into = null;
    }
  }
  return { before, punkter, unexpected };
}
