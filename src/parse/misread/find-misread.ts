// Goes once through the open items of a meeting, and finds what is read otherwise than it was meant.
import type { RootContent } from 'mdast';
import type { AfsnitKind, ParsedPunkt } from '../../model/parsed.ts';
import { placeOf, type Source } from '../head/source.ts';
import { textOf } from '../markdown/outline.ts';
import { hasUnreadableDate } from '../punkt/afsnit-heading.ts';
import type { OpenedPunkt } from '../punkt/open-punkt.ts';
import { foundInHeading, foundInNodes } from './find-in-nodes.ts';
import { type Misreading, quoted } from './misreading.ts';
import { likePunkt, type NamedLine, namedKind, namedLines } from './unmarked-sections.ts';
import type { Found } from './unread-links.ts';
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

const kindsIn = ({ punkt }: OpenItem): ReadonlySet<AfsnitKind> =>
  new Set(punkt.afsnit.map(({ kind }) => kind));

const isDecided = ({ isOwnDecision }: OpenItem): boolean => isOwnDecision.includes(true);

/** A section that its heading makes none of the known ones, though it names one; and a decision's heading with nothing under it. */
function sectionNamedOtherwise(item: OpenItem, index: number, { numbers }: Looking): Found[] {
  const heading = item.opened.afsnit[index]?.heading;
  const section = item.punkt.afsnit[index];
  if (!heading || !section) return [];
  const [place, text] = [placeOf(heading), textOf(heading)];
  const isOpen = section.text.length < LONGEST_PLACEHOLDER && isPlaceholder(section.text.trim());
  if (item.isOwnDecision[index] && isOpen) return [{ kind: 'tom', text: section.text.trim(), place }];
  // A decision's date that cannot be read is told of by itself.
  if (section.kind !== 'andet' || hasUnreadableDate(text)) return [];
  const like = likePunkt(text) ?? numberedAfterDecision(item, index, text);
  if (like && !numbers.has(like.nummer)) return [{ kind: 'punkt', text, place }];
  const kind = BEGINS_DECISION.test(text) ? 'beslutning' : namedKind(text);
  if (kind === null || kindsIn(item).has(kind)) return [];
  return [{ kind: kind === 'beslutning' ? 'beslutning' : 'afsnit', text, place }];
}

const LONGEST_PLACEHOLDER = 80;
/** What stands where a decision is to be written: nothing, «xxx», «[Beslutning indsættes]», «Udfyldes på mødet». */
const PLACEHOLDER =
  /^(?:[^\p{L}\p{N}]*|x{2,}|n\.?n\.?|todo\b.*|tbd|klik (?:eller tryk )?her\b.*|(?:indsæt|indsættes|skrives|udfyldes|tilføjes)(?: \S+){0,4}|(?:beslutning|beslutningen|tekst|teksten)(?: her)?(?: (?:indsættes|skrives|udfyldes|tilføjes|følger|mangler)(?: \S+){0,3})?)[.:!…]*$/iu;
const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text.replace(/^[[(<{]+|[\])>}]+$/g, ''));

/** «Beslutning (enstemmig)», «Byrådets beslutning om havnen»; «Beslutningsgrundlag» is another word. */
const BEGINS_DECISION = /^(?:[\p{L}-]+s\s+)?(?:beslutning|beslutningen|afgørelse|afgørelsen)(?![\p{L}-])/iu;

/** «### 2. Evt.» after a decision is the next item; before it, it is a section that is numbered. */
function numberedAfterDecision(item: OpenItem, index: number, text: string): { nummer: number } | null {
  const nummer = Number(/^(\d{1,5})\s*[.:)–-]\s*\S/.exec(text)?.[1] ?? Number.NaN);
  const isAfter = item.isOwnDecision.slice(0, index).includes(true);
  return isAfter && nummer === item.punkt.nummer + 1 ? { nummer } : null;
}

/** A heading of a section has three signs; one with more is inside of a section. */
const SMALL = 4;

/** Sections that begin with a line of text, a bold one or a heading too small. */
function unmarkedIn(nodes: readonly RootContent[], item: OpenItem, index: number, source: Source): Found[] {
  const own = item.punkt.afsnit[index]?.kind;
  const kinds = kindsIn(item);
  const named = nodes.flatMap((node): NamedLine[] => {
    if (node.type === 'blockquote') return node.children.flatMap((inner) => namedLines(inner, 1, source));
    // In a list only a decision that is nowhere else is worth a word.
    if (node.type === 'list' && !isDecided(item))
      return node.children
        .flatMap(({ children }) => children.slice(0, 1).flatMap((inner) => namedLines(inner, 1, source)))
        .filter(({ kind }) => kind === 'beslutning');
    return namedLines(node, SMALL, source);
  });
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
    const named = isLine && /punkt|pkt/i.test(written.text) ? likePunkt(written.text) : null;
    const bold = isBold ? written.text.replace(/^\*\*|^__|\*\*$|__$/g, '') : '';
    const like = named ?? (bold === '' ? null : numberedAfterDecision(item, index + 1, bold));
    return like ? [{ titel: bold, ...like, written }] : [];
  });
  const isList = lines.some(({ nummer }) => nummer <= from);
  return lines.flatMap(({ nummer, titel, written }): Found[] => {
    const hasRoom = nummer > from && nummer < to && (!isOfParts || nummer === from + 1);
    if (!hasRoom || isList || titel === '' || (isOfParts && OUTCOME.test(titel))) return [];
    return [{ kind: 'punkt', text: written.text, place: placeIn(written, source) }];
  });
}
