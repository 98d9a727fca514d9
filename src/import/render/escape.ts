// Plain text as Markdown that reads the same.
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>[\]^`"\\|{}]+/giu;
const CLOSING_ENTITY = /&[A-Za-z0-9]+;$/;
const AUTOLINK = /^<(?:(?:https?:\/\/|mailto:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/iu;
const ENTITY = /^&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

const isSpace = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter);
const isWord = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** A run of one sign, and whether it can open or close anything. */
interface Run {
  readonly end: number;
  readonly isLoud: boolean;
}

/** The run of `*`, `_` or `~` that begins here. */
function runAt(text: string, start: number): Run {
  const letter = text[start] ?? '';
  let end = start + 1;
  while (text[end] === letter) end += 1;
  const [before, after] = [text[start - 1], text[end]];
  if (isSpace(before) && isSpace(after)) return { end, isLoud: false };
  if (letter === '_') return { end, isLoud: !(isWord(before) && isWord(after)) };
  return { end, isLoud: letter !== '~' || text.indexOf('~') !== text.lastIndexOf('~') };
}

function needsEscape(text: string, at: number, run: Run): boolean {
  const letter = text[at];
  if (letter === '`') return true;
  if (letter === '*' || letter === '_' || letter === '~') return run.isLoud;
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
  const whole = text + next;
  let out = '';
  let run: Run = { end: 0, isLoud: false };
  for (let at = 0; at < text.length; ) {
    const kept = untouched(text, at, addresses, next);
    if (kept) {
      out += kept.written;
      at += kept.length;
    } else {
      if (at >= run.end && /[*_~]/.test(text[at] ?? '')) run = runAt(whole, at);
      out += needsEscape(whole, at, run) ? `\\${text[at]}` : text[at];
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
