import { SMALL_WORDS } from '../../../danish/small-words.ts';
import { isBody, isOffice, isPersonTitle } from '../../../danish/subject.ts';
import { withoutGenitive } from '../../../danish/word-key.ts';
import { wordsOf } from '../../../danish/words.ts';
import { engineWords, SPACES } from './engine-words.ts';

/**
 * A word, one object however many texts have it, and what is gathered of it in the item that is being read: so that nothing
 * need be looked up by its letters more than once.
 */
export class KnownWord {
  readonly word: string;
  /** Its number in the list of the item's words; -1 as long as the list lacks it. */
  number = -1;
  /** How often each of the item's parts has it, in their order. */
  readonly counts: number[] = [0, 0, 0, 0, 0, 0, 0, 0];
  /** Where it stands in the item's text, with what it weighs there. */
  readonly places: number[] = [];
  /** The item that this is told of. */
  private item = 0;

  constructor(word: string) {
    this.word = word;
  }

  /** The word with nothing gathered of it in another item than this. */
  in(item: number): KnownWord {
    if (this.item === item) return this;
    this.item = item;
    this.number = -1;
    for (let part = 0; part < this.counts.length; part += 1) this.counts[part] = 0;
    this.places.length = 0;
    return this;
  }
}

/** A word as the archive's own words are told apart. */
export interface PlainWord {
  readonly lower: KnownWord;
  /** Without the s of an abbreviation's genitive; null for small words, which are not counted. */
  readonly plain: KnownWord | null;
  /** Whether it is written as names are. */
  readonly isName: boolean;
  /** Whether it stands for a person by what they lead or do. */
  readonly isPerson: boolean;
  /** Whether it names a body of persons. */
  readonly isBody: boolean;
}

/** A word of the index, and the part of the whole's weight that it gets. */
interface IndexWord {
  readonly form: KnownWord;
  readonly share: number;
}

/** What stands between two spaces of a text: as the engine keeps it, the words of the index in it, and the plain words. */
export interface WrittenWord {
  readonly text: string;
  readonly forms: readonly IndexWord[];
  readonly words: readonly PlainWord[];
  /** Whether it may begin the name of a person by what they lead, or of a body or a department: «chefen for …», «Klima- og …», «Teknik og …». */
  readonly mayName: boolean;
  /** The sign that it ends with, if any. */
  readonly ends: string;
}

/** How long names are that compounds begin with. */
const NAME_LENGTHS = { least: 4, most: 14 } as const;

/** What the engine ends with a full stop where it has no sign of its own. */
const UNENDED = /(?:[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}')$*]|\u200c|\u200d)$/u;

/** White space but for the space and the line end. */
const OTHER_SPACES = /[\t\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** How many words are remembered: more than a few dozen meetings have. */
const MOST_KNOWN = 50_000;

/** Reads the words of texts, each word once however many texts have it: all that it tells of one depends on its letters alone. */
export class WordReader {
  private readonly known = new Map<string, WrittenWord>();
  private readonly words = new Map<string, KnownWord>();
  private item = 0;

  /** The number of a new item, which nothing is gathered of yet. */
  nextItem(): number {
    if (this.known.size > MOST_KNOWN) {
      this.known.clear();
      this.words.clear();
    }
    this.item += 1;
    return this.item;
  }

  /** A word by its letters. */
  word(letters: string): KnownWord {
    const before = this.words.get(letters);
    if (before) return before;
    const own = new KnownWord(letters);
    this.words.set(letters, own);
    return own;
  }

  /** The words of a text in its order. */
  read(text: string): WrittenWord[] {
    // A sign can be of two code units; all before it need not be looked at.
    const ended = UNENDED.test(text.slice(-2)) ? `${text}.` : text;
    const found: WrittenWord[] = [];
    for (const written of atSpaces(ended))
      if (written !== '') found.push(this.known.get(written) ?? this.readNew(written));
    return found;
  }

  /** After how many of a text's words each of its lines ends, but for the last. */
  lineEnds(text: string): ReadonlySet<number> {
    if (!text.includes('\n')) return NO_ENDS;
    const lines = text.split('\n');
    let count = 0;
    return new Set(
      lines.slice(0, -1).map((line) => {
        for (const written of atSpaces(line)) if (written !== '') count += 1;
        return count;
      }),
    );
  }

  private readNew(written: string): WrittenWord {
    const text = written.replace(/\u200b/g, '');
    const forms = engineWords(text).map(({ form, share }) => ({ form: this.word(form), share }));
    const words = wordsOf(written).map((own) => this.plainWord(own));
    const ends = LAST_SIGN.exec(text)?.[0] ?? '';
    const mayName =
      ends === '-' || words.some((own) => own.isPerson || (own.isName && isOffice(own.lower.word)));
    const word = { text, forms, words, mayName, ends };
    this.known.set(written, word);
    return word;
  }

  private plainWord(word: string): PlainWord {
    const lower = word.toLowerCase();
    const plain = word.endsWith('s') ? withoutGenitive(word).toLowerCase() : lower;
    const isName = word[0] !== lower[0] && isNameLike(word);
    return {
      lower: this.word(lower),
      plain: SMALL_WORDS.has(plain) ? null : this.word(plain),
      ...{ isName, isPerson: isPersonTitle(lower), isBody: isBody(lower) },
    };
  }
}

const LAST_SIGN = /[^\p{L}\p{N}]$/u;

const NO_ENDS: ReadonlySet<number> = new Set();

/** A text cut at its spaces; most texts have none but two, and cutting at one sign is much faster than at a pattern. */
const atSpaces = (text: string): string[] =>
  OTHER_SPACES.test(text) ? text.split(SPACES) : text.replaceAll('\n', ' ').split(' ');

const isNameLike = (word: string): boolean =>
  word.length >= NAME_LENGTHS.least && word.length <= NAME_LENGTHS.most && /^\p{Lu}\p{Ll}+$/u.test(word);
