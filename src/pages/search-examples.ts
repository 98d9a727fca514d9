import type { Archive, Punkt } from '../model/archive.ts';
import { heldMeetings } from '../model/held.ts';
import { dateParts, longDate } from '../model/time/danish-date.ts';
import type { SearchExample } from '../model/views/service-models.ts';

/** Queries that find something in the archive, one for each way of asking; a way that it has no example of is left out. */
export function searchExamples({ meetings }: Archive): SearchExample[] {
  const open = meetings
    .flatMap(({ punkter }) => punkter)
    .filter(({ lukket, standing }) => !lukket && !standing);
  const titles = open.map(({ kortTitel }) => kortTitel);
  const [word, other] = commonWords(titles);
  const without = word === undefined ? null : companion(word, titles);
  const phrase = commonPhrase(titles);
  const start = commonStart(titles);
  const of = open.findLast(({ kortTitel }) => wordsOf(kortTitel).includes(word ?? ''))?.meeting;
  const sag = open.findLast(hasSag)?.sagsnumre[0];
  const date = heldMeetings(meetings).at(-1)?.date;
  const examples: Readonly<Record<SearchExample['way'], string | null>> = {
    frase: phrase ? `"${phrase}"` : null,
    uden: without ? `${word} -${without}` : null,
    eller: other ? `${word} ELLER ${other}` : null,
    start: start ? `${start}*` : null,
    forum: of && word ? `${of.forum.navn} ${word} ${dateParts(of.date).year}` : null,
    sag: sag ?? null,
    dato: date ? longDate(date).replaceAll('\u00a0', ' ') : null,
  };
  return (Object.keys(examples) as SearchExample['way'][]).flatMap((way) => {
    const q = examples[way];
    return q === null ? [] : [{ way, q }];
  });
}

const hasSag = ({ sagsnumre }: Punkt): boolean => sagsnumre.length > 0;

/** The ordinary words of a title: long enough to tell something, and no names. */
const wordsOf = (title: string): string[] => [
  ...new Set(title.match(/(?<![\p{L}-])\p{Ll}{5,}(?![\p{L}-])/gu)),
];

/** The words of titles, those that most of them have first. */
function commonWords(titles: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of titles.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return mostCommonFirst(counts);
}

/** A word that some titles with another word have, and some have not. */
function companion(word: string, titles: readonly string[]): string | null {
  const having = titles.map(wordsOf).filter((words) => words.includes(word));
  const common = commonWords(having.map((words) => words.filter((one) => one !== word).join(' ')));
  return common.find((one) => having.some((words) => !words.includes(one))) ?? null;
}

/** What titles most often begin with, before what tells one item from another. */
function commonPhrase(titles: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const phrase = /^\p{L}+(?: \p{L}+){1,4}(?=$|:|,| \()/u.exec(title)?.[0];
    if (phrase) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return mostCommonFirst(counts)[0] ?? null;
}

/** The word that most other words of the titles begin with. */
function commonStart(titles: readonly string[]): string | null {
  const words = new Set(titles.flatMap(wordsOf));
  const counts = new Map<string, number>();
  for (const word of words)
    for (let end = 1; end < word.length; end += 1) {
      const start = word.slice(0, end);
      if (words.has(start)) counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  return mostCommonFirst(counts)[0] ?? null;
}

/** The first by the alphabet where several are as common. */
const mostCommonFirst = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text);
