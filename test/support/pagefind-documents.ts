import { SMALL_WORDS } from '../../src/danish/small-words.ts';
import { specialKeysOf } from '../../src/danish/special-words.ts';
import { withoutGenitive, wordKey } from '../../src/danish/word-key.ts';
import { wordsOf } from '../../src/danish/words.ts';
import type { Afsnit, WholePunkt } from '../../src/model/archive.ts';
import type { Sagsnummer } from '../../src/model/brand.ts';
import { escapeMarkup } from '../../src/model/escape-markup.ts';
import { sagsnummerDele } from '../../src/model/sagsnummer.ts';
import type { Divide } from '../../src/search/build/words/compounds.ts';
import { readUnwritten, sharedWords } from '../../src/search/build/words/unwritten-words.ts';
import { keyToken, sagToken, TOKENS_BEGIN, type TokenField } from '../../src/search/format/search-token.ts';

/** An item as Pagefind's own indexer reads it: the plain way to make what the build makes faster, for a test that compares both. */
export function pagefindDocument(punkt: WholePunkt, divide: Divide): { url: string; content: string } {
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

const WEIGHTS = { title: 6, beslutning: 2.5, bilag: 1.5, text: 1 } as const;

function tokensByWeight(punkt: WholePunkt, divide: Divide): Map<number, string[]> {
  const weights = new Map<string, number>();
  const weigh = (token: string, weight: number): void => {
    weights.set(token, Math.max(weights.get(token) ?? 0, weight));
  };
  const add = (text: string, kind: keyof typeof WEIGHTS, own?: TokenField): void => {
    for (const [key, weight] of keyWeights(text, WEIGHTS[kind], divide)) {
      weigh(keyToken('alt', key), weight);
      if (own) weigh(keyToken(own, key), weight);
    }
  };
  const { beslutninger, text } = textsOf(punkt);
  add(punkt.kortTitel, 'title');
  add(beslutninger, 'beslutning', 'beslutning');
  add(punkt.bilag.map(({ titel }) => titel).join('\n'), 'bilag', 'bilag');
  add(text, 'text');
  addSager(punkt, weigh);
  const lines = new Map<number, string[]>();
  for (const [token, weight] of weights)
    lines.set(weight, [...(lines.get(weight) ?? []), token.toLowerCase()]);
  return lines;
}

function textsOf({ afsnit, oplaegsholder }: WholePunkt): { beslutninger: string; text: string } {
  const joined = (isWanted: (kind: string) => boolean): string =>
    afsnit
      .filter(({ kind }) => isWanted(kind))
      .map(({ kind, overskrift, text }) => (kind === 'beslutning' ? text : `${overskrift ?? ''}\n${text}`))
      .join('\n');
  const other = joined((kind) => kind !== 'beslutning' && kind !== 'bilag');
  return { beslutninger: joined((kind) => kind === 'beslutning'), text: `${oplaegsholder ?? ''}\n${other}` };
}

function keyWeights(text: string, weight: number, divide: Divide): Map<string, number> {
  const keys = new Map<string, number>();
  const count = (key: string): void => void keys.set(key, (keys.get(key) ?? 0) + 1);
  const words = wordsOf(text)
    .map((word) => withoutGenitive(word).toLowerCase())
    .filter((word) => !SMALL_WORDS.has(word));
  for (const word of words) count(wordKey(word));
  for (const key of specialKeysOf(text)) count(key);
  const { words: joined, shared } = readUnwritten(text);
  const parts = [...words.flatMap(divide), ...joined, ...sharedWords(shared, divide)].map(wordKey);
  const often = (times: number): number => (times >= 6 ? 1.8 : times >= 3 ? 1.4 : 1);
  const result = new Map([...keys].map(([key, times]) => [key, weight * often(times)]));
  for (const part of parts) if (!result.has(part)) result.set(part, weight * 0.6);
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
