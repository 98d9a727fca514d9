import { SMALL_WORDS } from '../../danish/small-words.ts';
import { withoutGenitive } from '../../danish/word-key.ts';
import { type EngineWord, engineWords } from './engine-words.ts';

/** What is known of a word out of its letters alone. */
export interface ReadWord {
  readonly lower: string;
  /** Without the s of an abbreviation's genitive; null for small words, which are not counted. */
  readonly plain: string | null;
  /** Whether it is written as names are. */
  readonly isName: boolean;
}

/** How long names are that compounds begin with. */
const NAME_LENGTHS = { least: 4, most: 14 } as const;

const isNameLike = (word: string): boolean =>
  word.length >= NAME_LENGTHS.least && word.length <= NAME_LENGTHS.most && /^\p{Lu}\p{Ll}+$/u.test(word);

/** Reads words, each once however often many texts have it. */
export class WordReader {
  private readonly known = new Map<string, ReadWord>();
  private readonly engine = new Map<string, readonly EngineWord[]>();

  read(word: string): ReadWord {
    const known = this.known.get(word);
    if (known) return known;
    const lower = word.toLowerCase();
    const plain = word.endsWith('s') ? withoutGenitive(word).toLowerCase() : lower;
    const isName = word[0] !== lower[0] && isNameLike(word);
    const read = { lower, plain: SMALL_WORDS.has(plain) ? null : plain, isName };
    this.known.set(word, read);
    return read;
  }

  /** The words of the index that a word becomes. */
  engineWords(word: string): readonly EngineWord[] {
    const known = this.engine.get(word);
    if (known) return known;
    const words = engineWords(word);
    this.engine.set(word, words);
    return words;
  }
}
