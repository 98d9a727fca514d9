// Keeps out of an open item what is linked to or attached, but says of itself that it is closed.
import type { Nodes, RootContent } from 'mdast';
import { toString as mdastText } from 'mdast-util-to-string';
import type { Place } from '../../model/parsed.ts';
import { decoded } from '../../model/text/slug.ts';
import { placeOf } from '../head/source.ts';
import { mayClose, plainForm } from './plain-form.ts';
import { titleState } from './title.ts';

const saysClosed = (text: string): boolean => titleState(text) !== 'aaben';

/** Whether a file's name, or a folder's above it, says closed: `2019-10-10/tilbud_lukket.pdf`. */
function isClosedAddress(url: string): boolean {
  if (!mayClose(plainForm(decoded(url).replace(/[_+.-]/g, ' '))) || /^(?:mailto|tel):/i.test(url))
    return false;
  const parts = decoded(url.replace(/[?#].*$/, '')).split(/[/\\]/);
  return parts.some((part) => saysClosed(part.replace(/\.\p{L}{2,4}\d?\.?$/u, '').replace(/[-_+.]+/g, ' ')));
}

const isClosedLink = (node: Nodes): boolean => {
  if (node.type === 'link' || node.type === 'linkReference')
    return (
      saysClosed(mdastText(node)) ||
      ('title' in node && saysClosed(node.title ?? '')) ||
      ('url' in node && isClosedAddress(node.url))
    );
  if (node.type === 'image' || node.type === 'imageReference')
    return saysClosed(node.alt ?? '') || ('url' in node && isClosedAddress(node.url));
  return node.type === 'definition' && (isClosedAddress(node.url) || saysClosed(node.title ?? ''));
};

const holdsLink = (node: Nodes): boolean =>
  node.type === 'link' ||
  node.type === 'linkReference' ||
  node.type === 'image' ||
  ('children' in node && node.children.some(holdsLink));

/** A list's item is closed by its own words too: `- [Tilbud](tilbud.pdf) (Lukket)`. */
const holdsClosedLink = (node: Nodes): boolean =>
  isClosedLink(node) ||
  (node.type === 'listItem' && holdsLink(node) && saysClosed(mdastText(node))) ||
  ('children' in node && node.children.some(holdsClosedLink));

/** These nodes without the list items and other blocks that hold a closed attachment, and where those stand. */
export function withoutClosedLinks(nodes: readonly RootContent[]): {
  readonly nodes: readonly RootContent[];
  readonly places: readonly Place[];
} {
  const places: Place[] = [];
  const kept = nodes.flatMap((node): RootContent[] => {
    if (node.type === 'list') {
      const children = node.children.filter((item) => {
        if (!holdsClosedLink(item)) return true;
        places.push(placeOf(item));
        return false;
      });
      return children.length === node.children.length
        ? [node]
        : children.length === 0
          ? []
          : [{ ...node, children }];
    }
    if (!holdsClosedLink(node)) return [node];
    places.push(placeOf(node));
    return [];
  });
  return { nodes: places.length === 0 ? nodes : kept, places };
}
