// The text of pages as the search and its excerpts have it: words whole, one space between them.
import { BROKEN_END, BROKEN_REST, GOES_ON_AFTER_HYPHEN } from '../../../model/text/broken-words.ts';

/** Signs of typesetting that are two or three letters. */
const LIGATURES = /[\uFB00-\uFB06]/g;
/** Signs that nobody sees, but for the soft hyphen, which a line may end with. */
const UNSEEN = /[\u200B-\u200D\u2060\uFEFF]/g;
const SOFT_HYPHEN = /\u00AD[ \t]*(?:\r?\n[ \t]*)?/g;
/** A heading set with space between its letters. */
const SPACED = /(?<!\S)(?:\p{L} ){3,}\p{L}(?!\S)/gu;
/** «2023-» and «EU-» at the end of a line go on with what begins the next, and keep their hyphen. */
const KEPT_HYPHEN = /(?<=[\p{L}\p{N}][-\u2010])$/u;

/** The texts of a document's pages in order, with the words joined that lines and pages have broken. */
export function pageTexts(pages: readonly string[]): string[] {
  const plain = pages.map((page) =>
    page
      .normalize('NFC')
      .replace(LIGATURES, (sign) => sign.normalize('NFKC'))
      .replace(UNSEEN, '')
      .replace(SOFT_HYPHEN, '')
      .replace(SPACED, (letters) => letters.replaceAll(' ', '')),
  );
  const isHyphened = hyphenedIn(plain);
  return overPages(plain.map((page) => joinLines(page, isHyphened)));
}

/** Whether a document writes a word with a hyphen, and never without; it is looked through when that is first asked. */
function hyphenedIn(pages: readonly string[]): (first: string, rest: string) => boolean {
  let words: Set<string> | null = null;
  return (first, rest) => {
    words ??= new Set(pages.flatMap((page) => page.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
    return words.has(`${first}-${rest}`.toLowerCase()) && !words.has(`${first}${rest}`.toLowerCase());
  };
}

function joinLines(page: string, isHyphened: (first: string, rest: string) => boolean): string {
  let text = '';
  for (const line of page.split(/\r?\n/)) {
    const next = line.replace(/\s+/g, ' ').trim();
    if (next === '') continue;
    text = text === '' ? next : joined(text, next, isHyphened);
  }
  return text;
}

function joined(text: string, next: string, isHyphened: (first: string, rest: string) => boolean): string {
  const first = /[-\u2010\u00ac]$/.test(text) ? BROKEN_END.exec(text.slice(-60))?.[1] : undefined;
  const rest = BROKEN_REST.exec(next)?.[1];
  if (first !== undefined && rest !== undefined && !GOES_ON_AFTER_HYPHEN.test(rest))
    return `${text.slice(0, isHyphened(first, rest) ? undefined : -1)}${next}`;
  return KEPT_HYPHEN.test(text) && /^[\p{Lu}\p{N}]/u.test(next) ? `${text}${next}` : `${text} ${next}`;
}

/** The rest of a word moves back to the page where it begins. */
function overPages(pages: string[]): string[] {
  for (let at = 0; at + 1 < pages.length; at += 1) {
    const [page = '', next = ''] = [pages[at], pages[at + 1]];
    const rest = /[-\u2010\u00ac]$/.test(page) ? BROKEN_REST.exec(next)?.[1] : undefined;
    if (rest === undefined || !BROKEN_END.test(page.slice(-60)) || GOES_ON_AFTER_HYPHEN.test(rest)) continue;
    const word = /^\S+/.exec(next)?.[0] ?? '';
    pages[at] = `${page.slice(0, -1)}${word}`;
    pages[at + 1] = next.slice(word.length).trimStart();
  }
  return pages;
}
