// Links that Markdown takes for text: most often because of a space in their address.
import type { Html, InlineCode, Text } from 'mdast';
import type { Place } from '../../model/parsed.ts';
import type { Source } from '../head/source.ts';
import { ENDING } from './file-endings.ts';
import type { MisreadKind } from './misreading.ts';
import { placeIn, type Written, writtenOf } from './written.ts';

/** What was found in a text, and where. */
export interface Found {
  readonly kind: MisreadKind;
  readonly place: Place;
  readonly text: string;
}

const ADDRESS = String.raw`(?:https?:|www\.|\.{1,2}[\\/]|\d{4}-\d{2}-\d{2}[\\/]|[^()\n]*\.${ENDING}\b)`;
const LINKS: readonly RegExp[] = [
  // [Notat](2024-05-14/Notat om støj.pdf)
  /\[?[^[\]\n]*(?<!\\)\]\([^\n]*?(?:\)(?=\s|$|[.,;])|$)/giu,
  // [Plan] (2024-05-14/plan.pdf)
  new RegExp(String.raw`\[?[^[\]\n]*(?<!\\)\]\s+\(${ADDRESS}[^\n)]*\)?`, 'giu'),
  // (Plan)[2024-05-14/plan.pdf]
  new RegExp(String.raw`\([^()\n]*\)\[${ADDRESS}[^\n\]]*\]`, 'giu'),
  // [[plan.pdf]] and [[plan.pdf|Plan]]
  /(?<!\\)!?\[\[[^[\]\n]*\p{L}[^[\]\n]*\]\]/giu,
  // [Plan][plan], where nothing tells what «plan» is
  /\[[^[\]\n]+(?<!\\)\]\[[^[\]^\n]+\]/giu,
  // [Plan]{2024-05-14/plan.pdf}
  new RegExp(String.raw`\[[^[\]\n]+(?<!\\)\]\{[^{}\n]*\.${ENDING}\}`, 'giu'),
];
/** [Plan] (https://…), whose address has become a link by itself */
const BEFORE_LINK = /\[[^[\]\n]*(?<!\\)\][ \t]*\([ \t]*$/giu;
const PATHS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![^\s"'«»„“”(<\[\x60])(?:\.{1,2}[\\/])?\d{4}-\d{2}-\d{2}[\\/][^\n<>|]{1,120}?\.${ENDING}(?![\p{L}\p{N}])`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![^\s"'«»„“”(<\[\x60])(?:\.{1,2}[\\/])?(?:[\p{L}\p{N}_%-]{1,60}[\\/]){1,8}[\p{L}\p{N}_.,%()&+-]{1,120}\.${ENDING}(?![\p{L}\p{N}])`,
    'giu',
  ),
];
const HAS_ENDING = new RegExp(String.raw`[\\/][^\n]*\.${ENDING}`, 'i');

function foundBy(kind: MisreadKind, patterns: readonly RegExp[], written: Written, source: Source): Found[] {
  const found: Written[] = [];
  for (const pattern of patterns) {
    for (const { index, 0: text } of written.text.matchAll(pattern)) {
      const start = written.start + index;
      const end = start + text.length;
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ text, start, end });
    }
  }
  return found.map((one) => ({ kind, text: one.text, place: placeIn(one, source) }));
}

/** Links and paths in a text that are none to Markdown; `isBeforeLink` tells that a link stands right behind it. */
export function unreadLinks(node: Text | InlineCode, isBeforeLink: boolean, source: Source): Found[] {
  const { value } = node;
  if (!/[[\]/\\]/.test(value)) return [];
  const written = writtenOf(node, source);
  const patterns = isBeforeLink ? [...LINKS, BEFORE_LINK] : LINKS;
  const links = node.type === 'text' && /[[\]]/.test(value) ? foundBy('link', patterns, written, source) : [];
  return links.length > 0 || !HAS_ENDING.test(value) ? links : foundBy('sti', PATHS, written, source);
}

/** A link that is written as HTML, which is left out. */
export function unreadHtmlLink(node: Html, source: Source): Found[] {
  const written = writtenOf(node, source);
  return /<a\s[^>]*\bhref\s*=/i.test(node.value)
    ? [{ kind: 'link', text: written.text, place: placeIn(written, source) }]
    : [];
}
