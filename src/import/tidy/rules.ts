// How a plain text sets its headings off: by rows of signs under them, or by text that stands further in.
import type { Block } from '../blocks/block.ts';
import { fieldKeyOf } from '../lines/fields.ts';
import { hasFiniteVerb } from '../lines/finite-verbs.ts';
import { isInfoLine } from '../lines/info-line.ts';
import { BULLET } from '../lines/list-marks.ts';
import { readNumbered } from '../lines/numbered-line.ts';

const RULE = /^(?:([-=_·.*~–—#+])\s?(?:\1\s?){3,}|[-=_·.*~–—+|\s]{6,})$/u;

/** Whether a line is but a row of signs. */
const isRule = (text: string): boolean => text.length > 3 && RULE.test(text) && !/[\p{L}\p{N}]/u.test(text);

/** Whether a row of signs underlines the line before it: it stands right under it and is about as long. */
function underlines(rule: Block, before: Block | undefined): before is Block {
  if (!before || before.text === '' || isRule(before.text)) return false;
  const [long, short] = [
    Math.max(rule.text.length, before.text.length),
    Math.min(rule.text.length, before.text.length),
  ];
  return before.text.length <= 120 && /[\p{L}\p{N}]/u.test(before.text) && short * 3 >= long * 2 - 6;
}

/** Takes rows of signs out; a line that one underlines gets the level of that row's sign, the heavier the higher. */
export function readRules(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    if (!isRule(block.text)) {
      out.push(block);
      continue;
    }
    const before = out.at(-1);
    if (underlines(block, before)) {
      const level = block.text.startsWith('=') ? 2 : block.text.startsWith('-') ? 3 : 4;
      out.splice(-1, 1, { ...before, level: before.level ?? level });
      continue;
    }
    out.push({ ...block, text: '' });
  }
  return out;
}

/** How much further in text stands than its heading, and how many such headings a text must have. */
const FURTHER = 2;
const LEAST = 3;

/** Whether a short line stands over text that is further in, as a heading does. */
function standsOver(block: Block, before: Block | undefined, next: Block | undefined): boolean {
  const { text, indent } = block;
  return (
    next !== undefined &&
    next.text !== '' &&
    next.indent >= indent + FURTHER &&
    (before?.text ?? '') === '' &&
    text.length <= 60 &&
    /^\p{Lu}[^:]*\p{L}$/u.test(text) &&
    block.cell === null &&
    !BULLET.test(next.text) &&
    readNumbered(text) === null &&
    !isInfoLine(text) &&
    fieldKeyOf(text) === null &&
    (!hasFiniteVerb(text) || /\s(?:indstiller|anbefaler|foreslår)$/u.test(text))
  );
}

/** Gives headings their level where text stands further in than they do, time and again. */
export function readIndents(blocks: readonly Block[]): Block[] {
  const over = blocks.filter((block, at) => standsOver(block, blocks[at - 1], blocks[at + 1]));
  const counts = new Map<number, number>();
  for (const { indent } of over) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  const set = new Set(over.filter(({ indent }) => indent > 0 && (counts.get(indent) ?? 0) >= LEAST));
  return blocks.map((block) => (set.has(block) ? { ...block, level: block.level ?? 3 } : block));
}
