// Where nodes of a kind stand in their file.
import type { RootContent } from 'mdast';
import type { LinkFact, SourceFacts } from '../head/facts.ts';
import { placeOf } from '../head/source.ts';
import { walk } from './walk.ts';

/** Every link, image and address of these nodes. */
export function linksIn(nodes: readonly RootContent[]): LinkFact[] {
  const links: LinkFact[] = [];
  walk(nodes, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      links.push({ url: node.url, place: placeOf(node) });
  });
  return links;
}

/** The places of all nodes of a type. */
export function placesOf(type: string, nodes: readonly RootContent[]): SourceFacts['rawHtml'] {
  const places: SourceFacts['rawHtml'][number][] = [];
  walk(nodes, (node) => {
    if (node.type === type) places.push(placeOf(node));
  });
  return places;
}
