import { unmarked } from './marked.ts';
import type { Line } from './types.ts';

/** What a header's line is about. */
export type HeaderKey = 'moede' | 'tid' | 'sted' | 'deltagere' | 'afbud';

/** A labelled part of the header with the lines that belong to it; `inline` tells whether text stood beside the label. */
export interface HeaderField {
  readonly key: HeaderKey;
  readonly inline: boolean;
  readonly lines: readonly Line[];
}

const LABELS: readonly (readonly [key: HeaderKey, label: RegExp])[] = [
  ['moede', /^(?:mødedato|mødedag|dato\s*:)\s*:?(?:\s+|$)/i],
  ['tid', /^(?:mødetidspunkt|mødetid|starttidspunkt|tidspunkt\s*:|tid\s*:)\s*:?(?:\s+|$)/i],
  ['sted', /^(?:mødested|mødelokale\s*:|sted\s*:|lokale\s*:)\s*:?(?:\s+|$)/i],
  [
    'deltagere',
    /^(?:deltagere|mødedeltagere|tilstedeværende|tilstede|til stede|fremmødte)(?:\s*:\s*|\s+|$)/i,
  ],
  ['afbud', /^(?:fraværende med afbud|fraværende|afbud fra|afbud|ikke til stede)(?:\s*:\s*|\s+|$)/i],
];

function readLabel(line: Line): HeaderField | null {
  for (const [key, label] of LABELS) {
    if (!label.test(line.text)) continue;
    const text = line.text.replace(label, '').trim();
    // «Til stede var …» is a sentence and keeps its first words.
    const isSentence =
      isAttendance(key) && !/:\s*$/.test(label.exec(line.text)?.[0] ?? '') && isProse(line.text);
    if (isSentence) return { key, inline: true, lines: [line] };
    return { key, inline: text !== '', lines: text === '' ? [] : [{ ...line, text }] };
  }
  return null;
}

const isAttendance = (key: HeaderKey): boolean => key === 'deltagere' || key === 'afbud';
const CLAUSE =
  /(?<!\p{L})(?:er|var|har|havde|deltog|deltager|blev|mødte|ankom|forlod|meldte|udgik|manglede|erklærede)(?!\p{L})/iu;
const SENTENCES = /(?<!\p{L})(?!(?:[Vv]ice)?[Bb]orgm\.|[Ff]ormd\.)\p{L}{5,}\.\s+[\p{Lu}\d]/u;
const INNER_LABEL = /[.,;]\s*(?:afbud|fraværende|ikke til stede)(?!\p{L})/iu;

/** Whether attendance is told in sentences instead of a list; brackets may say anything. */
export function isProse(text: string): boolean {
  const bare = text.replace(/\([^()]*\)/g, '');
  return CLAUSE.test(bare) || SENTENCES.test(bare) || INNER_LABEL.test(bare);
}

/** The text of a field that is no list of names, exactly as it was written, or null. */
export function proseIn(field: HeaderField): string | null {
  const text = field.lines.map((line) => line.text).join(' ');
  if (!isAttendance(field.key) || field.lines.some((line) => BULLET.test(line.text))) return null;
  return isProse(field.inline || isRunning(field) ? text : (field.lines[0]?.text ?? '')) ? text : null;
}

/** Whether a line begins with a label of the header. */
export const isLabelled = (line: Line): boolean => readLabel(line) !== null;

/** Whether a line is nothing but the label of an attendance list. */
export const isBareLabel = (text: string): boolean => {
  const field = readLabel({ nr: 0, text: unmarked(text), indent: 0 });
  return field !== null && isAttendance(field.key) && field.lines.length === 0;
};

/** Whether a line without a label goes on with the field before it. */
function belongs(field: HeaderField, line: Line, sameBlock: boolean): boolean {
  if (/^[\p{L} ]{2,30}:(?:\s|$)/u.test(line.text)) return false;
  const last = field.lines.at(-1)?.text ?? '';
  if (field.key === 'deltagere' || field.key === 'afbud') {
    return !field.inline || sameBlock || /[,;]$/.test(last) || BULLET.test(line.text);
  }
  return field.lines.length === 0 || (field.key === 'sted' && sameBlock && last.endsWith(','));
}

/** Bullets as they are printed, at the start of a line. */
export const BULLET = /^(?:[-–*]\s+|[·•▪\uF0B7]\s*)/u;

/** Sorts the header's lines under their labels; lines that no label claims are returned apart. */
export function headerFields(lines: readonly Line[]): { fields: HeaderField[]; unknown: Line[] } {
  const fields: HeaderField[] = [];
  const unknown: Line[] = [];
  let current: HeaderField | null = null;
  let sameBlock = false;
  for (const line of lines) {
    if (line.text === '') {
      sameBlock = false;
      continue;
    }
    const goesOn: boolean =
      current !== null && isAttendance(current.key) && sameBlock && proseIn(current) !== null;
    const labelled: HeaderField | null =
      goesOn && !/^[\p{L} ]{2,30}:/u.test(line.text) ? null : readLabel(line);
    if (current && labelled?.key === current.key && current.lines.length === 0) {
      fields.splice(-1, 1, labelled);
      current = labelled;
    } else if (labelled) {
      fields.push(labelled);
      current = labelled;
    } else if (current && belongs(current, line, sameBlock)) {
      const grown: HeaderField = { ...current, lines: [...current.lines, line] };
      fields.splice(-1, 1, grown);
      current = grown;
    } else {
      unknown.push(line);
      current = null;
    }
    sameBlock = true;
  }
  return { fields, unknown };
}

/** Whether the names of a field follow each other on a line. */
const isRunning = ({ inline, lines }: HeaderField): boolean =>
  inline || lines.length === 1 || lines.slice(0, -1).some(({ text }) => /[,;]$/.test(text));

/** The names in a field: one a line, or parted by commas outside brackets. */
export function namesIn(field: HeaderField): string[] {
  const prose = proseIn(field);
  if (prose !== null) return [prose];
  const texts = field.lines.map(({ text }) => text.replace(BULLET, '').trim());
  const running = isRunning(field);
  const bulleted = field.lines.some(({ text }, index) => index > 0 && BULLET.test(text));
  const parts = running && !bulleted ? texts.join(' ').split(/[,;](?![^()]*\))/) : texts;
  const names = parts.map((part) => part.replace(/[,;.]$/, '').trim()).filter((name) => name !== '');
  return names.filter((name) => !/^(?:ingen|[-–])$/i.test(name));
}
