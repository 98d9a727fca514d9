// The ground on which an item is closed: a reference to a paragraph of a law, of a bounded form, and nothing else.
import type { RootContent } from 'mdast';
import { LAWS } from './laws.ts';

/** A line of a closed item that names its ground. */
const LINE = /^\s*grundlag\s*:\s*(.*)$/iu;
const LAW = `(?:${[...LAWS.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const PARAGRAPH = String.raw`(§{1,2}|paragraf|art(?:ikel|\.)?)\s?(\d{1,3})(?:\s?([a-h])(?!\p{L}))?`;
/** «1», «1 og 2», «1-3» */
const NUMBERS = String.raw`(\d{1,2}(?:\s?(?:og|-|–)\s?\d{1,2})?)(?!\d)`;
const STK = String.raw`(?:,?\s?stk\.?\s?${NUMBERS})?`;
const NR = String.raw`(?:,?\s?nr\.?\s?${NUMBERS})?`;
const LITRA = String.raw`(?:,?\s?litra\s?([a-h])(?!\p{L}))?`;
const PKT = String.raw`(?:,?\s?(\d)\.\s?(?:pkt|punktum)\.?)?`;
/** «kommunestyrelseslovens § 10, stk. 2», «§ 27, stk. 1, nr. 3, i forvaltningsloven» */
const REFERENCE = new RegExp(
  String.raw`(?:(${LAW}),?\s)?${PARAGRAPH}${STK}${NR}${LITRA}${PKT}(?:,?\s?i\s(${LAW}))?`,
  'iuy',
);
const JOIN = /\s?(,? ?jfr?\.?|,? ?og|,? ?samt|;|,|\/)\s/iuy;
/** «§§ 10 og 11»: after the sign of several, a number alone. */
const ALONE = /\d{1,3}(?=$|,?\s)/uy;
const BEFORE = /^(?:jfr?\.?|efter|i medfør af|i henhold til|med hjemmel i)\s+/iu;
/** A ground names a paragraph or two; more is no ground. */
const MOST_REFERENCES = 3;
const MOST_LETTERS = 160;

/** The references that a text begins with, and where they end. */
interface Leading {
  readonly grundlag: string;
  readonly end: number;
}

/** Reads the references that a text begins with; null where it begins with something else. */
function leadingReferences(plain: string): Leading | null {
  let grundlag = '';
  let end = 0;
  let at = 0;
  let join = '';
  for (let count = 0; count < MOST_REFERENCES; count++) {
    REFERENCE.lastIndex = at;
    ALONE.lastIndex = at;
    const reference = REFERENCE.exec(plain);
    const alone = reference || !plain.includes('§§') ? null : ALONE.exec(plain);
    if (!reference && !alone) break;
    grundlag += join + (reference ? shown(reference) : `§ ${alone?.[0]}`);
    end = at + ((reference ?? alone)?.[0].length ?? 0);
    JOIN.lastIndex = end;
    const joint = JOIN.exec(plain);
    if (!joint) break;
    join = joined(joint[1] ?? '');
    at = end + joint[0].length;
  }
  return end === 0 ? null : { grundlag, end };
}

const plainOf = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(BEFORE, '');

/** A ground as it is shown, made anew out of what was read, so that no other word can be in it; null where it is none. */
export function readGrundlag(text: string): string | null {
  const plain = plainOf(text).replace(/\.$/, '');
  if (plain.length > MOST_LETTERS) return null;
  const read = leadingReferences(plain);
  return read?.end === plain.length ? read.grundlag : null;
}

const joined = (sign: string): string => {
  if (/jf/iu.test(sign)) return ', jf. ';
  return /og|samt|\//iu.test(sign) ? ' og ' : ', ';
};

const numbers = (told: string): string => told.replace(/\s?og\s?/iu, ' og ').replace(/\s?[-–]\s?/u, '–');

function shown([, before, sign, number, letter, stk, nr, litra, pkt, behind]: RegExpExecArray): string {
  const law = LAWS.get((before ?? behind ?? '').toLowerCase());
  const paragraph = [
    `${/^art/iu.test(sign ?? '') ? 'artikel' : '§'} ${number}${letter ? ` ${letter.toLowerCase()}` : ''}`,
    ...(stk ? [`stk. ${numbers(stk)}`] : []),
    ...(nr ? [`nr. ${numbers(nr)}`] : []),
    ...(litra ? [`litra ${litra.toLowerCase()}`] : []),
    ...(pkt ? [`${pkt}. pkt.`] : []),
  ].join(', ');
  return law ? `${law}s ${paragraph}` : paragraph;
}

const MARK = String.raw`(?:lukk(?:et|ede|es)|fortroligt?|ikke[- ]offentligt?)(?:\s(?:punkt|sag|møde|dagsorden(?:spunkt)?|døre))?`;
/** What a title's ground stands right behind: «Lukket: § 10», «(lukket, jf. § 10, stk. 2)», «Lukket jf. § 10: Salg». */
const MARKED = new RegExp(String.raw`(?<!\p{L})${MARK}\s?[,:(–-]*\s?`, 'giu');
/** What may stand behind a title's ground: nothing more, a sign, or a stop before the title itself. */
const BEHIND = /^(?:\.?\s?(?:[:)\]]\s*|$)|[.,;]\s(?=\p{Lu})|\s[-–—]\s)/u;

/** The ground that a title, or what is left of one, begins with, and the title behind it; null where it begins with none. */
function leadingGround(text: string): { readonly grundlag: string; readonly titel: string } | null {
  if (!/§|paragraf/iu.test(text)) return null;
  const plain = plainOf(text);
  const read = leadingReferences(plain);
  const rest = plain.slice(read?.end);
  const behind = BEHIND.exec(rest);
  return read && behind ? { grundlag: read.grundlag, titel: rest.slice(behind[0].length) } : null;
}

/** The ground that a closed item's title names, or null. */
export function grundlagInTitle(titel: string): string | null {
  const text = titel.normalize('NFC');
  for (const mark of text.matchAll(MARKED)) {
    const ground = leadingGround(text.slice(mark.index + mark[0].length));
    if (ground) return ground.grundlag;
  }
  return null;
}

/** A closed item's title, without its mark, without the ground that it may begin with. */
export const withoutGrundlag = (titel: string): string => leadingGround(titel)?.titel ?? titel;

/** A line that says closed as a sentence or a mark, and what stands behind: «Lukket: § 10», «Punktet er lukket efter § 10». */
const CLOSED_LINE = new RegExp(
  String.raw`^\s*\(?(?:(?:punktet|sagen|mødet)\s)?(?:(?:er|blev|bliver|behandle[ts]|behandles)\s){0,2}(?:for\s)?${MARK}\s?[,:(–-]*\s?(.*?)\)?\s*$`,
  'iu',
);

/** What a line gives as its ground; null where it names none. A line that says closed names one only where nothing else stands in it. */
function groundOfLine(line: string): string | null {
  const named = LINE.exec(line)?.[1];
  if (named !== undefined) return named;
  const told = CLOSED_LINE.exec(line)?.[1] ?? '';
  return readGrundlag(told) === null ? null : told;
}

/** What a paragraph of a closed item says of its ground, and its other lines. */
export interface GrundlagLine {
  readonly grundlag: string | null;
  /** True where a line names a ground that is more than a reference: that is text of the closed item. */
  readonly isMalformed: boolean;
  readonly rest: string;
}

/** Reads the lines of a paragraph that holds plain text and nothing else; null where no line names a ground. */
export function grundlagLine(node: RootContent): GrundlagLine | null {
  const isPlain =
    node.type === 'paragraph' && node.children.every(({ type }) => type === 'text' || type === 'break');
  if (!isPlain) return null;
  const text = node.children.map((child) => ('value' in child ? child.value : '\n')).join('');
  const lines = text.split('\n');
  const grounds = lines.map(groundOfLine);
  const read = grounds.flatMap((ground) => (ground === null ? [] : [readGrundlag(ground)]));
  if (read.length === 0) return null;
  return {
    grundlag: read.length === 1 ? (read[0] ?? null) : null,
    isMalformed: read.length > 1 || read[0] === null,
    rest: lines
      .filter((_, at) => grounds[at] === null)
      .join('\n')
      .trim(),
  };
}
