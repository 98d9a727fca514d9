// Rows of signs: under a line they make it a heading, elsewhere they part pages and say nothing.
import type { Block } from '../blocks/block.ts';

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
