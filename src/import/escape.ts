const ADDRESS = /https?:\/\/[^\s<>]+|www\.[^\s<>]+/giu;
const AUTOLINK = /^<(?:(?:https?:\/\/|mailto:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/iu;
const ENTITY = /^&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

const isSpace = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter);
const isWord = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Whether a run of `*`, `_` or `~` around this place can open or close anything. */
function isLoud(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  let start = at;
  let end = at;
  while (text[start - 1] === letter) start -= 1;
  while (text[end + 1] === letter) end += 1;
  const [before, after] = [text[start - 1], text[end + 1]];
  if (isSpace(before) && isSpace(after)) return false;
  if (letter === '_') return !(isWord(before) && isWord(after));
  return letter !== '~' || text.indexOf('~') !== text.lastIndexOf('~');
}

function needsEscape(text: string, at: number): boolean {
  const letter = text[at];
  const rest = text.slice(at);
  if (letter === '`') return true;
  if (letter === '*' || letter === '_' || letter === '~') return isLoud(text, at);
  if (letter === '\\') return PUNCTUATION.test(text[at + 1] ?? '');
  if (letter === '[')
    return /^\[\^/.test(rest) || /\]\(/.test(rest) || (at === 0 && /^\[[^\]]+\]:/.test(rest));
  if (letter === '<') return /^<[\p{L}/!?]/u.test(rest);
  return letter === '&' && ENTITY.test(rest);
}

/** Addresses and autolinks stay as they are: what is inside them is no markup. */
function untouchedEnd(text: string, at: number, addresses: readonly (readonly [number, number])[]): number {
  if (text[at] === '<') return at + (AUTOLINK.exec(text.slice(at))?.[0].length ?? 0);
  return addresses.find(([start]) => start === at)?.[1] ?? at;
}

/** Plain text as inline Markdown that reads the same; as few backslashes as that takes. */
export function escapeInline(text: string): string {
  const addresses = [...text.matchAll(ADDRESS)].map((match): [number, number] => [
    match.index,
    match.index + match[0].length,
  ]);
  let out = '';
  let at = 0;
  while (at < text.length) {
    const end = untouchedEnd(text, at, addresses);
    if (end > at) {
      out += text.slice(at, end);
      at = end;
    } else {
      out += needsEscape(text, at) ? `\\${text[at]}` : text[at];
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
