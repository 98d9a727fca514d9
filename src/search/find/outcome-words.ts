import { wordKey } from '../../danish/word-key.ts';
import type { Udfald } from '../../model/parsed.ts';

/** What people call outcomes, in whatever words a decision is written. */
const WORDS: Partial<Readonly<Record<Udfald, string>>> = {
  godkendt: 'godkendt vedtaget bevilget tiltrådt',
  afvist: 'afvist forkastet nedstemt afslået afslag',
  udsat: 'udsat udskudt udsættelse udskydelse',
  tilbagesendt: 'tilbagesendt',
  bortfaldet: 'bortfaldet',
};

const KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([udfald, words]) =>
    words.split(' ').map((word) => [wordKey(word), udfald] as const),
  ),
);

/** The outcome that a word of this key asks for; null for any other word. */
export const outcomeOf = (key: string): string | null => KEYS.get(key) ?? null;
