import type { TableForum } from '../format/search-table.ts';
import { type ForumNames, type NamedForum, nameKey } from './forum-names.ts';
import { MARKS, type Scan } from './scan.ts';
import { isOneSlip } from './slip.ts';

const WORD = /[\p{L}\p{N}]+(?:['’]s(?!\p{L}))?/gu;
/** Shorter names are too near to other words to be guessed at. */
const SHORTEST_GUESS = 7;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordsAt = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** Whether words stand together as those of a name do. */
const isRun = (text: string, run: readonly Word[]): boolean =>
  run.every((word, at) => at === 0 || /^[\s&/-]{1,3}$/.test(text.slice(run[at - 1]?.end, word.start)));

interface Mention {
  readonly first: Word;
  readonly last: Word;
  readonly found: readonly NamedForum[];
}

/** The names in a text, of two that overlap the longer. */
function mentionsIn(text: string, names: ForumNames): Mention[] {
  const words = wordsAt(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let count = Math.min(names.mostWords, words.length - at); count > 0; count -= 1) {
      const run = words.slice(at, at + count);
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last || /^og$/i.test(first.text) || /^og$/i.test(last.text) || !isRun(text, run))
        continue;
      const found = names.named(run.map((word) => word.text));
      if (found.length === 0) continue;
      mentions.push({ first, last, found });
      at += count - 1;
      break;
    }
  }
  return mentions;
}

const forumsOf = (mentions: readonly Mention[]): TableForum[] => [
  ...new Set(mentions.flatMap(({ found }) => found.map(({ forum }) => forum))),
];

/** Takes the forums that a text names for sure, and gives those that it may name as well. */
export function readForums(scan: Scan, names: ForumNames): { sure: TableForum[]; maaske: TableForum[] } {
  const mentions = mentionsIn(scan.text(), names);
  const isSure = ({ found }: Mention): boolean => found.some((named) => named.isSure);
  const sure = mentions.filter(isSure);
  scan.cut(
    sure.map(({ first, last }) => ({ start: first.start, end: last.end })),
    MARKS.forum,
  );
  return { sure: forumsOf(sure), maaske: forumsOf(mentions.filter((mention) => !isSure(mention))) };
}

/** The only forum whose name the whole text is with one slip of the pen, or null. */
export function guessForum(text: string, names: ForumNames): TableForum | null {
  const key = nameKey(wordsAt(text).map((word) => word.text));
  if (key.length < SHORTEST_GUESS) return null;
  const near = new Set([...names.keys].flatMap(([name, forums]) => (isOneSlip(name, key) ? forums : [])));
  return near.size === 1 ? ([...near][0] ?? null) : null;
}
