// Votes that are told without a verb of voting: by majorities, by those who were against, by «enstemmigt».
import type { Voter } from '../../model/afstemning.ts';
import { type Fragment, fragment, type Reader, startsClause } from './fragment.ts';
import { listAt } from './lists.ts';
import { sideAt } from './sides.ts';
import type { Tokens } from './tokens.ts';
import { isExcepted, tellsRule, wonAt } from './told.ts';
import { partKindAt, votersAt } from './voters.ts';
import { ABLE, ADVERBS, ALL } from './words.ts';

/** «Et flertal (A, B) godkendte», «vedtaget med flertal»; a majority that only wishes has not voted. */
export const majority: Reader = (tokens, at, sentence) => {
  const part = partKindAt(tokens, at);
  if (part?.art !== 'flertal') return null;
  const voters = votersAt(tokens, at);
  if (!voters) return null;
  const isSized =
    /^(?:stort|overvældende|almindeligt|kvalificeret|snævert|simpelt|bredt|klart|fornødent)$/.test(
      tokens[at - 1]?.low ?? '',
    );
  const before = tokens[isSized ? (tokens[at - 2]?.low === 'et' ? at - 3 : at - 2) : at - 1]?.low ?? '';
  const isBehind = /^(?:med|af|ved)$/.test(before);
  const isOwn = isBehind ? isDecided(tokens, 0, at) : isDecided(tokens, voters.end, voters.end + 5);
  const isNone = tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ low }) => /^(?:ikke|intet|ej|uden|opnå\p{L}*)$/u.test(low));
  if (!isOwn || isNone || (!isBehind && !startsClause(tokens, at))) return null;
  const won = wonAt(tokens, at, voters.end, sentence);
  return won ? [fragment(won, voters, at, voters.end, voters.antal !== null)] : null;
};

/** Those that a sentence begins by calling the minority. */
export function minorityIn(tokens: Tokens): Fragment | null {
  if (tokens[0]?.low !== 'mindretallet') return null;
  const voters = votersAt(tokens, 0);
  const isNamed = voters?.af.some(({ art }) => art === 'liste' || art === 'person');
  return voters && isNamed ? fragment('imod', voters, 0, voters.end) : null;
}

/** Whether the words from here on are a verb that decides, with no other verb before it. */
function isDecided(tokens: Tokens, from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const verb = words.findIndex((_, index) => wonAt(words, -1, -1, '') !== null && isVerbOf(words, index));
  if (from === 0) return verb >= 0;
  return (
    verb >= 0 &&
    words.slice(0, verb).every(({ low }) => ABLE.has(low) || ADVERBS.has(low) || /^(?:ikke|ej)$/.test(low))
  );
}

const isVerbOf = (words: Tokens, index: number): boolean =>
  wonAt(words.slice(index, index + 1), -1, -1, words.map(({ low }) => low).join(' ')) !== null;

const wordsFrom = (tokens: Tokens, at: number): string =>
  tokens
    .slice(at, at + 3)
    .map(({ low }) => low)
    .join(' ');

/** «(Liste N imod)», «mod Liste A og B's stemmer», «med stemmer fra A og B», «uden modstemmer». */
export const against: Reader = (tokens, at, sentence) => {
  const [low, noun] = [tokens[at]?.low ?? '', tokens[at + 1]?.low ?? ''];
  const opposed = low === 'uden' ? 0 : (tokens[at]?.value ?? null);
  if (opposed !== null && /^modstemmer?$/.test(noun))
    return [fragment('imod', { antal: opposed, af: [] }, at, at + 2, true)];
  const sided = sideAt(tokens, at + 2);
  const from = sided?.end ?? at + 2;
  if (/^(?:i?mod|med)$/.test(low) && /^stemmer(?:ne)?$/.test(noun) && tokens[from]?.low === 'fra') {
    const voters = votersAt(tokens, from + 1, false);
    const won = low === 'med' ? (wonAt(tokens, at, from, sentence) ?? 'for') : 'imod';
    return voters ? [fragment(sided?.side ?? won, voters, at, voters.end)] : null;
  }
  // «med Kim Borg (V) som eneste modstemme»
  if (low === 'med') {
    const voters = votersAt(tokens, at + 1, false);
    const isAlone = voters && /^som eneste modstemme/u.test(wordsFrom(tokens, voters.end));
    return isAlone ? [fragment('imod', voters, at, voters.end + 3)] : null;
  }
  // «Vedtaget mod A og F»
  if (/^i?mod$/.test(low) && wonAt(tokens.slice(at - 1, at), -1, -1, '') === 'for') {
    const voters = votersAt(tokens, at + 1, false);
    if (voters && voters.af.length > 0 && /^[.,;)]?$/.test(tokens[voters.end]?.text ?? ''))
      return [fragment('imod', voters, at, voters.end)];
  }
  if (/^i?mod$/.test(low) && !startsClause(tokens, at)) {
    const owners = withoutGenitive(tokens, at + 1);
    const voters = owners ? votersAt(owners.tokens, at + 1, false) : null;
    return voters && owners && voters.end === owners.end
      ? [fragment('imod', voters, at, owners.end + 1)]
      : null;
  }
  if (!startsClause(tokens, at)) return null;
  const voters = votersAt(tokens, at, false);
  const behind = voters && tokens[voters.end]?.low === 'dog' ? voters.end + 1 : voters?.end;
  const side = behind !== undefined && voters?.af.length ? sideAt(tokens, behind) : null;
  const isLast = side && /^[).,;]?$/.test(tokens[side.end]?.text ?? '');
  return voters && side?.side === 'imod' && isLast && !isExcepted(tokens, at)
    ? [fragment('imod', voters, at, side.end)]
    : null;
};

/** The words up to «stemmer» with its owner's ending taken off: «Liste A og B's stemmer». */
function withoutGenitive(tokens: Tokens, at: number): { tokens: Tokens; end: number } | null {
  const end = tokens.findIndex(({ low }, index) => index > at && index < at + 9 && /^stemmer?$/.test(low));
  // «Asger Friis' stemme»
  const isBare = /^[’']$/.test(tokens[end - 1]?.text ?? '');
  const owner = tokens[isBare ? end - 2 : end - 1];
  if (end < 0 || !owner || !/s$/.test(owner.text)) return null;
  const text = isBare ? owner.text : owner.text.replace(/(?:[’']s|s)$/u, '');
  return {
    tokens: tokens.map((token, index) => {
      if (token === owner) return { ...token, text, low: text.toLowerCase() };
      const list = index >= at && index < end ? listAt(tokens, index, true) : null;
      return list?.end === index + 1 ? { ...token, text: list.navn, low: list.navn.toLowerCase() } : token;
    }),
    end: isBare ? end - 1 : end,
  };
}

/** «enstemmigt», as the body's own way to decide. */
export const unanimous: Reader = (tokens, at, sentence) => {
  const low = tokens[at]?.low ?? '';
  const antal = tokens[at + 1]?.value ?? null;
  const isByAll =
    ALL.has(low) &&
    tokens[at - 1]?.low === 'med' &&
    tokens[antal === null ? at + 1 : at + 2]?.low === 'stemmer';
  const isOfAll =
    ALL.has(low) &&
    tokens[at - 1]?.low === 'af' &&
    wonAt(tokens.slice(0, at), -1, -1, sentence) !== null &&
    /^(?:[.,;]|(?:de )?(?:fremmødte|medlemmer|partier|tilstedeværende))?$/u.test(tokens[at + 1]?.low ?? '');
  const isOfBody =
    /^enigt?$/.test(low) &&
    /(?:udvalg|råd|bestyrelse|nævn|forum)$/u.test(tokens[at + 1]?.low ?? '') &&
    !/^(?:anbefal|indstil|ønsk|opfordr|er$|var$)/u.test(tokens[at + 2]?.low ?? '');
  if (
    (!isByAll && !isOfAll && !isOfBody && !/^(?:enstemmigt|enstemmig|eenstemmigt|enstemmighed)$/.test(low)) ||
    tellsRule(sentence)
  )
    return null;
  const isTurned = [1, 2].some((step) =>
    /^(?:ikke|ej|næsten|ingen|uden)$/.test(tokens[at - step]?.low ?? ''),
  );
  if (isTurned || /^(?:indstilling|anbefaling|udtalelse|høringssvar)$/.test(tokens[at + 1]?.low ?? ''))
    return null;
  const side = wonAt(tokens, at, at + 1, sentence) ?? 'for';
  const all: Voter = { navn: 'alle', art: 'alle', antal: null, liste: null };
  return [{ ...fragment(side, { antal: isByAll ? antal : null, af: [all] }, at, at + 1), isUnanimous: true }];
};
