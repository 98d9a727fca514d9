// Marks that are but a letter or a few: «Salg (L)», «L - Salg», «L 5. Salg».
import { Pattern } from '../../model/text/pattern.ts';
import { SHORT_MARKS } from './forms.ts';

const SHORT = SHORT_MARKS.join('|');
const SHORT_MARK = new Pattern(
  String.raw`[([{]\s*(?:${SHORT})\.?\s*[)\]}]|^(?:${SHORT})\.?(?:\s*:|\s+[-–—]\s)|\s[-–—/]\s*(?:${SHORT})\.?$|^(?:${SHORT})\.?$|^[Ll]u?kk?t?\.\s`,
  'u',
);
/** A letter that may count the closed items of an agenda, and may be a bill's or a bay's. */
const LETTERED = new Pattern(
  /^L[ .-]?\d{1,2}\p{Ll}?\s*(?:[.:)–—-]\s+\p{Lu}|\.?$)|^L[.-]\d{1,2}\s+\p{Lu}|^L\d{1,2}\s+\p{Lu}|^\d{1,2}L\s+\p{Lu}|^[Pp]unkt L\s*:|^\d{1,2}\s?L\s*[:.)–—-]\s|,\s*L$|^L\.\s\p{Lu}/u,
);
const OF_LAW = new Pattern(/(?:^|[^\p{L}])lov|lov(?:en|ens)?(?:$|[^\p{L}])|folketing|høring/iu);

/** Whether a title bears such a mark for itself. */
export const bearsLetter = (title: string): boolean => SHORT_MARK.test(title);

/** Whether a line's own letter and number may make it a closed item: «L 5. Salg». */
export const isLettered = (text: string): boolean => LETTERED.test(text) && !OF_LAW.test(text);
