// Who was at a meeting, out of the lines of `deltagere` and `afbud`.
import type { Fremmoedt, Presence } from '../../model/fremmoede.ts';
import type { MeetingKind } from '../../model/parsed.ts';
import { readPart, tellsOfPart } from './part.ts';
import {
  beginsSomebody,
  endOfName,
  isAbsent,
  isOffice,
  listOf,
  nameOf,
  numberOf,
  type Somebody,
  stripAbsence,
} from './somebody.ts';

/** The lines of a front matter that tell who was there. */
interface Lines {
  readonly deltagere: readonly string[];
  readonly afbud: readonly string[];
  readonly kind?: MeetingKind;
}

/** Everybody that the lines tell of, those who were there first, in their order; an agenda tells who is expected, and nobody was there. */
export const readFremmoede = ({ deltagere, afbud, kind = 'referat' }: Lines): Fremmoedt[] =>
  kind === 'dagsorden'
    ? []
    : [
        ...deltagere.flatMap((line) => readLine(line, 'hele')),
        ...afbud.flatMap((line) => readLine(line, 'ikke')),
        // «Afbud: Ingen»
      ].filter(({ antal }) => antal !== 0);

/** Nobody writes more people in a line. */
const MOST = 200;
/** A line that is longer is no list of people. */
const MOST_LETTERS = 8000;

function readLine(written: string, usual: Presence): Fremmoedt[] {
  const line = written
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\[(\p{Lu}{1,3})\]/gu, '($1)')
    .replace(/^([^:,]+): (?=(?:meldte? )?(?:afbud|fravær|syg|ikke til stede|til stede))/iu, '$1, ')
    .replace(/ \((stedfortræder|suppleant)\)(?= for )/giu, ', $1')
    .replace(/^(stedfortræder|suppleant) (.+?)(?= for )/iu, '$2, $1')
    .replace(
      /^((?:alle|samtlige|hele)(?: \p{L}+)?) (?:på nær|undtagen|bortset fra|med undtagelse af) (.+)$/iu,
      '$1. Afbud: $2',
    )
    .replace(/ m\.fl\.?$/u, '')
    .replace(/ deltog for (?=\p{Lu}\p{Ll}+ \p{Lu})/u, ' i stedet for ')
    .replace(
      /(?:\. I| [-–] i) stedet (?:(?:mødte|deltog) )?(?!for )(.+?)\.?$/u,
      ' - $1 mødte som stedfortræder',
    )
    .trim()
    .slice(0, MOST_LETTERS);
  return stretchesOf(line).flatMap(({ text, tilstede }) => {
    const { label, rest } = labelOf(text);
    const own = label !== null && isAbsent(label) ? 'ikke' : (tilstede ?? usual);
    const [, gone, came] = (own === 'ikke' ? CAME_BEHIND : CAME_INSTEAD).exec(rest) ?? [];
    if (gone === undefined || came === undefined) return readPeople(rest, own, label);
    const absent = readPeople(gone, 'ikke', label);
    const stedfortraederFor = absent.at(-1)?.navn ?? null;
    return [...absent, ...readPeople(came, 'hele', null).map((one) => ({ ...one, stedfortraederFor }))];
  });
}

/** «Bo Lind (V) - Cai Dam (V) mødte som stedfortræder» */
const CAME_INSTEAD = /^(.+?)\s[-–]\s(.+?)\s(?:mødte|deltog) som (?:stedfortræder|suppleant)$/u;

/** «Afbud: Bo Lind, Cai Dam deltog som suppleant» */
const CAME_BEHIND = /^(.+)(?:\s[-–]|,)\s([^,]+?)\s(?:mødte|deltog) som (?:stedfortræder|suppleant)$/u;
/** «Anna Holm og Bo Lind deltog fra kl. 18»: what is told of both. */
const OF_BOTH = /^([^,:]+?) og ([^,:]+?) ((?:deltog|forlod|ankom|mødte|kom|gik|var fraværende) [^,:]+)$/u;

function readPeople(text: string, tilstede: Presence, label: string | null): Fremmoedt[] {
  const [, one, other, told] = OF_BOTH.exec(text) ?? [];
  const people = told === undefined ? peopleOf(text) : [[`${one} ${told}`], [`${other} ${told}`]];
  return people.slice(0, MOST).map((parts) => fremmoedt(parts, tilstede, label));
}

/** «Til stede var …. Afbud fra …»: sentences of a line, each with what it says of presence. */
function stretchesOf(line: string): { text: string; tilstede: Presence | null }[] {
  return line
    .split(/(?<=(?:\p{Ll}{2}|\))[.;])\s+(?=\p{Lu})|;\s+/u)
    .map((text) => text.replace(/[.;]$/u, ''))
    .map((text) => {
      const absent = /^(?:afbud|fraværende|ikke til stede|meldt afbud|forfald)(?: (?:fra|var|:))?:? /iu.exec(
        text,
      );
      if (absent) return { text: text.slice(absent[0].length), tilstede: 'ikke' as const };
      const present =
        /^(?:til stede|tilstede|mødt|deltagere|følgende deltog|fremmødte)(?: (?:var|:))?:? /iu.exec(text);
      return {
        text: present ? text.slice(present[0].length) : text,
        tilstede: present ? ('hele' as const) : null,
      };
    });
}

/** What stands before a colon: a list, an office, or what sort of people follow. */
function labelOf(text: string): { label: string | null; rest: string } {
  const match = /^([^:()]{1,40}):\s+(?=\S)/u.exec(text);
  if (!match || /kl\.?\s*\d*$/iu.test(match[1] ?? '')) return { label: null, rest: text };
  return { label: (match[1] ?? '').trim(), rest: text.slice(match[0].length) };
}

/** The people of a text, each as what stands between commas about them. */
function peopleOf(text: string): string[][] {
  const people: string[][] = [];
  for (const piece of piecesOf(text)) {
    const last = people.at(-1);
    if (!last || beginsSomebody(piece, last)) people.push([piece]);
    else last.push(piece);
  }
  return people;
}

/** Cut at commas and «og», but not within brackets nor between the numbers of items. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [''];
  let depth = 0;
  for (const [at, sign] of [...text].entries()) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    const isBetweenNumbers = /\d\s?$/u.test(text.slice(0, at)) && /^,\s?\d/u.test(text.slice(at));
    if (sign === ',' && depth === 0 && !isBetweenNumbers) pieces.push('');
    else pieces[pieces.length - 1] += sign;
  }
  return pieces
    .flatMap((piece) =>
      piece.split(
        /(?<=^\s*\p{L}+en)\s(?:og|samt)\s(?=\p{L}+en$)|(?<!\d|^\p{L}+)\s(?:og|samt)\s(?=(?:\p{Lu}\p{Ll}+\s\p{Lu}|\p{Ll}+\s(?:\p{Ll}+\s)?\p{Lu}\p{Ll}+\s\p{Lu}|\d+\s|en\s|et\s|to\s|tre\s))/u,
      ),
    )
    .map((piece) => piece.trim().replace(/^(?:og|samt)\s/u, ''))
    .filter((piece) => piece !== '');
}

function fremmoedt(parts: readonly string[], usual: Presence, label: string | null): Fremmoedt {
  const tekst = parts.join(', ');
  const { head, asides } = asidesOf(parts);
  const told: Somebody = {
    ...nameOf(head),
    ...(label !== null && listOf(label) ? { liste: listOf(label) } : {}),
  };
  const roller = [...told.roller, ...(label !== null && isOffice(label) ? [label] : [])];
  let { liste } = told;
  let stedfortraederFor: string | null = null;
  let isAway = false;
  const ofPart: string[] = [];
  for (const aside of asides) {
    const substitute = SUBSTITUTE.exec(aside);
    const list = listOf(aside);
    if (substitute) stedfortraederFor = (substitute[1] ?? '').replace(/\s*\([^()]*\)$/u, '').trim();
    else if (list) liste ??= list;
    else if (tellsOfPart(aside)) ofPart.push(aside);
    else if (isAbsent(aside)) isAway = true;
    else if (isOffice(aside)) roller.push(stripAbsence(aside));
  }
  const del = readPart(ofPart.length > 0 ? ofPart.join(', ') : '');
  const tilstede = del && usual !== 'ikke' ? 'del' : isAway || usual === 'ikke' ? 'ikke' : 'hele';
  const antal = told.navn !== null ? 1 : (told.antal ?? numberOf(head));
  return { tekst, navn: told.navn, antal, roller, liste, tilstede, del, stedfortraederFor };
}

/** Where what is told of an office or of a number begins: «økonomichefen deltog under punkt 3». */
const TOLD_OF_OFFICE =
  /\s(?=(?:deltog|forlod|ankom|mødte|kom|gik|var |til og med|(?:fra|til|under|ved|kun) (?:pkt|punkt|kl)|(?:ikke )?til stede|ikke mødt|fraværende|afbud|som stedfortræder|som suppleant|[-–—] ))/iu;
const SUBSTITUTE =
  /(?:(?:stedfortræder|suppleant|vikar|i stedet|mødte|substitut)\s*(?:\p{L}+\s)?|^)for\s+(.+)$/iu;

/** A person's first words, and all that stands beside them: in brackets, behind commas, in the same words. */
function asidesOf([first = '', ...rest]: readonly string[]): { head: string; asides: string[] } {
  const asides: string[] = [];
  const bare = first.replace(/\(((?:[^()]|\([^()]*\))*)\)/gu, (_, inner: string) => {
    asides.push(...inner.split(/,\s+|;\s+/u));
    return ' ';
  });
  const at = endOfName(bare) ?? bare.search(TOLD_OF_OFFICE);
  const head = at < 0 ? bare : bare.slice(0, at);
  if (at >= 0) asides.push(bare.slice(at).replace(/^[\s–—-]+/u, ''));
  for (const piece of rest) {
    asides.push(
      piece
        .replace(/\(([^()]*)\)/gu, (_, inner: string) => {
          asides.push(...inner.split(/,\s+/u));
          return '';
        })
        .trim(),
    );
  }
  return {
    head: head.replace(/\s+/gu, ' ').trim(),
    asides: asides.map((one) => one.trim()).filter((one) => one !== ''),
  };
}
