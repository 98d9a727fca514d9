// Looks at every node of some blocks for what is read otherwise than it was meant, each kind of node by itself.
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { placeOf, type Source } from '../head/source.ts';
import { textOf } from '../markdown/outline.ts';
import { joinedLines, rowsApart, ruleOfColumns } from './joined-lines.ts';
import type { MisreadKind } from './misreading.ts';
import { lowered, otherMarks } from './other-markdown.ts';
import { ownPlacesIn, ownPlacesInLink } from './own-places.ts';
import { cellsBeyond, openFence, wordsInHtml } from './swallowed.ts';
import { type Found, unreadHtmlLink, unreadLinks } from './unread-links.ts';
import { placeIn, writtenOf } from './written.ts';

/** A heading keeps its words alone, so that what leads elsewhere in it is lost. */
export function foundInHeading(heading: RootContent, source: Source): Found[] {
  const found: Found[] = [];
  const look = (node: Nodes): void => {
    if (/^(?:link|image|footnote)(?:Reference)?$/.test(node.type))
      found.push({ kind: 'overskrift', text: textOf(node as RootContent), place: placeOf(node) });
    else if (node.type === 'text') found.push(...otherMarks(node, source));
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(heading);
  return found;
}

/** What is misread in blocks and all that stands in them. */
export function foundInNodes(nodes: readonly RootContent[], source: Source): Found[] {
  const found: Found[] = rowsApart(nodes, source);
  const look = (node: Nodes, parent: Nodes | null, next: Nodes | undefined): void => {
    found.push(...foundInNode(node, parent, next, source));
    if (!('children' in node) || node.type === 'link') return;
    for (const [index, child] of node.children.entries()) look(child, node, node.children[index + 1]);
  };
  for (const node of nodes) look(node, null, undefined);
  return found;
}

const PHRASING: readonly string[] = [
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
];

function foundInNode(node: Nodes, parent: Nodes | null, next: Nodes | undefined, source: Source): Found[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode': {
      const own = ownPlacesIn(writtenOf(node, source), source);
      const links = own.length > 0 ? [] : unreadLinks(node, next?.type === 'link', source);
      return [...own, ...links, ...(node.type === 'text' ? otherMarks(node, source) : [])];
    }
    case 'image': {
      const isBare = !node.alt?.trim() && !/^[a-z]+:/i.test(node.url);
      const bare: Found[] = !isBare ? [] : [{ kind: 'billede', text: node.url, place: placeOf(node) }];
      return [...bare, ...ownPlacesInLink(node, source)];
    }
    case 'link':
    case 'definition':
      return ownPlacesInLink(node, source);
    case 'code':
      return [...openFence(node, source), ...ownPlacesIn(writtenOf(node, source), source)];
    case 'html': {
      const links = unreadHtmlLink(node, source);
      const isBlock = parent === null || !PHRASING.includes(parent.type);
      return links.length > 0 ? links : wordsInHtml(node, isBlock, source);
    }
    case 'delete':
      return lowered(node, source);
    case 'paragraph':
      return node.data?.misread ? marked(node, node.data.misread, source) : joinedLines(node, source);
    case 'list':
      return node.data?.misread ? marked(node, node.data.misread, source) : [];
    case 'table':
      return cellsBeyond(node, source);
    case 'thematicBreak':
      return ruleOfColumns(node, source);
    default:
      return [];
  }
}

function marked(node: RootContent | PhrasingContent, kind: MisreadKind, source: Source): Found[] {
  const written = writtenOf(node, source);
  const [line = ''] = written.text.split('\n');
  return [{ kind, text: line, place: placeIn({ ...written, end: written.start + line.length }, source) }];
}
