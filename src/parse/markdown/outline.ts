import type { Heading, Root, RootContent } from 'mdast';
import { toString as mdastText } from 'mdast-util-to-string';
import { withSingleSpaces } from '../../model/text/single-spaces.ts';
import type { ClosedLineFact, UnexpectedHeadingFact } from '../head/facts.ts';
import { placeOf, type Source } from '../head/source.ts';
import { type ClosingFinder, closingFinder, headingTexts } from '../lukket/blocks.ts';
import { afsnitKindOf, normalizeHeading, PUBLISHED_DECISION } from '../punkt/afsnit-kinds.ts';
import type { PunktTitle } from '../punkt/punkt-title.ts';

/** One section's nodes, without its heading; the heading is null for an item's lead. */
export interface AfsnitOutline {
  readonly heading: Heading | null;
  readonly nodes: readonly RootContent[];
}

/** What closes an item: its title, surely or in doubt or against its own word; a line of it; a divider before it. */
export type ClosedBy = 'titel' | 'tvivl' | 'modsigelse' | 'linje' | 'skillelinje';

/** One item's nodes, cut up by its headings. */
export interface PunktOutline {
  readonly heading: Heading;
  readonly nummer: number;
  readonly title: PunktTitle;
  readonly closedBy: ClosedBy | null;
  readonly afsnit: readonly AfsnitOutline[];
}

/** A meeting's body cut up by its headings and by the lines that close what follows. */
export interface Outline {
  readonly before: readonly RootContent[];
  readonly punkter: readonly PunktOutline[];
  /** Headings of the first two levels that open no item; what stands under them belongs to nothing. */
  readonly unexpected: readonly UnexpectedHeadingFact[];
  /** Lines of text that close an item, or what follows; they and what they close are in no item. */
  readonly closedLines: readonly ClosedLineFact[];
}

/** A node's text without markup and without raw HTML. */
export function textOf(node: Heading | RootContent): string {
  return withSingleSpaces(mdastText(node, { includeHtml: false })).trim();
}

const PUNKT = /^Punkt\s+(\d{1,5})\s*:\s*(.*)$/iu;

const LIKE_PUNKT = /^(?:punkt|pkt\.?)?\s*\d+\s*[.:–-]?\s*(.*)$/iu;

type Growing = PunktOutline & {
  closedBy: ClosedBy | null;
  afsnit: { heading: Heading | null; nodes: RootContent[] }[];
};

const CLOSED_BY = {
  lukket: 'titel',
  tvivl: 'tvivl',
  modsigelse: 'modsigelse',
  aaben: null,
  erklaeret: null,
} as const;

/** What cutting needs to know: the text, how a title is read, and whether the meeting's head says that all is closed. */
export interface OutlineContext {
  readonly source: Source;
  readonly readTitle: (titel: string) => PunktTitle;
  readonly isClosed: boolean;
}

/** Cuts a body into items and sections, and leaves out what a line closes. */
export function outlineOf(root: Root, context: OutlineContext): Outline {
  const cutter = new Cutter(context);
  for (const node of root.children) cutter.add(node);
  return cutter;
}

/** The cutting of one body: `into` is where text goes, null where it is left out. */
class Cutter implements Outline {
  readonly before: RootContent[] = [];
  readonly unexpected: UnexpectedHeadingFact[] = [];
  readonly punkter: Growing[] = [];
  readonly closedLines: ClosedLineFact[] = [];
  private readonly context: OutlineContext;
  private readonly closingOf: ClosingFinder;
  private into: RootContent[] | null;
  private isHidden: boolean;
  /** Whether a divider has closed all that follows. */
  private isRegion: boolean;

  constructor(context: OutlineContext) {
    this.context = context;
    this.closingOf = closingFinder(context.source);
    this.isRegion = context.isClosed;
    this.isHidden = context.isClosed;
    this.into = context.isClosed ? null : this.before;
  }

  add(node: RootContent): void {
    const text = node.type === 'heading' ? textOf(node) : '';
    const punkt = node.type === 'heading' && node.depth === 2 ? PUNKT.exec(text) : null;
    if (node.type === 'heading' && punkt) this.openPunkt(node, Number(punkt[1]), punkt[2] ?? '');
    else if (!this.close(node, text)) this.place(node, text);
  }

  private openPunkt(heading: Heading, nummer: number, titel: string): void {
    const title = this.titleOf(heading, titel);
    const closedBy =
      CLOSED_BY[title.state] ?? (this.isRegion && title.state !== 'erklaeret' ? 'skillelinje' : null);
    this.into = [];
    this.isHidden = closedBy !== null;
    this.punkter.push({ heading, nummer, title, closedBy, afsnit: [{ heading: null, nodes: this.into }] });
  }

  /** A title is closed when it is so in any way that a reader may see it. */
  private titleOf(heading: Heading, titel: string): PunktTitle {
    const title = this.context.readTitle(titel);
    const shown = new Set(
      headingTexts(heading).map((text) => PUNKT.exec(text.replace(/\s+/g, ' ').trim())?.[2] ?? titel),
    );
    shown.delete(titel);
    const states = [...shown].map((text) => this.context.readTitle(text).state);
    const state = (['modsigelse', 'lukket', 'tvivl'] as const).find((one) =>
      [title.state, ...states].includes(one),
    );
    return state ? { ...title, state, lukket: true } : title;
  }

  /** Whether this block closes what follows; then it is left out itself. */
  private close(node: RootContent, text: string): boolean {
    const punkt = this.punkter.at(-1);
    const section = punkt?.afsnit.at(-1)?.heading;
    const closing = this.closingOf(node, () => ({
      isLead: punkt?.afsnit.length === 1 && this.into !== null,
      isBilag: Boolean(section) && afsnitKindOf(textOf(section as Heading)) === 'bilag',
    }));
    if (closing?.kind === 'aabning' && this.isRegion && !this.context.isClosed) {
      this.isRegion = false;
      this.isHidden = false;
    }
    if (!closing || closing.kind === 'aabning') return false;
    if (closing.kind === 'skillelinje' || (closing.kind === 'status' && !punkt)) this.isRegion = true;
    const isOwnText = punkt?.closedBy && this.into !== null && !isPublished(section);
    if (node.type !== 'heading' && isOwnText) return false;
    if (punkt && this.into !== null && closing.kind === 'status') punkt.closedBy ??= 'linje';
    if (node.type === 'heading') this.tellOf(node, text, LIKE_PUNKT.exec(text)?.[1] !== undefined);
    else if (this.into !== null)
      this.closedLines.push({ kind: closing.kind, nummer: punkt?.nummer ?? null, place: closing.place });
    this.isHidden = true;
    this.into = null;
    return true;
  }

  private place(node: RootContent, text: string): void {
    if (node.type !== 'heading' || node.depth > 3) {
      this.into?.push(node);
      return;
    }
    const punkt = this.punkter.at(-1);
    if (node.depth === 3 && punkt && this.into) {
      this.into = [];
      punkt.afsnit.push({ heading: node, nodes: this.into });
      return;
    }
    // Sections under a heading that is told of already come right when it does.
    if (node.depth === 3 && this.into === null) return;
    const title = node.depth < 3 ? LIKE_PUNKT.exec(text)?.[1] : undefined;
    this.tellOf(node, text, title !== undefined);
    if (title !== undefined) this.isHidden = this.context.readTitle(title).lukket;
    this.into = null;
  }

  /** What may be a closed item's own words is not repeated. */
  private tellOf(node: Heading, text: string, isNumbered: boolean): void {
    const isQuotable = isNumbered || !this.isHidden;
    this.unexpected.push({ depth: node.depth, text: isQuotable ? text : null, place: placeOf(node) });
  }
}

const isPublished = (heading: Heading | null | undefined): boolean =>
  Boolean(heading) && normalizeHeading(textOf(heading as Heading)) === PUBLISHED_DECISION;
