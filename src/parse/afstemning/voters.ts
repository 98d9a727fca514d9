// Several voters at a place in a sentence: «A og F (4)», «Ole Holm (V), Kim Borg (V)», «et flertal på 5 (A, B)».
import type { Voter, VoterKind } from '../../model/afstemning.ts';
import { listAt } from './lists.ts';
import type { Tokens } from './tokens.ts';
import { closingOf, type ReadVoters, voterAt } from './voter.ts';
import { DETERMINERS, MEMBERS, NOBODY, TOGETHER } from './words.ts';

const skipped = (tokens: Tokens, at: number): number => {
  const isPart = listAt(tokens, at) !== null;
  return !isPart && DETERMINERS.has(tokens[at]?.low ?? '') ? at + 1 : at;
};

/** The voters that stand together at a place, or null where none stands. */
export function votersAt(tokens: Tokens, from: number, mayBeBare = true): ReadVoters | null {
  const at = skipped(tokens, skipped(tokens, from));
  if (NOBODY.has(tokens[at]?.low ?? '')) return { af: [], antal: 0, end: nobodyEnd(tokens, at + 1) };
  const part = partAt(tokens, at);
  if (part) return part;
  const first = namedAt(tokens, at, mayBeBare);
  if (!first) return null;
  const read = [first];
  let { end } = first;
  for (let next = nextAt(tokens, end); next !== null; next = nextAt(tokens, end)) {
    const found = namedAt(tokens, skipped(tokens, next), false);
    if (!found) break;
    end = found.end;
    // «Ole Holm, V, Kim Borg, C»: a list between commas behind a person is that person's.
    const person = read.at(-1)?.af[0];
    const [list] = found.af;
    if (
      person?.art === 'person' &&
      !person.liste &&
      list?.art === 'liste' &&
      isBetweenCommas(tokens, next, end) &&
      listAt(tokens, end + 1) === null
    )
      read[read.length - 1] = { ...found, af: [{ ...person, liste: list.navn }], antal: 1 };
    else read.push(found);
  }
  return joined(read, tokens, end);
}

/** A voter; «V (Lars Holm og Peter Dam)» are the two of that list. */
function namedAt(tokens: Tokens, at: number, mayBeBare: boolean): ReadVoters | null {
  const list = listAt(tokens, at);
  const closing = list && closingOf(tokens, list.end);
  const inner = list && closing ? votersAt(tokens, list.end + 1, false) : null;
  if (
    list &&
    closing &&
    inner &&
    inner.end === closing &&
    inner.af.length > 0 &&
    inner.af.every(({ art }) => art === 'person')
  )
    return {
      ...inner,
      af: inner.af.map((one) => ({ ...one, liste: one.liste ?? list.navn })),
      end: closing + 1,
    };
  const numbered = numberedAt(tokens, at);
  if (numbered) return numbered;
  const read = voterAt(tokens, at, mayBeBare);
  return read && read.af.length === 0 && read.antal !== null ? withNames(tokens, read, read.antal) : read;
}

/** «(5 A, 3 F)», «(A 5, F 3)»: in brackets a list stands beside its number. */
function numberedAt(tokens: Tokens, at: number): ReadVoters | null {
  const first = tokens[at]?.value ?? null;
  const list = listAt(tokens, first === null ? at : at + 1);
  if (!list) return null;
  const antal = first ?? tokens[list.end]?.value ?? null;
  const end = first === null ? list.end + 1 : list.end;
  if (antal === null || !/^[,)]$|^og$/.test(tokens[end]?.low ?? '')) return null;
  if (tokens.slice(0, at).findLast(({ text }) => text === '(' || text === ')')?.text !== '(') return null;
  return { af: [{ navn: list.navn, art: 'liste', antal, liste: null }], antal, end };
}

/** «1 medlem (V)», «14 (A, F og Ø)»: those in brackets behind a number are they. */
function withNames(tokens: Tokens, read: ReadVoters, antal: number): ReadVoters {
  const closing = closingOf(tokens, read.end);
  const inner = closing === null ? null : votersAt(tokens, read.end + 1, false);
  if (!inner || closing !== inner.end || (inner.antal ?? antal) !== antal) return read;
  return { af: inner.af, antal, end: inner.end + 1 };
}

const isBetweenCommas = (tokens: Tokens, at: number, end: number): boolean =>
  end === at + 1 && tokens[at - 1]?.text === ',' && tokens[end]?.text === ',';

/** Where the next voter of a row begins, behind a comma or «og». */
function nextAt(tokens: Tokens, at: number): number | null {
  if (tokens[at]?.text === ',') return TOGETHER.has(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1;
  return TOGETHER.has(tokens[at]?.low ?? '') ? at + 1 : null;
}

function joined(read: readonly ReadVoters[], tokens: Tokens, end: number): ReadVoters {
  const af = read.flatMap((one) => one.af);
  const counts = read.map(({ antal }) => antal);
  const last = counts.at(-1) ?? null;
  const isShared = read.length > 1 && last !== null && counts.slice(0, -1).every((count) => count === null);
  // «A og F (4)»: the number behind the last of several lists that have none is that of all.
  if (isShared && af.every(({ art }) => art === 'liste') && tokens[end - 1]?.text === ')')
    return { af: af.map((one) => ({ ...one, antal: null })), antal: last, end };
  const isKnown = counts.every((count) => count !== null);
  return { af, antal: isKnown ? counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) : null, end };
}

/** «ingen af de fremmødte» */
function nobodyEnd(tokens: Tokens, at: number): number {
  if (MEMBERS.has(tokens[at]?.low ?? '')) return at + 1;
  if (tokens[at]?.low !== 'af') return at;
  const noun = tokens.findIndex(({ low }, index) => index > at && index < at + 4 && MEMBERS.has(low));
  return noun < 0 ? at : noun + 1;
}

const PART: Readonly<Record<string, VoterKind>> = {
  flertal: 'flertal',
  flertallet: 'flertal',
  mindretal: 'mindretal',
  mindretallet: 'mindretal',
};

/** What kind of part of the body stands at a place: «et flertal», «mindretallet». */
export function partKindAt(tokens: Tokens, from: number): { art: VoterKind; end: number } | null {
  const at = /^(?:et|det|udvalgets|rådets|byrådets|kommunalbestyrelsens|bestyrelsens|regionsrådets)$/u.test(
    tokens[from]?.low ?? '',
  )
    ? from + 1
    : from;
  const art = PART[tokens[at]?.low ?? ''];
  return art ? { art, end: at + 1 } : null;
}

/** «et flertal på 5 medlemmer (A, B)», «flertallet, A og B,», «et mindretal bestående af V». */
function partAt(tokens: Tokens, from: number): ReadVoters | null {
  const part = partKindAt(tokens, from);
  if (!part) return null;
  let at = part.end;
  if (
    /^(?:i|af)$/u.test(tokens[at]?.low ?? '') &&
    /(?:udvalget|rådet|bestyrelsen)$/u.test(tokens[at + 1]?.low ?? '')
  )
    at += 2;
  let antal: number | null = null;
  const number = /^(?:på|af)$/u.test(tokens[at]?.low ?? '') ? (tokens[at + 1]?.value ?? null) : null;
  if (number !== null) {
    antal = number;
    at += MEMBERS.has(tokens[at + 2]?.low ?? '') ? 3 : 2;
  }
  const named = namedPart(tokens, at);
  const isNamed = named !== null && (named.af.length > 0 || named.antal !== null);
  const all = antal ?? named?.antal ?? null;
  if (isNamed && named) return { af: withCount(named.af, all), antal: all, end: named.end };
  const af: Voter[] = all === null ? [{ navn: part.art, art: part.art, antal: null, liste: null }] : [];
  return { af, antal: all, end: at };
}

/** Of one list that is all of them the number is the list's too. */
const withCount = (af: readonly Voter[], antal: number | null): readonly Voter[] =>
  af.length === 1 && af[0] && af[0].art !== 'person' ? [{ ...af[0], antal: af[0].antal ?? antal }] : af;

/** Those that a majority is made of: in brackets, between commas or dashes, or behind «bestående af». */
function namedPart(tokens: Tokens, at: number): ReadVoters | null {
  const closing = closingOf(tokens, at);
  if (closing !== null) {
    const inner = votersAt(tokens, at + 1);
    return inner && inner.end === closing ? { ...inner, end: closing + 1 } : null;
  }
  const isMadeOf = tokens[at]?.low === 'bestående' && tokens[at + 1]?.low === 'af';
  if (isMadeOf) return votersAt(tokens, at + 2, false);
  const isApart = /^[,–—-]$/u.test(tokens[at]?.text ?? '');
  if (!isApart && tokens[at]?.text !== ':')
    return tokens[at]?.low === 'af' ? votersAt(tokens, at + 1, false) : null;
  const inner = votersAt(tokens, at + 1, false);
  if (!inner) return null;
  const isClosed = /^[,–—-]$/u.test(tokens[inner.end]?.text ?? '');
  return { ...inner, end: isClosed ? inner.end + 1 : inner.end };
}
