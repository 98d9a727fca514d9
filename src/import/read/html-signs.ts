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
  const line = closedLine(text, { isHeading: false, isLead: true, isBilag: false });
  return (line !== null && line !== 'aabning') || titleState(text) !== 'aaben';
};

/** Whether a short text does nothing but close. */
export const isClosing = (text: string): boolean =>
  text.length <= LONGEST && MAY_CLOSE.test(text) && closes(text.trim());

const labelsOf = (node: PageNode): string[] => {
  const drawn = tag(node) === 'svg' ? [...node.querySelectorAll('title')] : [];
  return [
    ...LABELS.map((name) => attribute(node, name)),
    ...drawn.map(({ textContent }) => textContent ?? ''),
  ].map((label) => label.replace(/\s+/g, ' ').trim());
};

/** What a part of a page shows of being closed beside its words, or null. */
function closedSign(node: PageNode): string | null {
  const label = labelsOf(node).find(isClosing);
  if (label !== undefined) return label;
  return CLOSED_STYLE.test(`${attribute(node, 'class')} ${attribute(node, 'data-type')}`) ? 'Lukket' : null;
}

/** The words of a part that stands round the minutes, where they say that something is closed. */
function closedWords(node: PageNode): string | null {
  const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  return isClosing(text) ? text : closedSign(node);
}

/** The headings that name what a closed part of a page holds: all of its first heading's rank. */
function namedBy(node: PageNode): Set<PageNode> {
  const headings = [...node.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const first = headings[0];
  return new Set(first ? headings.filter((heading) => tag(heading) <= tag(first)) : []);
}

const lengthOf = (node: PageNode): number => (node.textContent ?? '').trim().length;

/** Whether a sign stands before the words that it is about, and not behind them. */
function standsFirst(node: PageNode): boolean {
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

/** The signs of a page while it is read: each is put where the item it is about will have it. */
export class Signs {
  /** A sign that stands before its words, until they have come. */
  private ahead: string | null = null;
  /** Signs of closed parts, by the headings that name what they hold. */
  private readonly headings = new Map<PageNode, string>();

  /**
   * Looks at a part of a page. Its sign goes to the headings in it, so that the item before it is not taken for closed; one that
   * stands behind its words is given back, to be put in at once.
   */
  meet(node: PageNode): string | null {
    const sign = closedSign(node);
    if (sign === null) return null;
    const named = namedBy(node);
    for (const heading of named) this.headings.set(heading, sign);
    if (/^h[1-6]$/.test(tag(node))) this.headings.set(node, sign);
    else if (named.size > 0) return null;
    else if (lengthOf(node) > 0 || standsFirst(node)) this.ahead = sign;
    else return sign;
    return null;
  }

  /** Looks at a part that is left out; a sign behind its words is given back. */
  leave(node: PageNode): string | null {
    const words = closedWords(node);
    if (words === null || !standsFirst(node)) return words;
    this.ahead = words;
    return null;
  }

  /** The sign of a heading, or null. */
  of(heading: PageNode): string | null {
    return this.headings.get(heading) ?? null;
  }

  /** The sign that goes behind the words that have now come, or null. */
  takeAhead(): string | null {
    const sign = this.ahead;
    this.ahead = null;
    return sign;
  }
}
