import { Pattern } from '../../model/text/pattern.ts';
import { DATE_PATTERN } from './date-forms.ts';
import { type FoundReference, oneLine, type ReferenceContext } from './found-reference.ts';

const ITEMS = new Pattern(
  /(?<![\p{L}\d])(?:under\s+)?(?:punkt(?:et)?|pkt\.?)\s+(\d{1,4})(?![\p{L}\d]|[.,/-]\d)/giu,
);
const ITEM_WORD = /punkt|pkt/iu;
const NOT_AN_ITEM =
  /(?:§\s*\d*,?\s*|stk\.\s*\d*,?\s*|indstillingens|aftalens|lovens|planens|vedtægtens|notatets)\s*$/iu;
const ITEM_ELSEWHERE = new Pattern(
  /^\s*(?:udgik|udgår|(?:blev\s+|er\s+)?taget af|(?:i|på|fra)\s+(?:\p{L}+\s+){0,2}(?:\p{L}*(?:indstilling|aftale|plan|notat|bilag|lov|vedtægt|bekendtgørelse|møde|udvalg|råd|forum|bestyrelse|handleplan|oversigt|liste|vejledning|referat)\p{L}*))/iu,
);
/** So many letters on either side tell what an item is one of. */
const NEAR = 200;

/** After «indstillingens punkt 1» a «punkt 2» is the proposal's too. */
const OF_THE_PROPOSAL = /\bindstillingens\s+punkt/iu;

/** «Byrådet den 1. oktober 2019, punkt 4», «Byrådets punkt 4»: an item of another meeting. */
const OF_ANOTHER_MEETING = new Pattern(
  String.raw`(?:${DATE_PATTERN}[\s,(–-]*(?:under\s+)?|(?:udvalgets|rådets|bestyrelsens|forums|nævnets|[’']s)\s+(?:\p{L}+\s+)?)$`,
  'iu',
);

/** The items of the same meeting that a text names. */
export function findPunkter(text: string, context: ReferenceContext): FoundReference[] {
  if (!ITEM_WORD.test(text)) return [];
  const proposal = OF_THE_PROPOSAL.exec(text);
  const proposalEnd = proposal ? proposal.index + proposal[0].length : text.length + 1;
  return ITEMS.all(text).flatMap((match): FoundReference[] => {
    const nummer = Number(match[1]);
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - NEAR), match.index);
    const after = text.slice(end, end + NEAR);
    const elsewhere =
      NOT_AN_ITEM.test(before) ||
      proposalEnd <= match.index ||
      OF_ANOTHER_MEETING.test(before) ||
      ITEM_ELSEWHERE.test(after);
    if (nummer === context.punkt || nummer === 0 || elsewhere) return [];
    const target = `#punkt-${nummer}`;
    return [
      {
        start: match.index,
        end,
        reference: { tekst: oneLine(match[0]), kind: 'punkt', target, forum: null },
      },
    ];
  });
}
