// Who decides in a clause, and what the clause is about.
import type { Pattern } from '../../model/text/pattern.ts';
import * as people from './patterns.ts';
import { MOTION_MARK, PART_MARK } from './sentences.ts';
import type { Word } from './verb-words.ts';
import { ABOUT_ENDS, AUXILIARY, BEFORE_NO_AGENT, LEADING, MODALS } from './words.ts';

/** Who is said to act: the body or its majority, or some who do not decide for it. */
export type Speaker = 'body' | 'majority' | 'others';

/** What a clause is about; `thing` is anything named that is none of the others. */
export type About = 'item' | 'part' | 'thing' | 'side' | 'amendment' | 'motion';

const textOf = (words: readonly Word[]): string => words.map(({ raw }) => raw).join(' ');

/** The subject of the active verb at `at`: what stands before it, or behind it where the clause begins otherwise. */
export function speakerOf(words: readonly Word[], at: number): Speaker | null {
  // «og oversender sagen til Byrådet» has its subject before «og».
  if (at === 1 && /^(?:og|samt|men|eller)$/u.test(words[0]?.key ?? '')) return null;
  const helper = words.slice(0, at).findIndex(({ key }) => MODALS.has(key) || AUXILIARY.has(key));
  const verb = helper < 0 ? at : helper;
  const before = LEADING.has(words[0]?.key ?? '') ? null : who(words.slice(0, verb));
  if (before) return before;
  return who(words.slice(verb + 1, helper < 0 ? verb + 4 : at));
}

/** Whom a stretch of words names as acting; null when it names nobody. */
export function who(words: readonly Word[]): Speaker | null {
  const text = withShortNames(textOf(withoutOrigin(words)).replace(/^[^:]+: /u, ''));
  if (people.MAJORITY.test(text)) return 'majority';
  const first = (pattern: Pattern): number => {
    const at = text.search(pattern);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  const [minority, administration, body] = [
    first(people.MINORITY),
    first(people.ADMINISTRATION),
    Math.min(first(people.BODY), first(people.BODY_SHORT)),
  ];
  const nearest = Math.min(minority, administration, body, first(people.UNKNOWN_NAME));
  if (nearest === Number.POSITIVE_INFINITY) return null;
  return nearest === body ? 'body' : 'others';
}

/** «Teknisk Udvalg», «Fjordby Byråd» */
const NAMED_BODY =
  /(?<!\p{L})(?!Liste )\p{Lu}\p{Ll}+ (?=\p{Lu}?\p{Ll}*(?:[Uu]dvalg|[Rr]åd|[Bb]estyrelse)(?!\p{L}))/gu;

/** «Kultur- og Fritidsudvalget» and «foreningens bestyrelse» by the word that tells what they are. */
function withShortNames(text: string): string {
  const whole = /-\s/.test(text) ? text.replace(/(?:\p{L}+-\s+)+og\s+/gu, '') : text;
  const plain = / \S*(?:dvalg|åd|estyrelse)(?: |$)/.test(whole) ? whole.replace(NAMED_BODY, '') : whole;
  if (!/s\s/.test(plain)) return plain;
  return plain.replace(people.OWNER, (owner) => (people.MINORITY.test(owner) ? owner : ''));
}

/** «Forslag fra Liste K» is no word of who acts. */
function withoutOrigin(words: readonly Word[]): readonly Word[] {
  const origin = words.findIndex(({ key }) => key === 'fra');
  return origin > 0 ? words.slice(0, origin) : words;
}

/** What the verb at `at` is said of. */
export function aboutOf(words: readonly Word[], at: number): About {
  const end = words.findIndex(
    ({ key }, index) =>
      index > at &&
      (ABOUT_ENDS.has(key) || (key === 'på' && BEFORE_NO_AGENT.has(words[index + 1]?.key ?? ''))),
  );
  const helper = words.findIndex(({ key }) => AUXILIARY.has(key));
  const from = LEADING.has(words[0]?.key ?? '') ? (helper < 0 ? at : helper) : 0;
  const stretch = words.slice(Math.min(from, at), end < 0 ? words.length : end);
  const text = textOf(stretch);
  const written = text.toLowerCase();
  // Most clauses speak of no proposal and no change, and need not be looked over for them.
  const mayBeChange = /orslag|ændring|rettelse/.test(written);
  const lower = mayBeChange ? written.replace(people.WITH_CHANGES, ' ') : written;
  if (lower.includes(MOTION_MARK)) return 'motion';
  if (/(?<!\p{L})(?:og|samt|både|hverken) (?:selve |den oprindelige )?indstilling/u.test(lower))
    return 'item';
  if (
    mayBeChange &&
    ((people.AMENDMENT.test(lower) && !WITH_AMENDMENTS.test(lower)) || people.PARTY_PROPOSAL.test(text))
  )
    return 'amendment';
  if (text.includes(PART_MARK)) return 'part';
  if (people.SIDE.test(lower)) return 'side';
  const named = stretch.filter(
    ({ key }, index) =>
      index !== at &&
      !(
        stretch[index - 1]?.key === 'til' &&
        (stretch[index - 2]?.key === 'tilbage' || TO_PURPOSE.test(key))
      ) &&
      /^\p{L}{4,}/u.test(key) &&
      isThing(key),
  );
  return people.ITEM.test(lower) || named.length === 0 ? 'item' : 'thing';
}

/** «godkendte budgettet og de tekniske ændringsforslag» */
const WITH_AMENDMENTS = /(?:et|en|erne) (?:og|samt) (?:\S+ ){0,2}\p{L}*ændringsforslag/u;

/** «henvises til behandling i …»; «sendes tilbage til kassereren» names nothing either. */
const TO_PURPOSE =
  /(?:behandling|godkendelse|drøftelse|udtalelse|stillingtagen|vedtagelse|afgørelse|beslutning|prioritering|budget(?:forhandling|lægning)\p{L}*|budgetbehandlingen)$/u;

/** A definite noun that is not the body itself. */
const isThing = (key: string): boolean =>
  /(?:en|et|ene|erne|ningen|ing)$/u.test(key) && !people.BODY.test(key) && !people.MAJORITY.test(key);
