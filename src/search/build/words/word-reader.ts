import { SMALL_WORDS } from '../../../danish/small-words.ts';
import { withoutGenitive } from '../../../danish/word-key.ts';
import { wordsOf } from '../../../danish/words.ts';
import { type EngineWord, engineWords, SPACES } from './engine-words.ts';

/** A word as the archive's own words are told apart. */
interface PlainWord {
  readonly lower: string;
  /** Without the s of an abbreviation's genitive; null for small words, which are not counted. */
  readonly plain: string | null;
  /** Whether it is written as names are. */
  readonly isName: boolean;
}

/** What stands between two spaces of a text: as the engine keeps it, the words of the index in it, and the plain words. */
export interface WrittenWord {
  readonly text: string;
  readonly forms: readonly EngineWord[];
  readonly words: readonly PlainWord[];
}

/** How long names are that compounds begin with. */
const NAME_LENGTHS = { least: 4, most: 14 } as const;

/** What the engine ends with a full stop where it has no sign of its own. */
const UNENDED = /(?:[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}')$*]|\u200c|\u200d)$/u;

/** How many words are remembered: more than a few dozen meetings have. */
const MOST_KNOWN = 50_000;

/** Reads the words of texts, each word once however many texts have it: all that it tells of one depends on its letters alone. */
export class WordReader {
  private readonly known = new Map<string, WrittenWord>();

  /** The words of a text in its order. */
  read(text: string): WrittenWord[] {
    if (this.known.size > MOST_KNOWN) this.known.clear();
    // A sign can be of two code units; all before it need not be looked at.
    const ended = UNENDED.test(text.slice(-2)) ? `${text}.` : text;
    const found: WrittenWord[] = [];
    for (const written of ended.split(SPACES))
      if (written !== '') found.push(this.known.get(written) ?? this.readNew(written));
    return found;
  }

  private readNew(written: string): WrittenWord {
    const text = written.replace(/\u200b/g, '');
    const word = { text, forms: engineWords(text), words: wordsOf(written).map(plainWord) };
    this.known.set(written, word);
    return word;
  }
}

function plainWord(word: string): PlainWord {
  const lower = word.toLowerCase();
  const plain = word.endsWith('s') ? withoutGenitive(word).toLowerCase() : lower;
  const isName = word[0] !== lower[0] && isNameLike(word);
  return { lower, plain: SMALL_WORDS.has(plain) ? null : plain, isName };
}

const isNameLike = (word: string): boolean =>
  word.length >= NAME_LENGTHS.least && word.length <= NAME_LENGTHS.most && /^\p{Lu}\p{Ll}+$/u.test(word);
