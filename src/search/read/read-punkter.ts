import type { Slots } from './question.ts';
import { MARKS, type Scan } from './scan.ts';

/** «punkt 4», «pkt. 4», «dagsordenspunkt nr. 4», «punkt #4», «punkt 4.» and «4. punkt»; «punkt 4 og 5» as well. */
const PUNKT =
  /(?<!\p{L})(?:dagsorden(?:s|ens)?\s?)?(?:punkt(?:et|er|erne)?|pkt|p(?=\.))[\s.:]{0,2}(?:nr\.?\s?|#\s?)?(\d{1,3})(?![\p{L}\d]|[.,/-]\d)(?:(?:\s?,\s?|\sog\s)(\d{1,3})(?![\p{L}\d]|[.,/-]\s?\d|\.\s?\p{L}))?/giu;
const COUNTED = /(?<![\p{L}\d.,/-])(\d{1,3})\.\s(?:punkt|dagsordenspunkt|pkt)(?:et)?\b/giu;

const SIGN = /(?<!\S)#(\d{1,3})(?![\p{L}\d]|[.,/-]\d)/gu;

/** Takes the item numbers of a text. */
export function readPunkter(scan: Scan, { punkter }: Slots): void {
  const read = ({ groups }: { groups: readonly string[] }): boolean => {
    const numbers = groups.filter((digits) => digits !== '').map(Number);
    punkter.push(...numbers.filter((number) => number > 0));
    return true;
  };
  scan.take(PUNKT, MARKS.punkt, read);
  scan.take(COUNTED, MARKS.punkt, read);
  scan.take(SIGN, MARKS.punkt, read);
}
