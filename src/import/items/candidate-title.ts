// Where the title of a numbered line stands: behind the number, under it, or in the list of contents.
import { titleState } from '../../parse/lukket/title.ts';
import { withoutMark } from '../../parse/lukket/without-mark.ts';
import { type Block, isLifted, normalized } from '../blocks/block.ts';
import { dressOf } from '../blocks/dress.ts';
import { isLeaderLine } from '../lines/contents-line.ts';
import { hasFiniteVerb } from '../lines/finite-verbs.ts';
import { isInfoLine, isOpenStatus } from '../lines/info-line.ts';
import { type NumberedLine, readNumbered } from '../lines/numbered-line.ts';
import { labelKind } from '../lines/section-heading.ts';
import type { Contents } from './contents.ts';

/** «Punkt 1 af 9»: how many there are is no title. */
const OF_HOW_MANY = /^(?:(?:ud )?af|\/)\s*\d{1,3}(?:\s*[·|,–-])?\s*(?=$|\P{Ll})/iu;

const unbracketed = (text: string): string => text.replace(/^[([]|[)\]]$/g, '');
/** What only tells the state of an item, «Åben», «(lukket sag)». */
const isOpen = (text: string): boolean => isOpenStatus(unbracketed(text));
const isState = (text: string): boolean =>
  isOpen(text) || (titleState(text) === 'lukket' && withoutMark(text) === '');

/** What a form calls the title of an item: on the title's line, or alone over it. */
const TITLE_NAMES = 'emne|titel|overskrift|sagens titel|sagstitel';
const TITLE_LABEL = new RegExp(`^(?:${TITLE_NAMES}|punkt|sag)\\s*:\\s*(?=\\S)`, 'iu');
const TITLE_NAME = new RegExp(`^(?:${TITLE_NAMES})\\s*:$`, 'iu');

/** «Punkt 5. Sagen blev sendt tilbage.» is running text, not a title. */
export const isSentence = (titel: string): boolean => titel.endsWith('.') && hasFiniteVerb(titel);

/** The index of the next block that is not blank, or -1. */
export function nextIndex(blocks: readonly Block[], from: number): number {
  for (let at = from + 1; at < blocks.length; at += 1) if (blocks[at]?.text !== '') return at;
  return -1;
}

const tellsState = (text: string): boolean => isInfoLine(text) || (text !== '' && isState(text));

/** The title that stands under a number alone; null where what stands there can be none. */
function titleUnder(
  blocks: readonly Block[],
  index: number,
  numbered: NumberedLine,
): { at: number; titel: string; label: string } | null {
  let at = nextIndex(blocks, index);
  // In a box «Punkt nr.: 3 | Sagsnr.: 22/14» stands over the title.
  for (
    let steps = 0;
    steps < 3 && numbered.word === 'punkt' && tellsState(blocks[at]?.text ?? '');
    steps += 1
  )
    at = nextIndex(blocks, at);
  // «Overskrift:» in bold stands as a line of its own.
  const name = TITLE_NAME.test(blocks[at]?.text ?? '') ? (blocks[at]?.text ?? '') : '';
  if (name !== '') at = nextIndex(blocks, at);
  const text = blocks[at]?.text ?? '';
  if (name !== '' && text !== '' && text.length <= 200) return { at, titel: text, label: name };
  if (at < 0 || at - index > 8) return null;
  if (at - index > 3 && !tellsState(blocks[nextIndex(blocks, index)]?.text ?? '')) return null;
  if (TITLE_LABEL.test(text))
    return { at, titel: text.replace(TITLE_LABEL, ''), label: TITLE_LABEL.exec(text)?.[0] ?? '' };
  const [own, under] = [blocks[index] as Block, blocks[at] as Block];
  // «Dagsordenpunkt 4 / Kendelse»: what stands right under the number in its letters is its title, whatever else it may be.
  const isOne = at === index + 1 && isLifted(own) && dressOf(own) === dressOf(under);
  const isTitle =
    text.length <= 200 &&
    /^["”«(]?[\p{Lu}\d]/u.test(text) &&
    !readNumbered(text) &&
    (isOne || labelKind(text, isLifted(under)) === null) &&
    !isInfoLine(text);
  if (!isTitle || isLeaderLine(text) || isSentence(text)) return null;
  // A bare number over a line is an item only where both stand free, or over what is dressed as a heading.
  const isFree = numbered.word !== 'ingen' || (blocks[index - 1]?.text ?? '') === '' || isLifted(under);
  return isFree ? { at, titel: text, label: '' } : null;
}

/** The title that the list of contents has of «Ad 3) Tilbuddet blev gennemgået …», where text stands right behind the number, or null. */
function listedTitle({ number, title, word }: NumberedLine, contents: Contents): string | null {
  const isText = /[.!?](?:$|\s\p{Lu})|.{90}/u.test(title) || hasFiniteVerb(title);
  if (word === 'ingen' || number.sub !== null || !isText) return null;
  const entry = contents.entries.find((one) => one.number === number.main);
  const titel = readNumbered(entry?.line.text ?? '')?.title ?? '';
  return titel === '' || normalized(title).startsWith(normalized(titel)) ? null : titel;
}

/** A numbered line as an item's heading may have it; `at` is the index of the title's own line, or null. */
export interface TitledLine {
  readonly numbered: NumberedLine;
  readonly titel: string;
  readonly at: number | null;
  readonly label: string;
  /** What stands behind the number, where the list of contents has the title. */
  readonly body: string | null;
}

/** Reads a numbered line with its title, wherever that stands; null where the line has no number, or tells of a case. */
export function titledLine(blocks: readonly Block[], index: number, contents: Contents): TitledLine | null {
  const text = blocks[index]?.text ?? '';
  const read = readNumbered(text.replace(/\s+/g, ' '));
  if (!read) return null;
  const count = OF_HOW_MANY.exec(read.title)?.[0] ?? '';
  const numbered = { ...read, title: read.title.slice(count.length) };
  const isCase = isInfoLine(text);
  // Under «Punkt 3: Lukket» stands what is secret, and no title, unless numbers stand alone in this layout.
  const isOwnLine = count !== '' || (read.number.year !== null && isCase);
  const state = isState(numbered.title) && (isOwnLine || isOpen(numbered.title)) ? numbered.title : '';
  const under = numbered.title === state ? titleUnder(blocks, index, numbered) : null;
  // «Sag 4/23» over a title counts cases; under one it is the number of a case.
  const isFree = (blocks[index - 1]?.text ?? '') === '';
  if (isCase && !(under && read.number.year !== null && isFree)) return null;
  const label = `${count} ${under?.label ?? ''}`.trim();
  const mark = state === '' ? '' : ` (${unbracketed(state)})`;
  if (under) return { numbered, titel: `${under.titel}${mark}`, at: under.at, label, body: null };
  const listed = listedTitle(numbered, contents);
  return { numbered, titel: listed ?? numbered.title, at: null, label, body: listed && numbered.title };
}
