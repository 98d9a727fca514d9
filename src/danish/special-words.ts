import { amountsIn } from '../model/text/amounts.ts';
import { amountKey } from './amounts.ts';

/** MED, the co-operation of staff and management at Danish workplaces: the small word `med` but for its capitals. */
const MED = 'MED';

/** A paragraph of an act, as people write it. */
const PARAGRAPH = /(?:§+|(?<![\p{L}\p{N}])paragraf)\s*(\d+)/giu;

/** What every paragraph has, and most texts have not. */
const MAYBE_PARAGRAPH = /§|paragraf/iu;

/** Whether a word is MED, which `med` is not. */
export const isMed = (word: string): boolean => word === MED;

/** A query with `§ 25` as one word, `§25`, and `med-udvalg` with its MED; what is all in capitals says nothing of `MED`. */
export function withSpecialWords(q: string): string {
  const isShouted = /\s/.test(q) && !/\p{Ll}/u.test(q);
  const own = isShouted ? q.replace(/(?<![\p{L}\p{N}-])MED(?![\p{L}\p{N}-])/gu, 'med') : q;
  return own.replace(PARAGRAPH, '§$1').replace(/(?<![\p{L}\p{N}])med(?=-\p{L})/giu, MED);
}

/** The key of a word of a query that is more than its letters: of `MED`, of `§25`, and of a sum of money. */
export function specialKey(word: string): string | null {
  if (isMed(word)) return MED;
  const [amount] = /\d/.test(word) ? amountsIn(word) : [];
  if (amount) return amountKey(amount.kroner);
  const paragraph = /^§(\d+)$/.exec(word)?.[1];
  return paragraph === undefined ? null : `paragraf${paragraph}`;
}

/** The same keys of a text: those of its paragraphs and sums, and of MED alone or at the end of a compound: `HovedMED`. */
export function specialKeysOf(text: string): Set<string> {
  const keys = new Set<string>();
  if (MAYBE_PARAGRAPH.test(text))
    for (const [, number] of text.matchAll(PARAGRAPH)) keys.add(`paragraf${number}`);
  for (const { kroner } of amountsIn(text)) keys.add(amountKey(kroner));
  if (text.includes(MED) && /(?<![\p{Lu}\p{N}])MED(?![\p{L}\p{N}])/u.test(text)) keys.add(MED);
  return keys;
}
