const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>[\]^`"\\|{}]+/giu;
const CLOSING_ENTITY = /&[A-Za-z0-9]+;$/;
const AUTOLINK = /^<(?:(?:https?:\/\/|mailto:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/iu;
const ENTITY = /^&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** Signs; of a longer run each end is looked for so far. */
const LONG_RUN = 300;

const isSpace = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter);
const isWord = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Whether a run of `*`, `_` or `~` around this place can open or close anything. */
function isLoud(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  let start = at;
  let end = at;
  while (text[start - 1] === letter && at - start < LONG_RUN) start -= 1;
  while (text[end + 1] === letter && end - at < LONG_RUN) end += 1;
  const [before, after] = [text[start - 1], text[end + 1]];
  if (isSpace(before) && isSpace(after)) return false;
  if (letter === '_') return !(isWord(before) && isWord(after));
  return letter !== '~' || text.indexOf('~') !== text.lastIndexOf('~');
}

function needsEscape(text: string, at: number): boolean {
  const letter = text[at];
  if (letter === '`') return true;
  if (letter === '*' || letter === '_' || letter === '~') return isLoud(text, at);
  if (letter === '\\') return PUNCTUATION.test(text[at + 1] ?? '');
  if (letter === '[')
    return text[at + 1] === '^' || text.includes('](', at) || (at === 0 && /^\[[^\]]+\]:/.test(text));
  if (letter === '<') return /^<[\p{L}/!?]/u.test(text.slice(at, at + 3));
  return letter === '&' && ENTITY.test(text.slice(at, at + 40));
}

/** An address would swallow a mark right behind it: then it is fenced, or for lack of a fence no link. */
function fenced(address: string, next: string): string {
  if (next === '' || /[\s.,:;?!)'"]/.test(next)) return address;
  return /^http/i.test(address) ? `<${address}>` : address.replace('.', '\\.');
}

/** What stays as it is at this place, an autolink or an address, and how it is written. */
function untouched(text: string, at: number, addresses: ReadonlyMap<number, string>, next: string) {
  const autolink = text[at] === '<' ? AUTOLINK.exec(text.slice(at))?.[0] : undefined;
  if (autolink) return { length: autolink.length, written: autolink };
  const address = addresses.get(at);
  if (address === undefined || isWord(text[at - 1])) return null;
  return { length: address.length, written: fenced(address, text[at + address.length] ?? next) };
}

/** Plain text as inline Markdown that reads the same, with few backslashes; `next` is what will follow it. */
export function escapeInline(text: string, next = ''): string {
  const addresses = new Map(
    [...text.matchAll(ADDRESS)].map((match) => [match.index, match[0].replace(CLOSING_ENTITY, '')] as const),
  );
  let out = '';
  for (let at = 0; at < text.length; ) {
    const kept = untouched(text, at, addresses, next);
    if (kept) {
      out += kept.written;
      at += kept.length;
    } else {
      out += needsEscape(text + next, at) ? `\\${text[at]}` : text[at];
      at += 1;
    }
  }
  return out;
}

/** Keeps what a paragraph or list entry begins with from opening a list, heading, quote or table. */
export function escapeStart(text: string): string {
  if (/^(?:#{1,6}|[-+*])(?:\s|$)|^>|^(?:~{3}|`{3})|^\[[ xX]?\](?:\s|$)/.test(text)) return `\\${text}`;
  if (/^([-_*])\s*(?:\1\s*){2,}$/.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Keeps closing `#` of a heading. */
export const escapeHeading = (text: string): string => text.replace(/(\s|^)(#+)$/, '$1\\$2');
