import type { Heading, Root, RootContent } from 'mdast';
import { toString as mdastText } from 'mdast-util-to-string';
import type { HeadingFact } from './facts.ts';
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
  readonly unexpected: readonly HeadingFact[];
}

/** A node's text without markup and without raw HTML. */
export function textOf(node: Heading | RootContent): string {
  return mdastText(node, { includeHtml: false }).replace(/\s+/g, ' ').trim();
}

const PUNKT = /^Punkt\s+(\d{1,5})\s*:\s*(.*)$/iu;

/** Cuts a body into items and sections. */
export function outlineOf(root: Root): Outline {
  const before: RootContent[] = [];
  const unexpected: HeadingFact[] = [];
  const punkter: {
    heading: Heading;
    nummer: number;
    titel: string;
    afsnit: { heading: Heading | null; nodes: RootContent[] }[];
  }[] = [];
  let into: RootContent[] | null = before;
  for (const node of root.children) {
    if (node.type !== 'heading' || node.depth > 3) {
      into?.push(node);
      continue;
    }
    const text = textOf(node);
    const punkt = node.depth === 2 ? PUNKT.exec(text) : null;
    const current = punkter.at(-1);
    if (punkt) {
      into = [];
      punkter.push({
        heading: node,
        nummer: Number(punkt[1]),
        titel: punkt[2] ?? '',
        afsnit: [{ heading: null, nodes: into }],
      });
    } else if (node.depth === 3 && current && into) {
      into = [];
      current.afsnit.push({ heading: node, nodes: into });
    } else {
      unexpected.push({ depth: node.depth, text, place: placeOf(node) });
      into = null;
    }
  }
  return { before, punkter, unexpected };
}
