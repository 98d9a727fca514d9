/*
 * A look over a text before anything is read. A reader of Markdown takes time by the square of some signs, so that a small file
 * could hold up everything: such a text is refused, with the place. One pass, line by line.
 */
import { blockOverstep, isSpace } from './block-bounds.ts';
import { BOUNDS, type BoundName, type Overstep, overstep } from './bounds.ts';

const [TAB, LF, SPACE] = [9, 10, 32];
const [HASH, STAR, PLUS, DASH, DOT, ZERO, NINE, EQUALS, QUOTE] = [35, 42, 43, 45, 46, 48, 57, 61, 62];
const [PARENTHESIS, COLON, OPEN, CLOSE, CARET, PIPE] = [41, 58, 91, 93, 94, 124];

/** A block shorter than this costs little, whatever it holds. */
const SHORT = 1000;

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** The first bound that a text oversteps, or null. */
export function oversteps(text: string): Overstep | null {
  if (text.length > BOUNDS.text.limit) return overstep('text', 0);
  return (
    tooWide(text) ??
    new Pass(text).run() ??
    tooMany(text, '[^', 'notes') ??
    tooMany(text, ']:', 'definitions')
  );
}

/** Patterns try each way to part a run of spaces, and no clock ends them while they do. */
function tooWide(text: string): Overstep | null {
  const at = GAPS.map((gap) => text.indexOf(gap)).find((place) => place >= 0);
  return at === undefined ? null : overstep('gap', at);
}
const GAPS = [' ', '\t', '\u00A0'].map((sign) => sign.repeat(BOUNDS.gap.limit + 1));

function tooMany(text: string, sign: string, name: BoundName): Overstep | null {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    count += 1;
    if (count > BOUNDS[name].limit) return overstep(name, at);
  }
  return null;
}

/** One pass over a text, line by line, with what it has counted so far; within a line it looks only in long blocks. */
class Pass {
  private readonly text: string;
  private readonly counts: Partial<Record<BoundName, number>> = {};
  private found: Overstep | null = null;
  private blockStart = 0;
  private wasBlank = true;
  private wasQuote = false;

  constructor(text: string) {
    this.text = text;
  }

  run(): Overstep | null {
    const { text } = this;
    for (let start = 0; start <= text.length && !this.found; ) {
      const next = text.indexOf('\n', start);
      const end = next < 0 ? text.length : next;
      this.line(start, end);
      start = end + 1;
    }
    this.endBlock(text.length);
    return this.found;
  }

  private add(name: BoundName, amount: number, offset: number): void {
    const count = (this.counts[name] ?? 0) + amount;
    this.counts[name] = count;
    if (count > BOUNDS[name].limit) this.found ??= overstep(name, offset);
  }

  private line(start: number, end: number): void {
    const { text } = this;
    this.add('lines', 1, start);
    let at = start;
    while (isBlank(text.charCodeAt(at))) at += 1;
    const first = text.charCodeAt(at);
    if (at >= end) {
      this.endBlock(start);
      this.wasBlank = true;
      this.wasQuote = false;
      return;
    }
    if (first === EQUALS || first === DASH) this.underline(start, at, first);
    const depth = this.containersAt(at);
    if (depth > 0) this.container(depth, start, at, first);
    if (depth > 0 || first === HASH || first === PIPE) this.add('entries', 1, start);
    this.wasQuote = first === QUOTE;
    this.wasBlank = false;
  }

  private underline(start: number, at: number, sign: number): void {
    if (!this.wasBlank && isOnly(this.text, at, sign)) this.add('underlines', 1, start);
  }

  private container(depth: number, start: number, at: number, first: number): void {
    if (depth > BOUNDS.containers.limit) this.found ??= overstep('containers', start);
    if (depth > 6) this.add('nesting', depth * depth, start);
    if (first === QUOTE && !this.wasQuote) this.add('quotes', 1, start);
    if (first === QUOTE) return;
    if (at - start > BOUNDS.indent.limit) this.found ??= overstep('indent', start);
    // An entry's text is a block of its own.
    this.endBlock(start);
  }

  private endBlock(end: number): void {
    if (end - this.blockStart > SHORT && !this.found)
      this.found = blockOverstep(this.text, this.blockStart, end);
    this.blockStart = end;
  }

  /** How many quotations, list entries and notes begin one within the other here. */
  private containersAt(from: number): number {
    const { text } = this;
    let depth = 0;
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      const next = containerEnd(text, at, code);
      if (next < 0) return depth;
      // A row of nothing but stars or dashes is a rule across the page.
      if ((code === DASH || code === STAR) && depth < 2 && isOnly(text, at, code)) return depth;
      depth += 1;
      if (depth > BOUNDS.containers.limit) return depth;
      at = next;
      while (isBlank(text.charCodeAt(at))) at += 1;
    }
  }
}

const isBlank = (code: number): boolean => code === SPACE || code === TAB;
const endsLine = (code: number): boolean => code === LF || Number.isNaN(code);

/** Whether the rest of a line is nothing but this sign and spaces. */
function isOnly(text: string, from: number, sign: number): boolean {
  let at = from;
  while (text.charCodeAt(at) === sign || isBlank(text.charCodeAt(at))) at += 1;
  return endsLine(text.charCodeAt(at));
}

/** Where the sign ends that begins a quotation, a list's entry or a note here; below 0 for none. */
function containerEnd(text: string, at: number, code: number): number {
  if (code === QUOTE) return at + 1;
  if (code === DASH || code === PLUS || code === STAR) return isSpace(text.charCodeAt(at + 1)) ? at + 1 : -1;
  if (isDigit(code)) {
    let end = at + 1;
    while (isDigit(text.charCodeAt(end)) && end - at < 10) end += 1;
    const mark = text.charCodeAt(end);
    return (mark === DOT || mark === PARENTHESIS) && isSpace(text.charCodeAt(end + 1)) ? end + 1 : -1;
  }
  if (code !== OPEN || text.charCodeAt(at + 1) !== CARET) return -1;
  let end = at + 2;
  while (end - at < 100 && !endsLine(text.charCodeAt(end)) && text.charCodeAt(end) !== CLOSE) end += 1;
  return text.charCodeAt(end) === CLOSE && text.charCodeAt(end + 1) === COLON ? end + 2 : -1;
}
