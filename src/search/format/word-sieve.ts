/**
 * A set of words that can be asked and not read, in a part of the room: it says yes to all of its words, and to about one
 * in two thousand others (a Bloom filter). It is divided by the words' first letters, so that little is fetched, and forms of one word are together.
 */
export type WordSieve = Uint8Array;

/** How many parts a set is in. */
const SIEVES = 128;
const BITS_A_WORD = 16;
const PROBES = 11;

/** FNV-1a with MurmurHash3's end, from a seed. */
function hash(text: string, seed: number): number {
  let sum = seed;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}

/** Letters that forms of one word have in common. */
const IN_COMMON = 4;

/** The part that a word belongs to. */
export const sieveOf = (word: string): number => hash(word.slice(0, IN_COMMON), 1) % SIEVES;

function probes(word: string, size: number): number[] {
  const [first, step] = [hash(word, 2), hash(word, 3) | 1];
  return Array.from({ length: PROBES }, (_, at) => ((first + Math.imul(at, step)) >>> 0) % size);
}

/** Makes the parts of a set of words. */
export function wordSieves(words: ReadonlySet<string>): WordSieve[] {
  const parts = Array.from({ length: SIEVES }, (): string[] => []);
  for (const word of words) parts[sieveOf(word)]?.push(word);
  return parts.map((own) => {
    const bits = new Uint8Array(Math.ceil((own.length * BITS_A_WORD) / 8) + 1);
    for (const word of own)
      for (const at of probes(word, bits.length * 8)) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
    return bits;
  });
}

/** Whether a word is, as good as surely, in its part of a set. */
export const isIn = (bits: WordSieve, word: string): boolean =>
  probes(word, bits.length * 8).every((at) => ((bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0);
