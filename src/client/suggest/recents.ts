/** How many searches are remembered. */
const MOST = 6;
/** Longer texts were pasted by mistake. */
const LONGEST = 120;

/** Reads remembered searches as they were written down, the latest first; none for anything else. */
export function readRecents(text: string | null): string[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    const searches = Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
    return searches.filter((entry) => entry.trim() !== '').slice(0, MOST);
  } catch {
    // What is not JSON was not written here.
    return [];
  }
}

const sameSearch = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The searches with one more, the latest first; the same again moves to the front, and the oldest are forgotten. */
export function withRecent(searches: readonly string[], q: string): string[] {
  const search = q.trim().replace(/\s+/g, ' ');
  if (search === '' || search.length > LONGEST) return [...searches];
  return [search, ...withoutRecent(searches, search)].slice(0, MOST);
}

/** The searches but for one. */
export const withoutRecent = (searches: readonly string[], q: string): string[] =>
  searches.filter((search) => !sameSearch(search, q));
