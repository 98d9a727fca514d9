// Goes once through the open items of a meeting, and finds what is read otherwise than it was meant.
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { AfsnitKind, ParsedPunkt } from '../../model/parsed.ts';
import type { OpenedPunkt } from '../open-punkt.ts';
import { textOf } from '../outline.ts';
import { placeOf, type Source } from '../source.ts';
import { joinedLines, ruleOfColumns } from './joined-lines.ts';
import { type Misreading, type MisreadKind, quoted } from './misreading.ts';
import { lowered, otherMarks } from './other-markdown.ts';
import { ownPlacesIn, ownPlacesInLink } from './own-places.ts';
import { cellsBeyond, openFence, wordsInHtml } from './swallowed.ts';
import { likePunkt, type NamedLine, namedKind, namedLines } from './unmarked-sections.ts';
import { type Found, unreadHtmlLink, unreadLinks } from './unread-links.ts';
import { placeIn, writtenOf } from './written.ts';

/** An item that may be shown, as it was cut out and as it was read. */
export interface OpenItem {
  readonly opened: OpenedPunkt;
  readonly punkt: ParsedPunkt;
  /** For each of its sections whether it is this meeting's own decision. */
  readonly isOwnDecision: readonly boolean[];
}

interface Looking {
  readonly items: readonly OpenItem[];
  readonly numbers: ReadonlySet<number>;
  readonly source: Source;
}

/** What is misread in a meeting's open items, in the order of the text. */
export function findMisread(items: readonly OpenItem[], source: Source): Misreading[] {
  const numbers = new Set(items.map(({ punkt }) => punkt.nummer));
  const looking = { items, numbers, source };
  return items.flatMap((item, index) =>
    foundInItem(item, items[index + 1] ?? null, looking).map(({ text, ...found }) => ({
      ...found,
      text: quoted(text),
      nummer: item.punkt.nummer,
    })),
  );
}

function foundInItem(item: OpenItem, next: OpenItem | null, looking: Looking): Found[] {
  const { opened, punkt } = item;
  if (punkt.lukket) return opened.afsnit.flatMap(({ nodes }) => foundInNodes(nodes, looking.source));
  return [
    ...foundInHeading(opened.outline.heading, looking.source),
    ...opened.afsnit.flatMap(({ heading, nodes }, index) => [
      ...(heading ? foundInHeading(heading, looking.source) : []),
      ...sectionNamedOtherwise(item, index, looking),
      ...foundInNodes(nodes, looking.source),
      ...unmarkedIn(nodes, item, index, looking.source),
      ...itemsIn(nodes, { item, next, index }, looking),
    ]),
  ];
}

/** A heading keeps its words alone, so that what leads elsewhere in it is lost. */
function foundInHeading(heading: RootContent, source: Source): Found[] {
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

const kindsIn = ({ punkt }: OpenItem): ReadonlySet<AfsnitKind> =>
  new Set(punkt.afsnit.map(({ kind }) => kind));

const isDecided = ({ isOwnDecision }: OpenItem): boolean => isOwnDecision.includes(true);

/** A section that its heading makes none of the known ones, though it names one; and a decision's heading with nothing under it. */
function sectionNamedOtherwise(item: OpenItem, index: number, { numbers }: Looking): Found[] {
  const heading = item.opened.afsnit[index]?.heading;
  const section = item.punkt.afsnit[index];
  if (!heading || !section) return [];
  const [place, text] = [placeOf(heading), textOf(heading)];
  if (item.isOwnDecision[index] && section.text.trim() === '') return [{ kind: 'tom', text, place }];
  if (section.kind !== 'andet') return [];
  const like = likePunkt(text) ?? numberedAfterDecision(item, index, text);
  if (like && !numbers.has(like.nummer)) return [{ kind: 'punkt', text, place }];
  const kind = namedKind(text);
  if (kind === null || kindsIn(item).has(kind)) return [];
  return [{ kind: kind === 'beslutning' ? 'beslutning' : 'afsnit', text, place }];
}

/** «### 2. Evt.» after a decision is the next item; before it, it is a section that is numbered. */
function numberedAfterDecision(item: OpenItem, index: number, text: string): { nummer: number } | null {
  const nummer = Number(/^(\d{1,5})\s*[.:)–-]\s*\S/.exec(text)?.[1] ?? Number.NaN);
  const isAfter = item.isOwnDecision.slice(0, index).includes(true);
  return isAfter && nummer === item.punkt.nummer + 1 ? { nummer } : null;
}

function foundInNodes(nodes: readonly RootContent[], source: Source): Found[] {
  const found: Found[] = [];
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
    case 'link':
    case 'image':
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

/** A heading of a section has three signs; one with more is inside of a section. */
const SMALL = 4;

/** Sections that begin with a line of text, a bold one or a heading too small. */
function unmarkedIn(nodes: readonly RootContent[], item: OpenItem, index: number, source: Source): Found[] {
  const own = item.punkt.afsnit[index]?.kind;
  const kinds = kindsIn(item);
  const named = nodes.flatMap((node): NamedLine[] =>
    node.type === 'blockquote'
      ? node.children.flatMap((inner) => namedLines(inner, 1, source))
      : namedLines(node, SMALL, source),
  );
  return named
    .filter(({ kind }) => kind !== own)
    .flatMap(({ kind, written, name }: NamedLine): Found[] => {
      const found = { text: name, place: placeIn(written, source) };
      if (kind !== 'beslutning') return kinds.has(kind) ? [] : [{ kind: 'afsnit', ...found }];
      if (!isDecided(item)) return [{ kind: 'beslutning', ...found }];
      return /beslutning/i.test(name) ? [{ kind: 'afsnit', ...found }] : [];
    });
}

/** What a part of a recommendation came to is no item: «Punkt 2: Godkendt.» */
const OUTCOME =
  /godkend|tiltr|tiltråd|vedta|afvis|udsat|udsæt|drøft|efterretning|anbefal|indstil|følge|ændre|bortfald|udgå/i;

interface Standing {
  readonly item: OpenItem;
  readonly next: OpenItem | null;
  readonly index: number;
}

/** Items that begin with a line of text, a bold one or a heading too small, where the numbers of the items leave room for them. */
function itemsIn(nodes: readonly RootContent[], standing: Standing, { source }: Looking): Found[] {
  const { item, next, index } = standing;
  const [from, to] = [item.punkt.nummer, next?.punkt.nummer ?? Number.POSITIVE_INFINITY];
  const kind = item.punkt.afsnit[index]?.kind;
  const isOfParts = kind === 'beslutning' || kind === 'indstilling';
  const lines = nodes.flatMap((node) => {
    if (node.type !== 'heading' && node.type !== 'paragraph') return [];
    const written = writtenOf(node, source);
    const isBold =
      node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';
    const isLine =
      !/\n/.test(written.text) && (node.type === 'heading' || isBold || !/[.;]$/.test(written.text));
    const like = isLine && /punkt|pkt/i.test(written.text) ? likePunkt(written.text) : null;
    return like ? [{ ...like, written }] : [];
  });
  const isList = lines.some(({ nummer }) => nummer <= from);
  return lines.flatMap(({ nummer, titel, written }): Found[] => {
    const hasRoom = nummer > from && nummer < to && (!isOfParts || nummer === from + 1);
    if (!hasRoom || isList || titel === '' || (isOfParts && OUTCOME.test(titel))) return [];
    return [{ kind: 'punkt', text: written.text, place: placeIn(written, source) }];
  });
}
