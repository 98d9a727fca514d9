// The pages of attachments that have a term of a query.
import { markPlaces } from '../../../danish/marks.ts';
import { SMALL_WORDS } from '../../../danish/small-words.ts';
import { specialKey } from '../../../danish/special-words.ts';
import { asciiWord, wordKey } from '../../../danish/word-key.ts';
import { wordsOf } from '../../../danish/words.ts';
import type { Marks } from '../../../model/search/search-answer.ts';
import type { PagesOf } from '../../format/attachment-files.ts';
import type { Clause, Term } from '../../read/clauses.ts';
import { type AttachmentTexts, eitherPage, samePage } from './attachment-texts.ts';

/** Pages that are read to see whether they have a phrase, those of the newest items first. */
const READ = 12;

const NOWHERE: PagesOf = new Map();

/** The key of a word, whatever its form. */
const keyOf = (word: string): string => specialKey(word) ?? wordKey(word);

/** The pages that have one of a clause's terms. */
export async function findPages({ any }: Clause, texts: AttachmentTexts): Promise<PagesOf> {
  const found = await Promise.all(any.map((term) => pagesOfTerm(term, texts)));
  return found.reduce(eitherPage, NOWHERE);
}

async function pagesOfTerm({ kind, text }: Term, texts: AttachmentTexts): Promise<PagesOf> {
  if (kind === 'ord') return texts.pagesOf(keyOf(text));
  if (kind === 'start') return texts.beginning(asciiWord(text));
  const words = wordsOf(text).filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  if (words.length === 0) return NOWHERE;
  const pages = await Promise.all(words.map((word) => texts.pagesOf(keyOf(word))));
  const likely = pages.reduce(samePage);
  return words.length === wordsOf(text).length && words.length === 1
    ? likely
    : pagesWith(text, likely, texts);
}

/** Of some pages those that have a phrase, word for word. */
async function pagesWith(phrase: string, likely: PagesOf, texts: AttachmentTexts): Promise<PagesOf> {
  const rows = await texts.rows();
  const newest = (attachment: number): number => rows[attachment]?.at(-1) ?? 0;
  const pages = [...likely]
    .sort(([one], [other]) => newest(other) - newest(one))
    .flatMap(([attachment, own]) => own.map((page) => ({ attachment, page })))
    .slice(0, READ);
  const marks: Marks = { keys: [], starts: [], phrases: [phrase] };
  const read = await Promise.all(
    pages.map(async (one) => markPlaces(await texts.text(one.attachment, one.page), marks).length > 0),
  );
  const found = new Map<number, number[]>();
  for (const [at, { attachment, page }] of pages.entries())
    if (read[at]) found.set(attachment, [...(found.get(attachment) ?? []), page]);
  return found;
}

/** What to mark of some clauses in a text. */
export function marksOfClauses(clauses: readonly Clause[]): Marks {
  const terms = clauses.flatMap(({ any }) => any);
  const of = (...kinds: readonly Term['kind'][]): string[] =>
    terms.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : []));
  return { keys: of('ord').map(keyOf), starts: of('start').map(asciiWord), phrases: of('frase', 'sag') };
}
