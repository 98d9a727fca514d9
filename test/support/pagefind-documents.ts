import { broadKeys } from '../../src/danish/broad-words.ts';
import { SMALL_WORDS } from '../../src/danish/small-words.ts';
import { specialKeysOf } from '../../src/danish/special-words.ts';
import { actsOf, isBody, isPersonTitle, personSubjects } from '../../src/danish/subject.ts';
import { withoutGenitive, wordKey } from '../../src/danish/word-key.ts';
import { wordsOf } from '../../src/danish/words.ts';
import type { Afsnit, WholePunkt } from '../../src/model/archive.ts';
import type { Sagsnummer } from '../../src/model/brand.ts';
import { sagsnummerDele } from '../../src/model/sagsnummer.ts';
import { escapeMarkup } from '../../src/model/text/escape-markup.ts';
import type { Divide } from '../../src/search/build/words/compounds.ts';
import { readUnwritten, sharedWords } from '../../src/search/build/words/unwritten-words.ts';
import { keyToken, sagToken, TOKENS_BEGIN, type TokenField } from '../../src/search/format/search-token.ts';

/** An item, with what is told of its meeting where it is the first of it. */
export type Searched = WholePunkt & { readonly moede?: string | null };

/** An item as Pagefind's own indexer reads it: the plain way to make what the build makes faster, for a test that compares both. */
export function pagefindDocument(punkt: Searched, divide: Divide): { url: string; content: string } {
  const { kortTitel, oplaegsholder, afsnit, bilag, sagsnumre, anchor } = punkt;
  const names = bilag.map(({ titel }) => titel).join('\n');
  const isListed = names === '' || afsnit.some(({ kind }) => kind === 'bilag');
  const tokens = [...tokensByWeight(punkt, divide)].map(
    ([weight, line]) => `<p data-pagefind-weight="${weight}">${line.join(' ')}</p>\n`,
  );
  const sager = sagsnumre.length > 0 ? ` data-pagefind-meta="sag:${escapeMarkup(sagsnumre.join(', '))}"` : '';
  const content = `<!doctype html><html><body><main data-pagefind-body>
<h1 id="${anchor}" data-pagefind-meta="title">${escapeMarkup(kortTitel)}</h1>
${oplaegsholder ? `<p>${escapeMarkup(oplaegsholder)}</p>\n` : ''}${afsnit.map(afsnitHtml).join('')}${isListed ? '' : `<h3 id="${anchor}-bilag">Bilag</h3><p>${escapeMarkup(names)}</p>`}
<div${sager}><p>${TOKENS_BEGIN}</p>
${tokens.join('')}</div></main></body></html>`;
  return { url: punkt.url.slice(1), content };
}

function afsnitHtml({ anchor, overskrift, text }: Afsnit): string {
  const heading = overskrift ? `<h3 id="${escapeMarkup(anchor)}">${escapeMarkup(overskrift)}</h3>\n` : '';
  return `${heading}<p>${escapeMarkup(text)}</p>\n`;
}

const WEIGHTS = {
  title: 6,
  act: 3.4,
  broad: 2.2,
  beslutning: 2.5,
  bilag: 1.5,
  text: 1,
  moede: 1,
  person: 0.4,
} as const;
const PARTS = { last: 0.85, other: 0.6, person: 0.3 } as const;
type Kind = 'title' | 'beslutning' | 'bilag' | 'text' | 'moede';

function tokensByWeight(punkt: Searched, divide: Divide): Map<number, string[]> {
  const weights = new Map<string, number>();
  const weigh = (token: string, weight: number): void => {
    weights.set(token, Math.max(weights.get(token) ?? 0, weight));
  };
  const { beslutninger, texts, headings } = textsOf(punkt);
  const add = (text: string, kind: Kind, ...fields: TokenField[]): void => {
    const { own, act, person: persons } = wordsByRole(text, kind);
    // Headings that any item may have tell as little of it as a person's title.
    const person = kind === 'text' ? [...persons, ...wordsOf(headings)] : persons;
    const all = [
      ...keyWeights(own, text, WEIGHTS[kind], divide),
      ...keyWeights(act, '', WEIGHTS.act, divide),
      ...keyWeights(person, '', WEIGHTS.person, divide),
    ];
    for (const [key, weight] of all) for (const field of fields) weigh(keyToken(field, key), weight);
  };
  add(punkt.kortTitel, 'title', 'alt');
  add(beslutninger, 'beslutning', 'alt', 'beslutning');
  add(punkt.bilag.map(({ titel }) => titel).join('\n'), 'bilag', 'alt', 'bilag');
  add(texts, 'text', 'alt');
  add(punkt.moede ?? '', 'moede', 'moede');
  for (const broad of broadOf(punkt.kortTitel, divide)) {
    const token = keyToken('alt', broad);
    if (weights.has(token)) weigh(token, WEIGHTS.broad);
  }
  addSager(punkt, weigh);
  const lines = new Map<number, string[]>();
  for (const [token, weight] of weights)
    lines.set(weight, [...(lines.get(weight) ?? []), token.toLowerCase()]);
  return lines;
}

/** The broad words whose field a title names. */
function broadOf(titel: string, divide: Divide): string[] {
  const words = wordsByRole(titel, 'title')
    .own.map((word) => withoutGenitive(word).toLowerCase())
    .filter((word) => !SMALL_WORDS.has(word));
  return [
    ...words,
    ...words.flatMap((word) => divide(word).filter((part) => word.endsWith(part) || part.length >= 6)),
  ].flatMap((word) => broadKeys().get(wordKey(word)) ?? []);
}

/** The words of a text: those that are its subject, what a title says is done to something, and what belongs to persons' titles. */
function wordsByRole(text: string, kind: Kind): Record<'own' | 'act' | 'person', string[]> {
  const told = text.split(/\s+/).flatMap((written) => {
    const words = wordsOf(written);
    return words.map((word, at) => ({
      word,
      lower: word.toLowerCase(),
      isPerson: isPersonTitle(word.toLowerCase()),
      isBody: isBody(word.toLowerCase()),
      isName: /^\p{Lu}/u.test(word),
      ends: at === words.length - 1 ? (/[^\p{L}\p{N}]$/u.exec(written)?.[0] ?? '') : '',
    }));
  });
  const hasPersons = kind === 'title' || kind === 'beslutning' || kind === 'text';
  const persons = hasPersons ? personSubjects(told) : new Set<number>();
  const acts = kind === 'title' ? actsOf(told.map(({ lower }) => lower)) : new Set<number>();
  const wordsWhere = (isWanted: (at: number) => boolean): string[] =>
    told.flatMap(({ word }, at) => (isWanted(at) ? [word] : []));
  return {
    own: wordsWhere((at) => !persons.has(at) && !acts.has(at)),
    act: wordsWhere((at) => !persons.has(at) && acts.has(at)),
    person: wordsWhere((at) => persons.has(at)),
  };
}

function textsOf({ afsnit, oplaegsholder }: WholePunkt) {
  const joined = (isWanted: (kind: string) => boolean): string =>
    afsnit
      .filter(({ kind }) => isWanted(kind))
      .map(({ kind, overskrift, text }) => (kind === 'andet' ? `${overskrift ?? ''}.\n${text}` : text))
      .join('.\n');
  const other = joined((kind) => kind !== 'beslutning' && kind !== 'bilag');
  return {
    beslutninger: joined((kind) => kind === 'beslutning'),
    texts: `${oplaegsholder ?? ''}.\n${other}`,
    headings: afsnit
      .filter(({ kind }) => !['andet', 'beslutning', 'bilag'].includes(kind))
      .map(({ overskrift }) => overskrift ?? '')
      .join('.\n'),
  };
}

/** The keys of some words of a text, and of what the text means without writing it as one word. */
function keyWeights(
  all: readonly string[],
  text: string,
  weight: number,
  divide: Divide,
): Map<string, number> {
  const keys = new Map<string, number>();
  const count = (key: string): void => void keys.set(key, (keys.get(key) ?? 0) + 1);
  const words = all
    .map((word) => withoutGenitive(word).toLowerCase())
    .filter((word) => !SMALL_WORDS.has(word));
  for (const word of words) count(wordKey(word));
  for (const key of specialKeysOf(text)) count(key);
  const { words: joined, shared } = readUnwritten(text);
  const kindOf = (word: string, part: string): keyof typeof PARTS =>
    word.endsWith(part) ? 'last' : isPersonTitle(word) || isBody(word) ? 'person' : 'other';
  const parts = [
    ...words.flatMap((word) => divide(word).map((part) => [part, PARTS[kindOf(word, part)]] as const)),
    ...[...joined, ...sharedWords(shared, divide)].map((part) => [part, PARTS.other] as const),
  ];
  const often = (times: number): number => (times >= 6 ? 1.8 : times >= 3 ? 1.4 : 1);
  const result = new Map([...keys].map(([key, times]) => [key, weight * often(times)]));
  for (const [part, share] of parts) {
    const key = wordKey(part);
    if (!keys.has(key)) result.set(key, Math.max(result.get(key) ?? 0, weight * share));
  }
  return result;
}

function addSager(
  { sagsnumre, referencer }: WholePunkt,
  weigh: (token: string, weight: number) => void,
): void {
  for (const nummer of sagsnumre) {
    const dele = sagsnummerDele(nummer);
    const above = dele.form === 'kle' ? [dele.emne, dele.gruppe] : [];
    for (const number of [nummer, ...above]) weigh(sagToken(number), WEIGHTS.title);
  }
  for (const { kind, target } of referencer)
    if (kind === 'sag') weigh(sagToken(target as Sagsnummer), WEIGHTS.text);
}
