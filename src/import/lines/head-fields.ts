// Sorts the lines of a meeting's head under their labels.
import type { Block } from '../blocks/block.ts';
import { isGroupLine } from './contents-line.ts';
import { fieldKeyOf, type HeadField, isAttendance, LABEL_PATTERN, proseIn, readLabel } from './fields.ts';
import { BULLET } from './list-marks.ts';

/** Whether a line without a label goes on with the field before it. */
function belongs(field: HeadField, line: Block, sameRun: boolean): boolean {
  if (
    /^[\p{L} ]{2,30}:(?:\s|$)/u.test(line.text) ||
    isGroupLine(line.text) ||
    line.level !== null ||
    (line.bold && field.lines.length > 0)
  )
    return false;
  const last = field.lines.at(-1);
  if (isAttendance(field.key)) {
    const isIndented = sameRun && line.indent > 1;
    return !field.inline || sameRun || isIndented || /[,;]$/.test(last?.text ?? '') || BULLET.test(line.text);
  }
  return (
    field.lines.length === 0 ||
    (field.key === 'sted' && sameRun && (last?.text.endsWith(',') ?? false)) ||
    (sameRun && line.indent > 3 && line.indent > (last?.indent ?? 0) + 3)
  );
}

const BETWEEN = new RegExp(
  String.raw`(?<=[.;,])\s+(?=(?:${LABEL_PATTERN})\s*:\s)|\s{3,}(?=(?:${LABEL_PATTERN})\s*:\s)`,
  'giu',
);

/** A line that has several labels, as a line for each: «Til stede: alle. Afbud: ingen». */
function labelledParts(written: Block): Block[] {
  if (!written.text.includes(':')) return [written];
  // A field that stands in a list is one all the same.
  const bare = { ...written, text: written.text.replace(BULLET, '') };
  const line = readLabel(bare) === null || isAttendance(readLabel(bare)?.key ?? 'andet') ? written : bare;
  const parts = line.text.split(BETWEEN);
  if (parts.length === 1) return [line];
  return parts.map((text) => ({ ...line, text: text.trim().replace(/[.;,]$/, '') }));
}

/** «Dato 18. januar 2022» and «Sted Regionshuset»: a label, a gap, and what is no sentence. */
const isFormLine = (line: Block): boolean => line.text.length <= 60 && readLabel(line, true) !== null;

/** A sentence that tells who was there, without a label: «Der var mødt 31 andelshavere». */
const TELLS_WHO =
  /^(?:der\s+var\s+(?:frem)?mødt|til\s?stede\s+(?:var|er)|(?=\P{L}*\p{L}).{2,60}?\s(?:var|er)\s+(?:alle\s+)?til\s?stede)(?!\p{L})/iu;

const GROUP = /^(?<group>\p{L}[\p{L} /-]{2,28}):\s+(?<names>\S.*)$/u;

/** A group of those who are there, under a heading for all: «Ledersiden: formanden, chefen». */
function readGroup(current: HeadField | null, line: Block): HeadField | null {
  if (current === null || !isAttendance(current.key) || (current.inline && !isGroupLabel(current.label)))
    return null;
  const found = GROUP.exec(line.text)?.groups;
  if (!found?.names) return null;
  return {
    ...current,
    label: (found.group ?? '').toLowerCase(),
    lines: [{ ...line, text: found.names }],
    inline: true,
  };
}

/** Whether a label is none of a head's own, and so that of a group under one. */
const isGroupLabel = (label: string): boolean => fieldKeyOf(label) === null;

/** Labels on one line over what they label on the next, «Mødedato    Sted» over «4. maj    Rådhuset», as a line for each. */
function unstacked(lines: readonly Block[]): Block[] {
  const parts = lines.map(({ text }) => text.split(/\s{3,}/u));
  const isStacked = (at: number): boolean => {
    const [labels, values] = [parts[at] ?? [], parts[at + 1] ?? []];
    return (
      labels.length > 1 &&
      labels.length === values.length &&
      labels.every((part) => fieldKeyOf(part)) &&
      !values.some((part) => fieldKeyOf(part))
    );
  };
  return lines.flatMap((line, at) => {
    if (at > 0 && isStacked(at - 1)) return [];
    return isStacked(at)
      ? (parts[at] ?? []).map((label, column) => ({ ...line, text: `${label}: ${parts[at + 1]?.[column]}` }))
      : [line];
  });
}

/** Sorts the head's lines under their labels; lines that no label claims are returned apart. */
export function headFields(heads: readonly Block[]): { fields: HeadField[]; unknown: Block[] } {
  const lines = unstacked(heads).flatMap(labelledParts);
  const isForm = lines.filter(isFormLine).length >= 3;
  const fields: HeadField[] = [];
  const unknown: Block[] = [];
  let current: HeadField | null = null;
  let sameRun = false;
  for (const line of lines) {
    if (line.text === '') {
      sameRun = false;
      continue;
    }
    const goesOn: boolean =
      current !== null && isAttendance(current.key) && sameRun && proseIn(current) !== null;
    // Under the text beside a label stands more of it: «Næstformand» is one who was there.
    const isUnder: boolean =
      sameRun && current !== null && line.indent > 3 && line.indent >= (current.lines[0]?.indent ?? 99) + 4;
    const labelled: HeadField | null =
      (goesOn || (isUnder && !line.text.includes(':'))) && !/^[\p{L} ]{2,30}:/u.test(line.text)
        ? null
        : (readLabel(line, isForm) ?? readGroup(current, line));
    if (current && labelled?.key === current.key && current.lines.length === 0 && !current.inline) {
      fields.splice(-1, 1, labelled);
      current = labelled;
    } else if (labelled) {
      fields.push(labelled);
      current = labelled;
    } else if (current && belongs(current, line, sameRun)) {
      const grown: HeadField = { ...current, lines: [...current.lines, line] };
      fields.splice(-1, 1, grown);
      current = grown;
    } else if (TELLS_WHO.test(line.text)) {
      current = { key: 'deltagere', label: '', inline: true, lines: [line] };
      fields.push(current);
    } else {
      unknown.push(line);
      current = null;
    }
    sameRun = true;
  }
  return { fields, unknown };
}
