// Finds what may be a person's own: telephone numbers, mail addresses, homes, and words that mark a text as secret.
import { asIs, plainReading } from '../reading.ts';
import { HOME_WORDS, STREET_ENDS } from './homes.ts';
import { NOT_SECRET, OFFICE_WORDS, PERSON_WORDS, PRIVATE_MAIL_HOSTS, SECRECY_WORDS } from './words.ts';

/** What may be a person's own, as the settings name it. */
export type PrivateKind = (typeof PRIVATE_KINDS)[number];
/** The kinds of what may be a person's own. */
const PRIVATE_KINDS = ['telefon', 'mail', 'adresse', 'ord'] as const;

/** A stretch of a text that may be a person's own; of a mail address also its host. */
export interface PrivateFact {
  readonly kind: PrivateKind;
  readonly start: number;
  readonly end: number;
  readonly host: string | null;
}

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
/** A word with a small or a great first letter, where the case of other letters tells something. */
const eitherCase = (word: string): string =>
  word.replace(/^[a-zæøå]/, (letter) => `[${letter}${letter.toUpperCase()}]`);
const NO_LETTER = '(?<![a-zæøåé])';

/** A cheap first look for each kind: without any of these nothing of it is found. */
const MAY_HOLD: Readonly<Record<PrivateKind, RegExp>> = {
  ord: /fortrol|følsom|foelsom|offentlig(?:g|t t)|videregives|intern|aktindsigt|adresse/i,
  telefon: /t(?:e)?l(?:e)?f|mob/i,
  mail: /@|\(at\)/i,
  adresse: /bopæl|boende|bor |bosat|bosidd|adresse|flytte|hjem/i,
};
const SECRECY = new RegExp(`${NO_LETTER}${anyOf(SECRECY_WORDS)}(?![a-zæøå])`, 'gi');
const OPPOSITE = new RegExp(NOT_SECRET, 'i');
const PHONE =
  /(?<![a-zæøå])(?:t(?:e)?l(?:e)?f(?:on)?|mobil(?:telefon)?|mob)[a-zæøå]*\.?(?:[ -]?n(?:umme)?r\.?)?[\s:.*_]{0,6}((?:\+|00)?(?:45)?[ ]?\d(?:[ ]?\d){7})(?!\d)/gi;
const MAIL = /[a-z0-9._%+æøå-]{1,64}(?:@|\s?\(at\)\s?)([a-z0-9æøå-]{1,60}(?:\.[a-z0-9-]{1,40}){1,4})/gi;
const PRIVATE_HOST = new RegExp(
  `^${anyOf(PRIVATE_MAIL_HOSTS)}\\.(?:dk|com|net|org|me|co\\.uk|de|se|no)$`,
  'i',
);
const PERSON = new RegExp(`${NO_LETTER}${anyOf(PERSON_WORDS)}s?(?![a-zæøå])`, 'i');
const OFFICE = new RegExp(anyOf(OFFICE_WORDS), 'i');
/** Two names or more: somebody is meant. */
const NAME = /(?:^|[^A-ZÆØÅa-zæøå])[A-ZÆØÅ][a-zæøåé]+(?:[ -][A-ZÆØÅ](?:\.|[a-zæøåé]+)){1,3}/;
const STREET = `[A-ZÆØÅ][A-Za-zÆØÅæøåé.]*(?:[ -][A-ZÆØÅ][a-zæøåé.]*){0,3}?(?<=${anyOf(STREET_ENDS.map(eitherCase))})`;
const HOME = new RegExp(
  `(?<![A-ZÆØÅa-zæøåé])${anyOf(HOME_WORDS.map(eitherCase))}[^\\n.!?]{0,40}?(${STREET} \\d{1,3} ?[A-Za-z]?(?![A-Za-zÆØÅæøå\\d]))`,
  'g',
);

/** What in a text may be a person's own. */
export function privateIn(source: string): PrivateFact[] {
  const { text, at } = plainReading(asIs(source));
  return PRIVATE_KINDS.flatMap((kind) => (MAY_HOLD[kind].test(text) ? FINDERS[kind](text) : []))
    .map((fact) => ({ ...fact, start: at(fact.start), end: at(fact.end - 1) + 1 }))
    .sort((a, b) => a.start - b.start);
}

const fact = (kind: PrivateKind, start: number, length: number, host: string | null = null): PrivateFact => ({
  ...{ kind, start, end: start + length, host },
});

function secrecyIn(text: string): PrivateFact[] {
  return [...text.matchAll(SECRECY)]
    .filter(({ index }) => !OPPOSITE.test(text.slice(Math.max(0, index - 30), index)))
    .filter(({ index, 0: word }) => !isNamedOnly(text, index, index + word.length))
    .map(({ index, 0: word }) => fact('ord', index, word.length));
}

/** An attachment that is named and not published may say why: `- Tilbud (fortroligt)`. */
const isNamedOnly = (text: string, start: number, end: number): boolean =>
  /^[ \t]*[-*+][ \t][^[\]\n]{1,120}\($/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) &&
  /^\)[ \t]*(?:\n|$)/.test(text.slice(end, end + 40));

/** A number is somebody's own where a person is named or meant beside it, and no office is. */
function phonesIn(text: string): PrivateFact[] {
  return [...text.matchAll(PHONE)].flatMap(({ index, 0: all, 1: number = '' }) => {
    const beside = lineAround(text, index, index + all.length);
    const isOwn = PERSON.test(beside) || (NAME.test(beside) && !OFFICE.test(beside));
    return isOwn ? [fact('telefon', index + all.length - number.length, number.length)] : [];
  });
}

function mailsIn(text: string): PrivateFact[] {
  return [...text.matchAll(MAIL)].flatMap(({ index, 0: all, 1: host = '' }) => {
    const isOwn = PRIVATE_HOST.test(host) || PERSON.test(lineBefore(text, index));
    return isOwn ? [fact('mail', index, all.length, host.toLowerCase())] : [];
  });
}

/** An address is a home where words say that somebody lives there; any other may be a place that is spoken of. */
function homesIn(text: string): PrivateFact[] {
  return [...text.matchAll(HOME)].map(({ index, 0: all, 1: address = '' }) =>
    fact('adresse', index + all.length - address.length, address.length),
  );
}

const FINDERS: Readonly<Record<PrivateKind, (text: string) => PrivateFact[]>> = {
  telefon: phonesIn,
  mail: mailsIn,
  adresse: homesIn,
  ord: secrecyIn,
};

const lineBefore = (text: string, at: number): string =>
  text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 60), at);

/** The sentence's letters beside a stretch, on its own line. */
function lineAround(text: string, start: number, end: number): string {
  const after = text.indexOf('\n', end);
  return lineBefore(text, start) + text.slice(end, Math.min(after < 0 ? text.length : after, end + 40));
}
