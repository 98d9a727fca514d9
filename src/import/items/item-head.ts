// The lines right under an item's title, or over it: its case numbers, its status, who has the case.

import { readSagsnummer } from '../../model/sagsnummer.ts';
import { closedLine } from '../../parse/lukket/line.ts';
import { readSagLine } from '../../parse/punkt/sag-line.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/remark.ts';
import {
  bareInfo,
  CASE_VALUE,
  caseBeside,
  isInfoLine,
  isOutcomeLine,
  UNMISTAKABLE,
} from '../lines/info-line.ts';
import { labelKind } from '../lines/section-heading.ts';

/** The case numbers in a line that tells of the case, with their label where they need it; a document's number is none. */
function numbersIn(text: string): string[] {
  const labelled = [...text.matchAll(CASE_VALUE)].flatMap(([whole, value = '']) => {
    if (readSagsnummer(value) !== null) return [value];
    return readSagsnummer(value, { isLabelled: true }) === null ? [] : [whole];
  });
  const others = text.replace(
    /(?:dok(?:ument)?\.?\s?(?:nr|nummer|id)?|brev\s?(?:id|nr))\.?\s*:?\s*\S+/giu,
    ' ',
  );
  const sure = [...others.matchAll(UNMISTAKABLE)].map(([value]) => value);
  const beside = caseBeside(text);
  if (beside !== null) sure.push(beside);
  return [...new Set([...labelled, ...sure])];
}

/** An item's case numbers as one paragraph, the blocks that told of them, and the blocks after them. */
export interface ItemHead {
  readonly sagLine: string | null;
  /** The words of the case line, as they stand in the source. */
  readonly used: readonly string[];
  /** What was told beside the case numbers, and is not written. */
  readonly told: readonly string[];
  readonly rest: readonly Block[];
}

const FIELD = /^\p{Lu}[\p{L} ]{2,24}:\s+\S.{0,40}$/u;
const APPROVES = /^godkender referat(?:et|erne) (?:af|fra) møde\p{L}* den \d.*\d{4}$/iu;

/** The most lines over an item's text that tell of its case. */
const MOST = 8;

/** Takes the lines about the case off an item's blocks; what only resembles a case number stays text. */
export function takeItemHead(blocks: readonly Block[], above: readonly Block[], report: Report): ItemHead {
  const used: string[] = [];
  const told: string[] = [];
  let sagLine: string | null = null;
  const taken = new Set<Block>();
  let isOwnPage = false;
  const lines = blocks.filter(({ text }) => text !== '').slice(0, MOST);
  for (const line of [...above, ...lines]) {
    const text = bareInfo(line.text);
    const read = readSagLine(text);
    const whole = read?.isWhole ? read : null;
    const joined: string = sagLine === null ? text : `${sagLine}, ${text}`;
    if (whole && whole.malformed.length === 0 && readSagLine(joined)?.malformed.length === 0) {
      if (sagLine === null || !numbersAreIn(whole.sagsnumre, sagLine)) {
        sagLine = joined;
        used.push(text);
      } else told.push(text);
      taken.add(line);
      continue;
    }
    // What an archive's page tells under the outcome, it has from other meetings.
    if (isOwnPage && APPROVES.test(text)) {
      told.push(text);
      taken.add(line);
      continue;
    }
    isOwnPage ||= isOutcomeLine(text);
    if (isInfoLine(text)) {
      const fresh = numbersIn(text).filter((number) => !numbersAreIn([number], sagLine ?? ''));
      if (fresh.length > 0) {
        sagLine = [...(sagLine === null ? [] : [sagLine]), ...fresh].join(', ');
        used.push(...fresh);
      }
      const rest = fresh.reduce((left, number) => left.replace(number, ' '), text);
      if (/[\p{L}\p{N}]/u.test(rest.replace(/sags?(?:nr|id|nummer)?\.?:?/giu, ''))) {
        told.push(rest);
        report(line.nr, `oplysning om sagen, ikke taget med: «${text.replace(/\s+/g, ' ')}»`, 'routine');
      } else told.push(rest);
      taken.add(line);
      continue;
    }
    // What closes the item over its title tells no more.
    if (above.includes(line)) {
      told.push(text);
      continue;
    }
    if (read) report(line.nr, `ligner et sagsnummer, men har ingen kendt form: «${text}»`);
    // Another field of the form may stand before the case number: «Sagsforløb: Økonomiudvalget».
    if (!FIELD.test(text) || labelKind(text.replace(/:.*$/, ':'), true) !== null) break;
  }
  const last = blocks.findLastIndex((block) => taken.has(block));
  return {
    sagLine,
    used,
    told,
    rest: blocks.filter((block, at) => at > last || !(taken.has(block) || block.text === '')),
  };
}

const numbersAreIn = (numbers: readonly string[], line: string): boolean =>
  numbers.every((number) => line.toUpperCase().includes(number.toUpperCase()));

/** The lines at the end of the blocks before a heading that tell of the case of the item under it. */
export function headAbove(blocks: readonly Block[]): Block[] {
  const above: Block[] = [];
  for (const block of [...blocks].reverse()) {
    if (block.text === '') continue;
    if (
      above.length >= 2 ||
      !isInfoLine(block.text) ||
      closedLine(block.text, { isHeading: false, isLead: true, isBilag: false }) !== null
    )
      break;
    above.unshift(block);
  }
  return above;
}
