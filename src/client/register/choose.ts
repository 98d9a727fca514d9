// Which lines a view shows, and in which order.

import type { Sagsnummer } from '../../model/brand.ts';
import { readSagsnummer, sagsnummerDele } from '../../model/sagsnummer.ts';
import { comparable, type RegisterRow } from './rows.ts';
import type { RegisterView } from './view.ts';

/** The words of a text, and the phrases that it has in quotes. */
export function wordsIn(text: string): string[] {
  const found = comparable(text).matchAll(/["«”“](.+?)["»”“]|\S+/g);
  return [...found].map(([word, phrase]) => phrase ?? word);
}

/** Tells whether a view shows a line: one that has each word in its title, its recommendation or its decision, and all else that is asked for. */
export function isShownIn(view: RegisterView): (row: RegisterRow) => boolean {
  const { forum, udfald, emne, fra, til } = view;
  const words = wordsIn(view.tekst);
  const person = wordsIn(view.person);
  const sag = view.sag === '' ? '' : (readSagsnummer(view.sag) ?? view.sag.trim().toUpperCase());
  return (row) =>
    (forum === '' || row.forum === forum) &&
    (udfald === '' || row.udfald === udfald) &&
    (fra === '' || row.date >= fra) &&
    (til === '' || row.date <= til) &&
    (sag === '' || row.sagsnumre.some((nummer) => nummer === sag || nummer.startsWith(`${sag}-`))) &&
    (emne === '' || row.sagsnumre.some((nummer) => emneOf(nummer) === emne)) &&
    words.every((word) => row.words.includes(word)) &&
    (person.length === 0 || row.deltagere.some((line) => person.every((word) => line.includes(word))));
}

function emneOf(nummer: string): string | null {
  const dele = sagsnummerDele(nummer as Sagsnummer);
  return dele.form === 'kle' ? dele.hovedgruppe : null;
}

const KEYS: Readonly<Record<string, (row: RegisterRow) => string>> = {
  forum: ({ forumNavn }) => forumNavn,
  udfald: ({ udfald }) => udfald,
  titel: ({ titel }) => titel,
};

/** Lines that come the newest first in the order of a view; those that are alike in it keep theirs. */
export function inOrder(rows: readonly RegisterRow[], sorter: string): readonly RegisterRow[] {
  if (sorter === 'dato') return rows.toReversed();
  const key = KEYS[sorter];
  if (!key) return rows;
  const { compare } = new Intl.Collator('da', { numeric: true });
  return rows.toSorted((a, b) => compare(key(a), key(b)));
}
