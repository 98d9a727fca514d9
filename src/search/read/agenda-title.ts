/** What stands before the title of an item where it was copied: `Punkt 5:`, `Ad 4)`, `Sag 8`, `7.`, `Lukket punkt:`, `Vedr.:`. */
const BEFORE =
  /^(?:(?:vedr(?:ørende|\.)?|ang(?:ående|\.)?|sv|vs|re|fwd?)\s*:\s*)*(?:(?:(?:dagsordens?)?(?:punkt|pkt|sag|ad|nr|emne)\.?\s*(?:nr\.?\s*)?\d{1,3}[a-z]?\s*[.:)–-]?|\d{1,3}\s*[.:)])\s+(?=\p{L}))?(?:lukket(?:\s+punkt)?\s*[:–-]\s*)?/iu;

/** The hours that it was set down for, at its end or before who presents it. */
const HOURS =
  /\s*\(\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*(?:-|–|til)\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2})?\s*\)\s*$/iu;

/** Who presents it: `v. HR-chefen`, `v/borgerservicechefen`. */
const PRESENTER = /\s+v(?:\.\s*|\/\s*)\p{L}[^,;:?!()]{0,79}$/iu;

/** The least words of a title; less is no title that was copied. */
const LEAST_WORDS = 2;

/** A query without what stands around the title of an item that was copied out of an agenda; as it is where it is none. */
export function agendaTitle(q: string): string {
  const own = q.trim();
  const bare = own.replace(BEFORE, '').replace(HOURS, '').replace(PRESENTER, '').replace(HOURS, '');
  const words = bare.match(/\p{L}{2,}/gu) ?? [];
  return bare !== own && words.length >= LEAST_WORDS ? bare : q;
}
