// Whether words name another body than the forum whose text they stand in.
import type { ForumSlug } from '../../model/brand.ts';
import { Pattern } from '../../model/text/pattern.ts';
import { slug } from '../../model/text/slug.ts';

const NAMED = new Pattern(
  /(?<!\p{L})(?:\p{L}[\p{L}-]*(?:udvalg|råd|bestyrelse|forum|nævn|direktion|forsamling|gruppe|komit[eé]|ledelse)\p{L}*|[A-ZÆØÅ]{2,4}|(?:hoved|lokal|område)-?med(?:-?udvalg\p{L}*)?)(?!\p{L})/giu,
);
const CAPITALS = /^[A-ZÆØÅ]{2,4}$/u;
/** What says of a meeting what kind it was, and not whose. */
const TAIL = /(?:s?-?moede(?:t|r|rne|ts)?|s?-?referat\p{L}*|s?-?protokol\p{L}*)$/u;
const ENDING = /(?:ets|ens|mets|et|en|met|s)$/u;

const GENERIC =
  /^(?:udvalg|raad|bestyrelse|bestyrels|forum|naevn|direktion|forsamling|gruppe|komite|ledelse|ledelses)$/u;

/** True where a body is named that the forum's own slug does not hold; «udvalgets» and «rådets» are the forum itself. */
export function namesOtherBody(words: string, own: ForumSlug): boolean {
  return NAMED.all(words).some(([name]) => {
    // Any other word of two to four letters is no abbreviation.
    if (name.length <= 4 && !CAPITALS.test(name)) return false;
    if (CAPITALS.test(name)) return slug(name)[0] !== own[0];
    const stem = slug(name).replace(TAIL, '').replace(ENDING, '');
    if (GENERIC.test(stem)) return false;
    // A slug that is an abbreviation tells nothing of the name.
    return own.length > 4 && !own.includes(stem);
  });
}
