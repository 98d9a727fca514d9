// What stands in a query because it was copied from an agenda or a list of files, and is in no item's text.

/** A time slot: `(9:45-10:15)`, `kl. 9.45 - 10.15`. */
const SLOT =
  /\(?(?:kl\.?\s*)?(?<![\d.:/-])\d{1,2}[:.]\d{2}\s*[-–—]\s*(?:kl\.?\s*)?\d{1,2}[:.]\d{2}(?![\d.:/-])\)?/giu;

/** What stands before a presenter: `v. Jette`, `v/Jette`. */
const BY = /(?<=\S\s+)v(?:\.|\/|\.\/)\s*(?=\p{Lu})/gu;

/** The abbreviation of a forum before a title: `CF - Budget`. */
const PREFIX = /^(\p{Lu}{2,6}) [-–—] (?=\S)/u;

/** The number of an item before its title: `3. Budget`, `Punkt 3: Budget`. */
const NUMBER = /^(?:(?:punkt|pkt\.?)\s*)?\d{1,3}(?:[.)]|\s*:)\s+(?=\p{L})/iu;

/** The ending of a file's name. */
const ENDING = /(?<=[\p{L}\p{N}])\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|txt)(?![\p{L}\p{N}])/giu;

/** Months, which a number with a full stop belongs to. */
const DAY = /^\d{1,2}\.\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/iu;

/** A query without them; what is left stands as it was typed. */
export function withoutPasted(q: string, isForum: (abbreviation: string) => boolean): string {
  const prefix = PREFIX.exec(q)?.[1];
  const bare = prefix === undefined ? q : q.replace(PREFIX, isForum(prefix) ? `${prefix} ` : '');
  const text = (DAY.test(bare) ? bare : bare.replace(NUMBER, ''))
    .replace(SLOT, ' ')
    .replace(BY, '')
    .replace(ENDING, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? q : text;
}
