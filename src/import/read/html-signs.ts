// What a page says of an item with a picture, a tooltip or a name for its style instead of with words.
import { closedLine } from '../../parse/lukket/line.ts';
import { titleState } from '../../parse/lukket/title.ts';
import { attribute, type PageNode, tag } from './html-nodes.ts';

/** Names for styles that show a part as closed; «closed» by itself is also what is folded in. */
const CLOSED_STYLE =
  /(?:^|[\s_-])(?:lukket|lukkede|fortroligt?|confidential|ikke-?offentligt?)(?=$|[\s_-])|(?:item|punkt|agenda|case)[\w-]*[-_]closed(?=$|[\s_-])|(?:^|[\s_-])closed[-_]?(?:item|punkt|agenda|case|meeting)/i;
const LABELS = ['alt', 'title', 'aria-label', 'data-status', 'data-title'] as const;
const MAY_CLOSE = /luk|fortrol|offentlig|closed|confidential|undtag/i;
/** A sign is short; a longer text tells of something. */
const LONGEST = 80;

const closes = (text: string): boolean => {
  const line = closedLine(text, { isHeading: false, isLead: true, isAlone: true, isBilag: false });
  return (line !== null && line !== 'aabning') || titleState(text) !== 'aaben';
};

const labelsOf = (node: PageNode): string[] => {
  const drawn = tag(node) === 'svg' ? [...node.querySelectorAll('title')] : [];
  return [
    ...LABELS.map((name) => attribute(node, name)),
    ...drawn.map(({ textContent }) => textContent ?? ''),
  ].map((label) => label.replace(/\s+/g, ' ').trim());
};

/** What a part of a page shows of being closed beside its words, or null. */
export function closedSign(node: PageNode): string | null {
  const label = labelsOf(node).find((text) => text.length <= LONGEST && MAY_CLOSE.test(text) && closes(text));
  if (label !== undefined) return label;
  return CLOSED_STYLE.test(`${attribute(node, 'class')} ${attribute(node, 'data-type')}`) ? 'Lukket' : null;
}

/** The words of a part that stands round the minutes, where they say that something is closed. */
export function closedWords(node: PageNode): string | null {
  const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST && MAY_CLOSE.test(text) && closes(text) ? text : closedSign(node);
}

/** The headings that name what a closed part of a page holds: all of its first heading's rank. */
export function namedBy(node: PageNode): Set<PageNode> {
  const headings = [...node.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const first = headings[0];
  return new Set(first ? headings.filter((heading) => tag(heading) <= tag(first)) : []);
}

const lengthOf = (node: PageNode): number => (node.textContent ?? '').trim().length;

/** Whether a sign stands before the words that it is about, and not behind them. */
export function standsFirst(node: PageNode): boolean {
  const own = lengthOf(node);
  for (let at = node; at.parentNode; at = at.parentNode) {
    for (const sibling of at.parentNode.childNodes) {
      if (sibling === at) break;
      if (sibling.nodeType !== 8 && lengthOf(sibling) > 0) return false;
    }
    if (lengthOf(at.parentNode) > own) return true;
  }
  return false;
}
