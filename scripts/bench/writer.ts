/** Writes text that looks like minutes: the words of real Danish, in an order of its own. */
export interface Writer {
  /** A whole number from 0 up to but not including the limit. */
  readonly below: (limit: number) => number;
  readonly sentences: (count: number) => string;
  readonly title: () => string;
  readonly sagsnummer: (year: number) => string;
}

/** The words of a text, the commonest first. */
export function vocabularyOf(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{2,}/gu)) {
    // A title that happens to begin with «lukket» would be refused, as it should.
    if (!word.startsWith('lukke')) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

/** A small generator of even numbers in [0, 1) (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Makes a writer; the same words and seed give the same text. */
export function writerOf(vocabulary: readonly string[], seed: number): Writer {
  const random = randomOf(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  // The cube of an even number makes common words common, as in a language.
  const common = (): string => vocabulary[Math.floor(random() ** 3 * vocabulary.length)] ?? 'og';
  const long = vocabulary.filter((word) => word.length >= 5);
  const rare = (): string => long[below(long.length)] ?? 'budget';
  // A new compound now and then keeps the vocabulary growing with the archive, as names and compounds do.
  const word = (): string => (below(45) === 0 ? rare() + rare() : common());
  const sentence = (): string => `${capital(Array.from({ length: 9 + below(14) }, word).join(' '))}.`;
  return {
    below,
    sentences: (count) => Array.from({ length: count }, sentence).join(' '),
    title: () => capital(`${rare()} ${common()} ${rare()}`),
    sagsnummer: (year) => {
      const two = (limit: number): string => String(below(limit)).padStart(2, '0');
      const opened = String(year - below(2)).slice(2);
      return `${two(30)}.${two(4)}.${two(4)}-${'APSGK'[below(5)]}${two(4)}-${1 + below(9)}-${opened}`;
    },
  };
}
