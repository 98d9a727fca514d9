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
    return { key, inline: text !== '', lines: text === '' ? [] : [{ ...line, text }] };
  }
  return null;
}

/** Whether a line begins with a label of the header. */
export const isLabelled = (line: Line): boolean => readLabel(line) !== null;

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
    const labelled = readLabel(line);
    if (labelled) {
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

/** The names in a field: one a line, or parted by commas outside brackets. */
export function namesIn(field: HeaderField): string[] {
  const texts = field.lines.map(({ text }) => text.replace(BULLET, '').trim());
  const running = field.inline || texts.length === 1 || texts.slice(0, -1).some((text) => /[,;]$/.test(text));
  const bulleted = field.lines.some(({ text }, index) => index > 0 && BULLET.test(text));
  const parts = running && !bulleted ? texts.join(' ').split(/[,;](?![^()]*\))/) : texts;
  const names = parts.map((part) => part.replace(/[,;.]$/, '').trim()).filter((name) => name !== '');
  return names.filter((name) => !/^(?:ingen|[-–])$/i.test(name));
}
