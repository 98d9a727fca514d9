// Items whose main group is called what was asked for.
import { wordKey } from '../../danish/word-key.ts';
import { wordsOf } from '../../danish/words.ts';
import type { Scores } from '../find/find-keys.ts';
import type { Rows } from '../format/table.ts';
import { EMNE_TITLE } from '../rank.ts';

/** Scores with those of items raised whose main group has one of the keys in its title; an archive need not give titles. */
export function withEmneTitles(scores: Scores, keys: readonly string[], rows: Rows): Scores {
  const asked = new Set(keys);
  const named = new Set(
    rows.emner
      .filter(({ titel }) => wordsOf(titel ?? '').some((word) => asked.has(wordKey(word))))
      .map(({ nummer }) => nummer),
  );
  if (named.size === 0) return scores;
  const isOf = (row: number): boolean => rows.emnerOf(row).some((nummer) => named.has(nummer));
  return new Map([...scores].map(([row, score]) => [row, isOf(row) ? score * EMNE_TITLE : score]));
}
