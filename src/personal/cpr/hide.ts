// Messages are kept and passed on: a CPR number goes no further.
import { cprInSource } from './cpr.ts';

const HIDDEN = '[CPR-nummer]';
const TEN_DIGITS = /(?<!\d)\d{6}\s?[-–‐‑−]?\s?\d{4}(?!\d)/g;
const MAY_HOLD = /\d(?:\D{0,12}\d){9}/;

/** The text without anything that could be a CPR number. */
export function hideCpr(text: string): string {
  if (!MAY_HOLD.test(text)) return text;
  let hidden = '';
  let from = 0;
  for (const { start, end } of cprInSource(text)) {
    if (start >= from) hidden += text.slice(from, start) + HIDDEN;
    from = Math.max(from, end);
  }
  return (hidden + text.slice(from)).replace(TEN_DIGITS, HIDDEN);
}
