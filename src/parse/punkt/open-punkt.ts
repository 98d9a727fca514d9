import type { RootContent } from 'mdast';
import type { Place } from '../../model/parsed.ts';
import { grundlagInTitle, grundlagLine } from '../lukket/grundlag.ts';
import { withoutClosedLinks } from '../lukket/links.ts';
import { type AfsnitOutline, type PunktOutline, textOf } from '../markdown/outline.ts';
import { normalizeHeading, PUBLISHED_DECISION } from './afsnit-kinds.ts';
import type { PunktTitle } from './punkt-title.ts';
import { readSagLine, type SagLine } from './sag-line.ts';

/** An item's nodes, parted, without the links that say closed; of a closed one only `afsnit` may ever be shown. */
export interface OpenedPunkt {
  readonly outline: PunktOutline;
  readonly title: PunktTitle;
  readonly sagLine: SagLine | null;
  readonly sagNode: RootContent | null;
  readonly afsnit: readonly AfsnitOutline[];
  readonly closedContent: readonly RootContent[];
  readonly closedLinks: readonly Place[];
  /** The ground on which it is closed, where it names one. */
  readonly grundlag: string | null;
  /** A line that names a ground and more than a reference. */
  readonly malformedGrundlag: RootContent | null;
}

const isPublished = (afsnit: AfsnitOutline): boolean =>
  afsnit.heading !== null && normalizeHeading(textOf(afsnit.heading)) === PUBLISHED_DECISION;

/** Parts an item's nodes into its case numbers, the sections that may be shown, and what a closed item may not hold. */
export function openPunkt(outline: PunktOutline): OpenedPunkt {
  const [lead, ...rest] = outline.afsnit;
  const { closedBy } = outline;
  const ground = closedBy === 'titel' ? groundOf(lead?.nodes ?? [], outline.title.titel) : NO_GROUND;
  const nodes = closedBy === 'titel' ? ground.rest : (lead?.nodes ?? []);
  const first = nodes[0];
  const sagLine = first?.type === 'paragraph' ? readSagLine(ground.sagText ?? paragraphText(first)) : null;
  const isShown = !sagLine || sagLine.malformed.length > 0 || !sagLine.isWhole;
  const afterSag = nodes.slice(isShown ? 0 : 1);
  const sagNode = sagLine && first ? first : null;
  const leadAfsnit: AfsnitOutline[] = afterSag.length > 0 ? [{ heading: null, nodes: afterSag }] : [];
  const title = { ...outline.title, lukket: closedBy !== null };
  const { grundlag, malformedGrundlag } = ground;
  const common = { outline, title, sagLine, sagNode, closedContent: [], grundlag, malformedGrundlag };
  if (closedBy === null) return { ...common, ...withoutLinks([...leadAfsnit, ...rest]) };
  // The line that closes it is told of; nothing else need be.
  if (closedBy === 'linje' || closedBy === 'skillelinje') return { ...common, afsnit: [], closedLinks: [] };
  const published = rest.find(isPublished);
  const hidden = rest.filter((afsnit) => afsnit !== published);
  return {
    ...common,
    ...withoutLinks(published ? [published] : []),
    closedContent: [
      ...afterSag,
      ...hidden.flatMap(({ heading, nodes: own }) => [...(heading ? [heading] : []), ...own]),
    ],
  };
}

interface Ground extends Pick<OpenedPunkt, 'grundlag' | 'malformedGrundlag'> {
  /** The nodes without the lines that name the ground. */
  readonly rest: readonly RootContent[];
  /** What else the first paragraph says, where a line of it names the ground. */
  readonly sagText: string | null;
}

const NO_GROUND: Ground = { grundlag: null, malformedGrundlag: null, rest: [], sagText: null };

/** The ground of a closed item: of a line right under its heading or its case number, or of its title. */
function groundOf(nodes: readonly RootContent[], titel: string): Ground {
  const inTitle = grundlagInTitle(titel);
  const at = nodes.slice(0, 2).findIndex((node) => grundlagLine(node) !== null);
  const node = nodes[at];
  const line = node ? grundlagLine(node) : null;
  if (!node || !line) return { ...NO_GROUND, grundlag: inTitle, rest: nodes };
  // What says more than a reference is text of a closed item: it is told of, and never shown.
  if (line.isMalformed) return { ...NO_GROUND, malformedGrundlag: node, rest: nodes };
  const isGone = line.rest === '';
  return {
    grundlag: line.grundlag,
    malformedGrundlag: null,
    rest: isGone ? nodes.filter((one) => one !== node) : nodes,
    sagText: isGone || at > 0 ? null : line.rest,
  };
}

function withoutLinks(afsnit: readonly AfsnitOutline[]): Pick<OpenedPunkt, 'afsnit' | 'closedLinks'> {
  const read = afsnit.map(({ heading, nodes }) => ({
    heading,
    ...withoutClosedLinks(nodes),
  }));
  return { afsnit: read, closedLinks: read.flatMap(({ places }) => places) };
}

/** A paragraph with its line breaks, which part case numbers. */
const paragraphText = (node: RootContent): string =>
  'children' in node
    ? node.children
        .map((child) =>
          'value' in child ? child.value : child.type === 'break' ? '\n' : textOf(child as RootContent),
        )
        .join('')
    : '';
