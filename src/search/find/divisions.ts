import { NO_FIRST, NO_LAST, SHORT } from '../../danish/compounds/keys.ts';
import { asciiWord, wordKey } from '../../danish/word-key.ts';
import type { WordFiles } from './word-files.ts';

/** A compound is taken for so many parts at most. */
const MOST_PARTS = 4;
const LEAST_PART = 4;

/** A form is enough from so many letters on; of shorter words it must be the very one. */
const TELLING_PART = 5;

/** Letters with a number before or after them, typed without what parts them in the text: `co2regnskab`, `4dages`, `budget2026`. */
const NUMBERED = /^(\p{L}*\d+)(\p{L}{2,})$|^(\p{L}{3,})(\d{2,})$/u;

/** The ways to divide a compound into words of the archive, in the forms that it has them. */
export async function divisions(
  word: string,
  words: WordFiles,
  most = MOST_PARTS,
): Promise<(readonly string[])[]> {
  const numbered = NUMBERED.exec(word);
  if (numbered) return [numbered.slice(1).filter((part) => part !== undefined)];
  if (most < 2) return [];
  const lower = word.toLowerCase();
  const known = await words.beginningWith(word);
  const spelled = new Set(known.map(({ ord }) => asciiWord(ord)));
  const keys = new Set(known.map(({ key }) => key));
  const found: (readonly string[])[] = [];
  for (let at = lower.length - 2; at >= 2; at -= 1) {
    const [start, rest] = [lower.slice(0, at), lower.slice(at)];
    if (!isPart(start) || !isPart(rest)) continue;
    const forms = [start, start.replace(/[se]$/, '')];
    const first = forms.find((form) => isWord(form, spelled, keys));
    if (first === undefined || NO_FIRST.has(wordKey(first))) continue;
    const last = (await isLast(rest, words)) ? [[rest]] : await divisions(rest, words, most - 1);
    found.push(...last.map((parts) => [first, ...parts]));
  }
  return found;
}

const isWord = (word: string, spelled: ReadonlySet<string>, keys: ReadonlySet<string>): boolean =>
  spelled.has(asciiWord(word)) ? word.length >= 2 : word.length > TELLING_PART && keys.has(wordKey(word));

/** Whether letters are enough for a part; short ones are in the midst of everything. */
const isPart = (part: string): boolean => part.length >= LEAST_PART || SHORT.has(wordKey(part));

async function isLast(word: string, words: WordFiles): Promise<boolean> {
  const key = wordKey(word);
  if (NO_LAST.has(key)) return false;
  const known = await words.beginningWith(word);
  return known.some((own) => own.ord === word || (word.length > LEAST_PART && own.key === key));
}
