// Which blocks are headings of sections, by their layout or their words.

import type { AfsnitKind } from '../../model/parsed.ts';
import { readAfsnitHeading } from '../../parse/punkt/afsnit-heading.ts';
import { afsnitKindOf } from '../../parse/punkt/afsnit-kinds.ts';
import { type Block, isLifted, type Run, textOfRun } from '../blocks/block.ts';
import { dressOf } from '../blocks/dress.ts';
import type { Report } from '../blocks/remark.ts';
import { hasFiniteVerb } from '../lines/finite-verbs.ts';
import { BULLET } from '../lines/list-marks.ts';
import { MUST_GO_ON } from '../lines/open-end.ts';
import {
  isCapitals,
  isOtherLabel,
  isSureLabel,
  labelKind,
  plainSectionKind,
  readRunIn,
} from '../lines/section-heading.ts';
import { ALONE, STRONG } from '../lines/section-words.ts';
import type { SourceTraits } from './element.ts';

/** A heading as the source has it; `level` is what the source calls it, null for a plain one. */
export interface HeadingPiece {
  readonly type: 'heading';
  readonly text: string;
  readonly kind: AfsnitKind;
  readonly level: number | null;
  readonly marked: boolean;
  /** Set when the line before it does not end as a sentence does. */
  readonly unsure?: boolean;
  /** Set where text follows on the heading's own line. */
  readonly runIn?: boolean;
  readonly line: Block;
}

/** An item's blocks, cut at headings and blank lines. */
export type Piece = HeadingPiece | { readonly type: 'block'; readonly lines: Run };

/** A heading as it will stand: without the colon that only its layout asked for. */
const headingText = (text: string): string => text.replace(/\s*:$/, '').replace(/\s+/g, ' ');

/** A heading whose layout says that it is one. */
export function liftedHeading(block: Block, traits: SourceTraits): HeadingPiece | null {
  if (!isLifted(block) || block.cell !== null) return null;
  const text = headingText(block.text);
  const kind = labelKind(block.text, true) ?? readAfsnitHeading(text).kind;
  const heading = { type: 'heading', text, kind, level: block.level, marked: true, line: block } as const;
  if (kind !== 'andet') return text.length <= 140 ? heading : null;
  if (block.level !== null) return heading;
  if (text.length > 80 || /[.,;!]$/.test(text) || !/\p{L}{3}/u.test(text) || BULLET.test(text)) return null;
  const isLabel = block.text.endsWith(':') || isOtherLabel(text);
  // In Markdown bold may be but an emphasis.
  if (traits.markdown) return isLabel ? heading : null;
  const isHeading = text.endsWith('?') || !hasFiniteVerb(text);
  return isLabel || (traits.dresses.has(dressOf(block)) && isHeading) ? heading : null;
}

export const endsSentence = (text: string): boolean => /[.:;?!]["”»)]*$/.test(text);

const isKnown = (text: string): boolean => labelKind(text, false) !== null;

/** Whether a line in the middle of a run may be a heading: the text before it has come to its end. */
function standsFree(run: Run, index: number, kind: AfsnitKind): boolean {
  const before = run[index - 1];
  const next = run[index + 1];
  if (
    before &&
    !endsSentence(before.text) &&
    !isKnown(before.text) &&
    !BULLET.test(before.text) &&
    before.indent <= (run[index]?.indent ?? 0) + 1
  )
    return false;
  return STRONG.includes(kind) || next === undefined || !/^\p{Ll}/u.test(next.text);
}

/** Whether a heading that does not stand free opens a section all the same; else the text before it must go on. */
function standsAlone(run: Run, index: number, kind: AfsnitKind): boolean {
  if (!ALONE.includes(kind)) return false;
  const next = run[index + 1]?.text ?? '';
  return !MUST_GO_ON.test(run[index - 1]?.text ?? '') && (STRONG.includes(kind) || !/^\p{Ll}/u.test(next));
}

const plain = (line: Block, kind: AfsnitKind, more: Partial<HeadingPiece> = {}): HeadingPiece => ({
  type: 'heading',
  text: headingText(line.text),
  kind,
  level: null,
  marked: false,
  line,
  ...more,
});

/** Right under «Bilag» a known heading with names of attachments after it is a name itself. */
function isAttachment(run: Run, index: number): boolean {
  if (index === 0 || plainSectionKind(run[0]?.text.replace(/\s*:$/, '') ?? '') !== 'bilag') return false;
  const after = run.slice(index + 1);
  return (
    after.length > 0 && after.every(({ text }) => !/[.:;?!]$/.test(text) && labelKind(text, false) === null)
  );
}

export function plainHeading(
  run: Run,
  index: number,
  traits: SourceTraits,
  report: Report,
): HeadingPiece | null {
  const line = run[index];
  if (!line || line.cell !== null) return null;
  // What stands over text in item after item is marked as well as with a colon.
  const isColon = line.text.endsWith(':') || traits.labels.has(line.text);
  const kind = labelKind(
    line.text,
    isColon || (run.length === 1 && traits.capitals && isCapitals(line.text)),
  );
  if (kind !== null && isAttachment(run, index)) return null;
  if (kind !== null && standsFree(run, index, kind)) return plain(line, kind);
  if (kind !== null && ALONE.includes(kind)) {
    if (standsAlone(run, index, kind)) {
      // Below «Bilag» it may be an attachment's name.
      const isBilag = run.slice(0, index).some(({ text }) => plainSectionKind(text) === 'bilag');
      report(
        line.nr,
        `overskriften står uden punktum eller tom linje før sig: «${line.text}»`,
        isBilag ? 'doubt' : 'routine',
      );
      return plain(line, kind, { unsure: true });
    }
    report(line.nr, `«${line.text}» kan være en overskrift, men er læst som tekst`);
  }
  // Words that text has too open a section where they stand alone, or first with text under them.
  const isFirst = index === 0 && /^\p{Lu}/u.test(run[1]?.text ?? 'A') && line.text.length <= 40;
  const isWeak = isFirst && kind === null ? labelKind(line.text, true) : null;
  if (isWeak !== null) return plain(line, isWeak, { unsure: true });
  if (
    (isColon ? isOtherLabel(line.text) : index === 0 && isSureLabel(line.text)) &&
    standsFree(run, index, 'andet')
  )
    return plain(line, 'andet', { marked: isColon });
  const isUnknown =
    (traits.isStacked && opensRun(run, index)) || (index === 0 && traits.labels.has(line.text));
  if (isUnknown) return plain(line, 'andet', { marked: true });
  return capitalHeading(run, line, traits);
}

/** Whether a short line without a stop stands first in a paragraph of whole sentences. */
function opensRun(run: Run, index: number): boolean {
  const [first, second] = run;
  const isShort = index === 0 && first !== undefined && first.text.length <= 45 && !/\d/.test(first.text);
  if (!isShort || !/^\p{Lu}.*\p{L}$/u.test(first.text) || hasFiniteVerb(first.text)) return false;
  return /^\p{Lu}/u.test(second?.text ?? '') && endsSentence(run.at(-1)?.text ?? '');
}

function capitalHeading(run: Run, line: Block, traits: SourceTraits): HeadingPiece | null {
  const index = run.indexOf(line);
  // A line in capitals between sentences is a heading, whatever the others are.
  const isShouted =
    run.length > 1 &&
    isCapitals(line.text) &&
    line.text.length >= 12 &&
    line.text.length <= 90 &&
    /\s/.test(line.text);
  if (
    isShouted &&
    !/[.,:;?!]$/.test(line.text) &&
    standsFree(run, index, 'andet') &&
    run[index + 1] !== undefined
  )
    return plain(line, labelKind(line.text, true) ?? 'andet', { marked: true });
  const alone = run.length === 1 && traits.capitals && isCapitals(line.text);
  if (!alone || /[.,:;?!]$/.test(line.text) || BULLET.test(line.text) || line.text.length > 80) return null;
  if (/\d{3}|^\d/.test(line.text) && afsnitKindOf(line.text) === null) return null;
  return plain(line, afsnitKindOf(line.text) ?? 'andet');
}

/** A label with text behind it on its line: the heading, and the text as a line of its own. */
export function runInPieces(run: Run, index: number): { heading: HeadingPiece; rest: Block } | null {
  const line = run[index];
  const read = line && line.cell === null ? readRunIn(line.text) : null;
  if (!line || !read) return null;
  const before = run[index - 1];
  // Within running text only a line of its own can be a field.
  if (before && !endsSentence(before.text) && before.text.length > 60 && readRunIn(before.text) === null)
    return null;
  return {
    heading: plain({ ...line, text: read.label }, read.kind, { runIn: true, marked: true }),
    rest: { ...line, text: read.rest, level: null, bold: false },
  };
}

/** A dated decision that runs over two lines is one heading. */
export function joinHeading(run: Run): Run {
  const [first, second] = run;
  if (run.length < 2 || !first || !second || isKnown(first.text) || second.text.length > 80) return run;
  const text = textOfRun([first, second]);
  const isOne = readAfsnitHeading(text).date !== null && labelKind(text, isLifted(first)) !== null;
  return isOne && (run.length === 2 || isLifted(first)) ? [{ ...first, text }, ...run.slice(2)] : run;
}
