import { capital } from '../../src/model/text/phrases.da.ts';
import { chanceOf } from '../random.ts';

/** Writes text that looks like minutes: the words of real Danish, in an order of its own. */
export interface Writer {
  /** A whole number from 0 up to but not including the limit. */
  readonly below: (limit: number) => number;
  readonly sentences: (count: number) => string;
  readonly title: () => string;
  readonly sagsnummer: (year: number) => string;
}

/** The words of a text, as often as they stand in it. */
export function runningWords(text: string): string[] {
  // A title that happens to begin with «lukket» would be refused, as it should.
  return (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !word.startsWith('lukke'));
}

/** New words come ever more seldom (Heaps' law); so many a running word that a million have about 76,000, as Danish minutes do. */
const newShare = (running: number): number => 2.1 * 0.76 * running ** -0.24;

/** How many running words are remembered: enough that what they are hardly changes. */
const REMEMBERED = 500_000;

/** Makes a writer out of running text, whose words stay as common as they are there; the same text and seed give the same text. */
export function writerOf(running: readonly string[], seed: number): Writer {
  const { next: random, below } = chanceOf(seed);
  const vocabulary = [...new Set(running)];
  const long = vocabulary.filter(({ length }) => length >= 5);
  const parts = vocabulary.filter(({ length }) => length >= 4 && length <= 8);
  const rare = (): string => long[below(long.length)] ?? 'budget';
  const part = (): string => parts[below(parts.length)] ?? 'skole';
  const used = [...running];
  let count = used.length;
  // What has been written much is written again; what is new is a compound, as it mostly is in Danish.
  const word = (): string => {
    const own = random() < newShare(count) ? part() + part() : (used[below(used.length)] ?? 'og');
    used[used.length < REMEMBERED ? used.length : below(REMEMBERED)] = own;
    count += 1;
    return own;
  };
  const sentence = (): string => `${capital(Array.from({ length: 9 + below(14) }, word).join(' '))}.`;
  return {
    below,
    sentences: (count) => Array.from({ length: count }, sentence).join(' '),
    title: () => capital(`${rare()} ${word()} ${rare()}`),
    sagsnummer: (year) => {
      const two = (limit: number): string => String(below(limit)).padStart(2, '0');
      const opened = String(year - below(2)).slice(2);
      return `${two(30)}.${two(4)}.${two(4)}-${'APSGK'[below(5)]}${two(4)}-${1 + below(9)}-${opened}`;
    },
  };
}
