// The labelled lines of a meeting's head: «Mødested: Rådhuset».

import type { Block } from '../blocks/block.ts';
import { LABELS } from './field-words.ts';
import { BULLET } from './list-marks.ts';
import { LOOSE } from './loose-labels.ts';

/** What a line of the head is about; `andet` is known and has no place in the archive. */
export type HeadKey = 'forum' | 'moede' | 'tid' | 'slut' | 'sted' | 'deltagere' | 'afbud' | 'andet';

/** A labelled part of the head with the lines that belong to it; `inline` tells whether text stood beside the label. */
export interface HeadField {
  readonly key: HeadKey;
  readonly label: string;
  readonly inline: boolean;
  readonly lines: readonly Block[];
}

const KEY_OF = new Map(
  Object.entries(LABELS).flatMap(([key, { sure, colon }]) => [
    ...sure.map((label): [string, { key: HeadKey; isSure: boolean }] => [
      label,
      { key: key as HeadKey, isSure: true },
    ]),
    ...colon.map((label): [string, { key: HeadKey; isSure: boolean }] => [
      label,
      { key: key as HeadKey, isSure: false },
    ]),
  ]),
);
const ALL = [...KEY_OF.keys()].sort((a, b) => b.length - a.length);
/** Every label, for use in larger patterns. */
export const LABEL_PATTERN = ALL.map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
const LABELLED = new RegExp(
  String.raw`^(?<label>${LABEL_PATTERN})(?<sign>\.?\s*:\s*|\.?\s{2,}|\.?\s*$|\s+)(?<value>.*)$`,
  'iu',
);

/** The key of a label that stands alone, or null. */
export const fieldKeyOf = (text: string): HeadKey | null => {
  const label = text
    .toLowerCase()
    .replace(/[\s:.]+$/, '')
    .replace(/\s+/g, ' ');
  return KEY_OF.get(label)?.key ?? LOOSE.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
};

const COLON = /^(?<label>\p{Lu}[\p{L} ./-]{2,40}?)\s*:\s*(?<value>.*)$/u;

/** A label with its colon in other words than the lists have. */
function readLoose(line: Block): HeadField | null {
  const { label = '', value = '' } = COLON.exec(line.text)?.groups ?? {};
  const key = label === '' ? null : fieldKeyOf(label);
  if (key === null) return null;
  return {
    key,
    label: label.toLowerCase(),
    inline: value !== '',
    lines: value === '' ? [] : [{ ...line, text: value }],
  };
}

/** Whether a field tells who was there, or who was not. */
export const isAttendance = (key: HeadKey): boolean => key === 'deltagere' || key === 'afbud';

/** Reads a line that begins with a label of the head, or null; in a form labels need no colon. */
export function readLabel(line: Block, isForm = false): HeadField | null {
  const found = LABELLED.exec(line.text)?.groups;
  if (!found) return readLoose(line);
  const label = (found.label ?? '').toLowerCase();
  const { key, isSure } = KEY_OF.get(label) ?? { key: 'andet', isSure: false };
  const [sign, value] = [found.sign ?? '', (found.value ?? '').trim()];
  const isMarked =
    sign.includes(':') ||
    /\s{2,}/.test(sign) ||
    (value === '' && (isSure || isForm || line.level !== null || line.bold)) ||
    (isForm && !label.endsWith('lokale') && /^[\p{Lu}\d]/u.test(value) && !isProse(line.text));
  if (!isMarked && !isSure) return readLoose(line);
  // «Til stede var …» is a sentence and keeps its first words; «Møde i» needs what it is a meeting of.
  if (!isMarked && isAttendance(key) && isProse(line.text))
    return { key, label, inline: true, lines: [line] };
  if (
    !isMarked &&
    (key === 'forum' ||
      key === 'andet' ||
      (isAttendance(key) && /^\p{Ll}/u.test(value) && !/^(?:fra|af)\s/.test(value) && !value.includes(',')))
  )
    return null;
  if (!isMarked && key === 'moede' && !/\d/.test(value)) return null;
  // «Mødelokale Fyrtårnet» is the name of the room.
  if (!isMarked && label === 'mødelokale') return { key, label, inline: true, lines: [line] };
  return { key, label, inline: value !== '', lines: value === '' ? [] : [{ ...line, text: value }] };
}

const CLAUSE =
  /(?<!\p{L})(?:er|var|har|havde|deltog|deltager|blev|mødte|ankom|forlod|meldte|udgik|manglede|erklærede)(?!\p{L})/iu;
const SENTENCES = /(?<!\p{L})(?!(?:[Vv]ice)?[Bb]orgm\.|[Ff]ormd\.)\p{L}{5,}\.\s+[\p{Lu}\d]/u;
const INNER_LABEL = /[.,;]\s*(?:afbud|fraværende|ikke til stede)(?!\p{L})/iu;

/** Whether attendance is told in sentences instead of a list; brackets may say anything. */
function isProse(text: string): boolean {
  const bare = text.replace(/\([^()]*\)/g, '');
  return CLAUSE.test(bare) || SENTENCES.test(bare) || INNER_LABEL.test(bare);
}

/** The text of a field that is no list of names, exactly as it was written, or null. */
export function proseIn(field: HeadField): string | null {
  const text = field.lines.map((line) => line.text).join(' ');
  if (!isAttendance(field.key) || field.lines.some((line) => BULLET.test(line.text))) return null;
  return isProse(field.inline || isRunning(field) ? text : (field.lines[0]?.text ?? '')) ? text : null;
}

/** Whether a line begins with a label of the head. */
export const isLabelled = (line: Block): boolean => readLabel(line) !== null;

/** Whether the names of a field follow each other on a line. */
const isRunning = ({ inline, lines }: HeadField): boolean => {
  const before = lines.slice(0, -1);
  if (before.length === 0 || before.some(({ text }) => /[,;]$/.test(text))) return true;
  // Beside its label a text that runs on fills its lines; names in a column do not.
  const isWrapped =
    before.every(({ text }) => text.length >= 55) || /^\p{Ll}/u.test(lines.at(-1)?.text ?? '');
  return inline && isWrapped && lines[0]?.text.includes(',') === true;
};

/** Names parted by commas, the last two by «og»; «formanden for Børn og Unge» is one. */
function withLast(parts: readonly string[]): string[] {
  const [, before = '', last = ''] =
    /^(.*\S)\s+(?:og|samt)\s+(\S.*)$/u.exec(parts.at(-1)?.trim() ?? '') ?? [];
  const isName = (text: string): boolean =>
    text.split(/\s+/).length <= 3 && !/\s(?:for|i|af|fra|på|til|med|ved)\s/iu.test(text);
  const areTwo =
    last !== '' &&
    isName(before) &&
    isName(last) &&
    (parts.length > 1 || /^\p{Lu}/u.test(last) === /^\p{Lu}/u.test(before)) &&
    !/\p{L}-$/u.test(before);
  return areTwo ? [...parts.slice(0, -1), before, last] : [...parts];
}

/** The names in a field: one a line, or parted by commas outside brackets. */
export function namesIn(field: HeadField): string[] {
  const prose = proseIn(field);
  if (prose !== null) return [prose];
  const texts = field.lines.map(({ text }) => text.replace(BULLET, '').trim());
  const running = isRunning(field);
  const bulleted = field.lines.some(({ text }, index) => index > 0 && BULLET.test(text));
  const parts = running && !bulleted ? withLast(texts.join(' ').split(/[,;](?![^()]*\))/)) : texts;
  const names = parts
    .map((part) =>
      part
        .replace(/[,;.]$/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((name) => name !== '');
  return names.filter((name) => !/^(?:ingen|[-–])$/i.test(name));
}
