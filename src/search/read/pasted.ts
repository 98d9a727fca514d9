// What stands in a query because it was copied from an agenda or a list of files, and is in no item's text.

/** A time slot: `(9:45-10:15)`, `kl. 9.45 - 10.15`. */
const SLOT =
  /\(?(?:kl\.?\s*)?(?<![\d.:/-])\d{1,2}[:.]\d{2}\s*[-–—]\s*(?:kl\.?\s*)?\d{1,2}[:.]\d{2}(?![\d.:/-])\)?/giu;

/** The abbreviation of a forum before a title: `CF - Budget`. */
const PREFIX = /^(\p{Lu}{2,6}) [-–—] (?=\S)/u;

/** The ending of a file's name. */
const ENDING = /(?<=[\p{L}\p{N}])\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|txt)(?![\p{L}\p{N}])/giu;

/** A query without them; what is left stands as it was typed. Numbers and presenters of items `agendaTitle` takes away. */
export function withoutPasted(q: string, isForum: (abbreviation: string) => boolean): string {
  const prefix = PREFIX.exec(q)?.[1];
  const bare = prefix === undefined ? q : q.replace(PREFIX, isForum(prefix) ? `${prefix} ` : '');
  const text = bare.replace(SLOT, ' ').replace(ENDING, '').replace(/\s+/g, ' ').trim();
  return text === '' || text === q.trim() ? q : text;
}

/** A title without the abbreviation of a forum before it. */
export const withoutPrefix = (title: string): string => title.replace(PREFIX, '');
