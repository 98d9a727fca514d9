// One voter at a place in a sentence: a list, a person, a number of members, those that are told of together.
import type { Voter, VoterKind } from '../../model/afstemning.ts';
import { listAt } from './lists.ts';
import type { Token, Tokens } from './tokens.ts';
import { ALL, BALLOTS, GROUP_OF, MEMBER, MEMBERS, OTHERS, ROLE, TITLE } from './words.ts';

/** Voters that were read, how many they are where that is told, and where the reading ended. */
export interface ReadVoters {
  readonly af: readonly Voter[];
  readonly antal: number | null;
  readonly end: number;
}

const CAPITAL = /^\p{Lu}$/u;
const NAME_WORD = /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)*$/u;
const PARTICLE = /^(?:von|van|de|af|el|al|bin|da|du|la)$/;
/** Capital words that begin a sentence and no name. */
const NO_NAME =
  /^(?:Det|Den|De|Der|Dette|Disse|Dog|Da|Idet|Imod|Mod|For|Et|En|Men|Og|Som|Sagen|Punktet|Indstillingen|Forslaget|Udvalget|Byrådet|Rådet|Kommunalbestyrelsen|Bestyrelsen|Regionsrådet|Økonomiudvalget|Godkendt|Vedtaget|Tiltrådt|Forkastet|Afvist|Anbefales|Enstemmigt|Afstemning|Herefter|Derefter|Dermed|Ændringsforslag|Ændringsforslaget|Liste|Gruppe|Kun|Alle|Ingen|Ved|Under|Efter|Blankt|Blank|Hverken|Ja|Nej|Stemmer|Flertallet|Mindretallet|Resten|Beslutning|Fraværende|Afbud|Ej|Ikke|Undtagen|Hvis|Når|Om|At|Hvoraf|Heraf|Hvor|Både|Samtlige)$/u;

/** What is named so is a body and no person: «Region Midtjylland», «Havneby Skole». */
const BODY_NAME =
  /^(?:Region|Dansk|Danske|Danmark|Danmarks|A\/S|I\/S|ApS)$|(?:[Kk]ommunen?s?|[Rr]ådet|[Uu]dvalget|[Ff]oreningen?|[Ss]kolen?|[Nn]ævnet|[Kk]lubben?|[Ss]elskabet?|[Ss]tyrelsen|[Mm]inisteriet|[Ff]orsyningen?|[Hh]avn|[Hh]avnen|[Bb]estyrelsen?|[Uu]nionen|[Ff]orbundet?|[Ff]onden?|[Kk]irken?|[Ss]tiftet?|[Hh]allen?|[Cc]entret|[Vv]andværk)$/u;

const voter = (navn: string, art: VoterKind, antal: number | null = null): Voter => ({
  ...{ navn, art, antal, liste: null },
});

const isMember = (token: Token | undefined): boolean =>
  token !== undefined && (MEMBER.has(token.low) || MEMBERS.has(token.low));

/** The end of a parenthesis that begins here, and null where none does. */
export function closingOf(tokens: Tokens, at: number): number | null {
  if (tokens[at]?.text !== '(' && tokens[at]?.text !== '[') return null;
  let depth = 0;
  for (let end = at; end < tokens.length; end += 1) {
    const sign = tokens[end]?.text;
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (depth === 0) return end;
  }
  return null;
}

/** What stands in brackets behind a voter: a number alone, or a list alone; nothing of other words. */
function aside(tokens: Tokens, at: number): { antal: number | null; liste: string | null; end: number } {
  const end = closingOf(tokens, at);
  if (end === null) return { antal: null, liste: null, end: at };
  const isSum = tokens[at + 1]?.low === 'i' && tokens[at + 2]?.low === 'alt';
  const from = isSum ? at + 3 : at + 1;
  const [first, second] = [tokens[from], tokens[from + 1]];
  const isCounted =
    first?.value != null &&
    (end === from + 1 || (end === from + 2 && (isMember(second) || BALLOTS.has(second?.low ?? ''))));
  const list = listAt(tokens, at + 1);
  return {
    antal: isCounted ? (first?.value ?? null) : null,
    liste: list?.end === end ? list.navn : null,
    end: end + 1,
  };
}

/** «9 af 13 medlemmer», «9 ud af 13», «9 af rådets medlemmer»: of how many tells nothing of the vote. */
export function outOf(tokens: Tokens, at: number): number {
  const of = tokens[at]?.low === 'ud' ? at + 1 : at;
  if (tokens[of]?.low !== 'af') return at;
  if (tokens[of + 1]?.value != null) return of + 2;
  const noun = /^\p{Ll}/u.test(tokens[of + 1]?.text ?? '')
    ? tokens.findIndex(({ low }, index) => index > of && index < of + 4 && MEMBERS.has(low))
    : -1;
  return noun < 0 ? at : noun;
}

/** «fire medlemmer af Borgerlisten», «to fra V», «5 (A og B)»; a bare number where it may stand alone. */
function counted(tokens: Tokens, at: number, mayBeBare: boolean): ReadVoters | null {
  const number = tokens[at];
  if (number?.value == null) return null;
  let end = outOf(tokens, at + 1);
  const hasNoun = isMember(tokens[end]);
  if (hasNoun) end += 1;
  const list = /^(?:fra|af|for|i)$/u.test(tokens[end]?.low ?? '') ? listAt(tokens, end + 1) : null;
  if (list) return withAside(tokens, voter(list.navn, 'liste', number.value), list.end, number.value);
  return hasNoun || mayBeBare ? { af: [], antal: number.value, end } : null;
}

function withAside(tokens: Tokens, one: Voter, at: number, antal: number | null): ReadVoters {
  const { end, ...told } = aside(tokens, at);
  const all = antal ?? told.antal;
  return {
    af: [{ ...one, antal: one.antal ?? told.antal, liste: one.liste ?? told.liste }],
    antal: all,
    end,
  };
}

/** «Borgerlistens tre medlemmer», «Venstres gruppe», «Havnelistens medlem». */
function ofList(tokens: Tokens, at: number): ReadVoters | null {
  const list = listAt(tokens, at, true);
  if (!list) return null;
  const number = tokens[list.end]?.value ?? null;
  const noun = tokens[list.end + (number === null ? 0 : 1)];
  const end = list.end + (number === null ? 1 : 2);
  if (GROUP_OF.has(noun?.low ?? '')) return { af: [voter(list.navn, 'liste')], antal: null, end };
  if (!isMember(noun)) return null;
  const antal = number ?? (MEMBER.has(noun?.low ?? '') ? 1 : null);
  return { af: [voter(list.navn, 'liste', antal)], antal, end };
}

/** «medlemmet for Havnelisten» */
function memberOf(tokens: Tokens, at: number): ReadVoters | null {
  if (!isMember(tokens[at]) || !/^(?:fra|af|for)$/u.test(tokens[at + 1]?.low ?? '')) return null;
  const list = listAt(tokens, at + 2);
  const antal = MEMBER.has(tokens[at]?.low ?? '') ? 1 : null;
  return list && { af: [voter(list.navn, 'liste', antal)], antal, end: list.end };
}

/** A person's name, with the office before it: «Kim Borg (V)», «borgmester Ole V. Holm», «formanden». */
function person(tokens: Tokens, at: number): ReadVoters | null {
  const low = tokens[at]?.low ?? '';
  const office = ROLE.test(low) ? tokens[at] : undefined;
  const from = office || TITLE.test(low) ? at + 1 : at;
  let end = from;
  while (isNamePart(tokens, end, from)) end += 1;
  const names = tokens.slice(from, end).filter(({ text }) => NAME_WORD.test(text)).length;
  if (!office && names < 2 && !(names === 1 && isListInBrackets(tokens, end))) return null;
  if (office && names === 0) end = from;
  if (tokens.slice(from, end).some(({ text }) => BODY_NAME.test(text))) return null;
  const written = names === 0 ? (office ? tokens.slice(at, from) : []) : tokens.slice(from, end);
  const navn = written
    .map(({ text }) => text)
    .join(' ')
    .replace(/ \./gu, '.');
  return navn === '' ? null : withAside(tokens, voter(navn, 'person', null), end, 1);
}

const isListInBrackets = (tokens: Tokens, at: number): boolean => aside(tokens, at).liste !== null;

function isNamePart(tokens: Tokens, at: number, from: number): boolean {
  const token = tokens[at];
  if (!token || NO_NAME.test(token.text)) return false;
  if (NAME_WORD.test(token.text)) return listAt(tokens, at) === null;
  if (at === from) return false;
  const isInitial = CAPITAL.test(token.text) && tokens[at + 1]?.text === '.';
  const isStop = token.text === '.' && CAPITAL.test(tokens[at - 1]?.text ?? '') && at > from + 1;
  const leadsOn = NAME_WORD.test(tokens[at + (isInitial ? 2 : 1)]?.text ?? '');
  return leadsOn && (isInitial || isStop || PARTICLE.test(token.text));
}

/** «alle», «de øvrige (16)», «samtlige 21 medlemmer». */
function together(tokens: Tokens, at: number): ReadVoters | null {
  // «alle andre»
  const isRest = ALL.has(tokens[at]?.low ?? '') && OTHERS.has(tokens[at + 1]?.low ?? '');
  if (isRest) return together(tokens, at + 1);
  const word = tokens[at];
  if (!word) return null;
  const art: VoterKind | null = ALL.has(word.low) ? 'alle' : OTHERS.has(word.low) ? 'oevrige' : null;
  if (art === null) return null;
  const number = tokens[at + 1]?.value ?? null;
  let end = at + (number === null ? 1 : 2);
  if (isMember(tokens[end])) end += 1;
  const told = aside(tokens, end);
  // «alle undtagen V» are not all, and how many they are nobody says.
  if (/^(?:undtagen|undtaget|bortset|minus|på|med)$/.test(tokens[told.end]?.low ?? '')) return null;
  const navn = art === 'alle' ? 'alle' : word.low === 'resten' ? 'resten' : 'de øvrige';
  const antal = number ?? told.antal;
  return { af: [voter(navn, art, antal)], antal, end: told.end };
}

/** The voter at a place, or null where none stands. */
export const voterAt = (tokens: Tokens, at: number, mayBeBare: boolean): ReadVoters | null =>
  ofList(tokens, at) ??
  counted(tokens, at, mayBeBare) ??
  memberOf(tokens, at) ??
  together(tokens, at) ??
  listed(tokens, at) ??
  person(tokens, at);

function listed(tokens: Tokens, at: number): ReadVoters | null {
  const list = listAt(tokens, at);
  return list && withAside(tokens, voter(list.navn, 'liste'), list.end, null);
}
