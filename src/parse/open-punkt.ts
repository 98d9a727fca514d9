import type { RootContent } from 'mdast';
import type { Place } from '../model/parsed.ts';
import { normalizeHeading, PUBLISHED_DECISION } from './afsnit-kinds.ts';
import { withoutClosedLinks } from './lukket/links.ts';
import { type AfsnitOutline, type PunktOutline, textOf } from './outline.ts';
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
}

const isPublished = (afsnit: AfsnitOutline): boolean =>
  afsnit.heading !== null && normalizeHeading(textOf(afsnit.heading)) === PUBLISHED_DECISION;

/** Parts an item's nodes into its case numbers, the sections that may be shown, and what a closed item may not hold. */
export function openPunkt(outline: PunktOutline): OpenedPunkt {
  const [lead, ...rest] = outline.afsnit;
  const first = lead?.nodes[0];
  const sagLine = first?.type === 'paragraph' ? readSagLine(paragraphText(first)) : null;
  const isShown = !sagLine || sagLine.malformed.length > 0 || !sagLine.isWhole;
  const afterSag = (lead?.nodes ?? []).slice(isShown ? 0 : 1);
  const sagNode = sagLine && first ? first : null;
  const leadAfsnit: AfsnitOutline[] = afterSag.length > 0 ? [{ heading: null, nodes: afterSag }] : [];
  const { closedBy } = outline;
  const title = { ...outline.title, lukket: closedBy !== null };
  const common = { outline, title, sagLine, sagNode, closedContent: [] };
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
      ...hidden.flatMap(({ heading, nodes }) => [...(heading ? [heading] : []), ...nodes]),
    ],
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
