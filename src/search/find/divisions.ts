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

/** What words are related to, by their keys; see `WordSources.related`. */
type Related = (key: string) => Promise<readonly string[]>;

const NONE: Related = async () => [];

/** The ways to divide a compound into words of the archive, in the forms that it has them, or into what is related to such. */
export async function divisions(
  word: string,
  words: WordFiles,
  related: Related = NONE,
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
    const first =
      forms.find((form) => spelled.has(asciiWord(form)) && isWord(form, spelled, keys)) ??
      forms.find((form) => isWord(form, spelled, keys)) ??
      (await firstRelated(forms, related));
    if (first === undefined || NO_FIRST.has(wordKey(first))) continue;
    const last = (await isLast(rest, words, related))
      ? [[rest]]
      : await divisions(rest, words, related, most - 1);
    found.push(...last.map((parts) => [first, ...parts]));
  }
  return found;
}

const isWord = (word: string, spelled: ReadonlySet<string>, keys: ReadonlySet<string>): boolean =>
  spelled.has(asciiWord(word)) ? word.length >= 2 : word.length >= TELLING_PART && keys.has(wordKey(word));

/** Whether letters are enough for a part; short ones are in the midst of everything. */
const isPart = (part: string): boolean => part.length >= LEAST_PART || SHORT.has(wordKey(part));

async function isLast(word: string, words: WordFiles, related: Related): Promise<boolean> {
  const key = wordKey(word);
  if (NO_LAST.has(key)) return false;
  if (word.length >= LEAST_PART && (await related(key)).length > 0) return true;
  const known = await words.beginningWith(word);
  return known.some((own) => own.ord === word || (word.length > LEAST_PART && own.key === key));
}

async function firstRelated(forms: readonly string[], related: Related): Promise<string | undefined> {
  for (const form of forms)
    if (form.length >= LEAST_PART && (await related(wordKey(form))).length > 0) return form;
  return undefined;
}
