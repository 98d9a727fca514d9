// The first words about somebody: a name, an office, a number of members.

import { wordList } from '../../model/text/word-list.ts';
import { listAt } from '../afstemning/lists.ts';
import { tokensOf } from '../afstemning/tokens.ts';
import { votersAt } from '../afstemning/voters.ts';

/** Who the first words are about. */
export interface Somebody {
  readonly navn: string | null;
  readonly antal: number | null;
  readonly roller: readonly string[];
  readonly liste: string | null;
}

const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?:\s(?:\p{Lu}[\p{L}’'.-]*|von|van|de|af|el|al|bin|da))*\s\p{Lu}[\p{L}’'-]+`;
const ONLY_NAME = new RegExp(`^${NAME}$`, 'u');
/** Where a name ends and what is told of who bears it begins; null where no name does. */
export function endOfName(text: string): number | null {
  const name = NAME_AND_MORE.exec(text);
  return name && name.index + name[0].length;
}
const NAME_AND_MORE = new RegExp(`${NAME}(?=\\s+(?:\\p{Ll}|\\d|[-–—]\\s))`, 'u');

/** What offices end in: «Borgmester Anna Holm», «Bo Lind, skoleleder». */
const OFFICE_ENDS =
  wordList(`formand forkvinde borgmester leder chef direktør referent sekretær kasserer konsulent rådmand repræsentant
  medarbejder suppleant stedfortræder medlem observatør rådgiver jurist arkitekt revisor koordinator inspektør rektor
  læge advokat ordstyrer dirigent tillidsvalgt planlægger ingeniør specialist fuldmægtig assistent provst præst
  forælder værge kontaktperson elev lærer pædagog organist graver fører kordegn beboer gæst tilsyn`);
const OFFICE_FIRST = new RegExp(
  String.raw`^((?:(?:\d|[Aa]dm|[Kk]onst|[Ff]g)\.\s|(?:\p{L}+s|\p{L}+(?:isk|lig|ende)|\p{L}+ og)\s)?\p{L}*(?:${OFFICE_ENDS.flatMap((word) => [word, `${word[0]?.toUpperCase()}${word.slice(1)}`]).join('|')})(?:en)?)\s(${NAME})$`,
  'u',
);
/** What somebody is, told behind the name, with what or whom it is of. */
const OFFICE = new RegExp(
  String.raw`(?:${OFFICE_ENDS.join('|')}|tr|amr|ref\.?)(?:en|n|et|inde|er|erne)?(?:\s(?:for|i|ved|af|på)\s.+|\s\d{1,2}\.? ?\p{L}?)?$`,
  'iu',
);
/** A union or an organisation by its letters: «FOA», «3F». */
const LETTERS = /^\d?\p{Lu}{2,6}$/u;

/** Whether a text is an office, or whom somebody is there for, and not a remark. */
export const isOffice = (text: string): boolean =>
  LETTERS.test(text) ||
  (/^\p{Lu}/u.test(text) && NO_PERSON.test(text)) ||
  (text.length <= 60 && /^[\p{L}\d .\-/]+$/u.test(text) && OFFICE.test(text));

/** Names of bodies and parties are nobody's. */
const NO_PERSON =
  /(?:listen|partiet|gruppen|kommune|udvalg|udvalget|råd|rådet|forening|foreningen|skole|forvaltning|afdeling|sekretariat|sekretariatet|center|centret|parti|venstre|alliance|folkeparti|medlemmer|museum|revision|forsyning|havn|kirke|politi|styrelsen|ministeriet|forbund|fonden|klub|klubben|a\/s|aps)$/iu;

/** What the words before brackets and commas tell. */
export function nameOf(head: string): Somebody {
  const office = OFFICE_FIRST.exec(head);
  if (office && !NO_PERSON.test(head))
    return { navn: office[2] ?? null, antal: 1, roller: [office[1] ?? ''], liste: null };
  if (ONLY_NAME.test(head) && !NO_PERSON.test(head)) return { navn: head, antal: 1, roller: [], liste: null };
  const tokens = tokensOf(head);
  const members = votersAt(tokens, 0, false);
  const [one] = members?.af ?? [];
  const isGroup = one?.art === 'liste' && members !== null && members.af.length === 1;
  if (members && isGroup) return { navn: null, antal: members.antal, roller: [], liste: one.navn };
  if (members && members.af.length === 0 && members.antal !== null)
    return {
      navn: null,
      antal: members.antal,
      roller: members.antal === 1 ? [wordsBehind(head)] : [],
      liste: null,
    };
  return { navn: null, antal: null, roller: head === '' ? [] : [head], liste: null };
}

/** «en suppleant» holds that office. */
const wordsBehind = (head: string): string => head.slice(head.indexOf(' ') + 1);

/** How many an office stands for: one, but for «19 andre medlemmer» that many. */
export function numberOf(head: string): number | null {
  const [first] = tokensOf(head);
  if (/^\d+\./u.test(head)) return 1;
  return (
    first?.value ??
    (/^(?:hele|alle|\p{L}+(?:erne|mænd|ledere|chefer))(?!\p{L})/iu.test(head) || head === '' ? null : 1)
  );
}

/** Whether a piece behind a comma is about another, not more about the one before. */
export function beginsSomebody(piece: string, before: readonly string[]): boolean {
  const bare = piece
    .replace(/\([^()]*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const head =
    bare.split(
      /\s(?=deltog|forlod|ankom|mødte|var fraværende|fra pkt|fra punkt|stedfortræder for|suppleant for)/iu,
    )[0] ?? bare;
  if (ONLY_NAME.test(head) || OFFICE_FIRST.test(head)) return !NO_PERSON.test(head);
  const [first] = tokensOf(head);
  const isNumber =
    first?.value != null &&
    /\p{L}/u.test(head.slice(first.text.length)) &&
    !/^\d+(?:\.|\s*(?:$|kl))/iu.test(head);
  // «Borgmesteren, formanden for Havneudvalget og 19 andre medlemmer»: offices in the definite form are people.
  const isOffice =
    /^\p{L}+(?:en|et)(?:\s(?:for|i|ved)\s|$)/iu.test(bare) &&
    !/^(?:fra|under|inden|mødelederen|formanden|referenten)$/iu.test(bare);
  return (
    isNumber ||
    (isOffice && before.length === 1 && !ONLY_NAME.test((before[0] ?? '').replace(/\s*\([^()]*\)/gu, '')))
  );
}

const AWAY =
  /^(?:(?:var|er) )?(?:afbud|meldte? afbud|fravær(?:ende)?|ikke til stede|ikke mødt|udeblev|sygemeldt|deltog ikke|var ikke til stede|forfald|syg|sygdom|orlov|ferie|inhabil)(?!\p{L})/iu;

/** Whether words say that somebody was not there. */
export const isAbsent = (text: string): boolean => AWAY.test(text.trim());

/** An office without what is told of presence beside it. */
export const stripAbsence = (text: string): string =>
  text
    .replace(AWAY, '')
    .replace(/^(?:deltog|mødte) som /u, '')
    .trim() || text;

/** The list that a text is nothing but: `A`, «Liste Ø», «Borgerlisten»; null where it is anything else. */
export function listOf(text: string): string | null {
  const tokens = tokensOf(text.replace(/[.:]$/u, ''));
  const list = listAt(tokens, 0);
  return list && list.end === tokens.length ? list.navn : null;
}
