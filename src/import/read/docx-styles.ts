// What Word's styles and numbering say of a paragraph.
import { allOf, childrenOf, down, parseXml, type XmlElement } from './xml.ts';

/** What a style says: a heading's level, bold letters, and the numbering it brings. */
export interface Style {
  readonly level: number | null;
  readonly bold: boolean;
  readonly size: number | null;
  readonly numId: string | null;
  readonly depth: number;
}

const NO_STYLE: Style = { level: null, bold: false, size: null, numId: null, depth: 0 };

const value = (element: XmlElement | null): string | null => element?.getAttribute('w:val') ?? null;

/** Whether an on-and-off property is set: `<w:b/>` is, `<w:b w:val="0"/>` is not. */
export const isOn = (element: XmlElement | null): boolean =>
  element !== null && !['0', 'false', 'none', 'off'].includes(value(element) ?? '1');

/** A paragraph's own heading level, from 1, or null. */
export function outlineLevel(properties: XmlElement | null): number | null {
  const level = value(down(properties, 'w:outlineLvl'));
  return level !== null && Number(level) < 6 ? Number(level) + 1 : null;
}

const HEADING = /^(?:heading|overskrift|titre|rubrik)\s*(\d)$/i;

/** Reads the styles of a document by their id; a style has what the one it is based on has. */
export function readStyles(text: string | null): (id: string | null) => Style {
  const elements = new Map(
    (text === null ? [] : allOf(parseXml(text), 'w:style')).map((style) => [
      style.getAttribute('w:styleId') ?? '',
      style,
    ]),
  );
  const known = new Map<string, Style>();
  const read = (id: string, depth: number): Style => {
    const style = elements.get(id);
    if (!style || depth > 20) return NO_STYLE;
    const before = read(value(down(style, 'w:basedOn')) ?? '', depth + 1);
    const [paragraph, letters] = [down(style, 'w:pPr'), down(style, 'w:rPr')];
    const named = HEADING.exec(value(down(style, 'w:name')) ?? '')?.[1];
    const isTitle = /^(?:title|titel)$/i.test(value(down(style, 'w:name')) ?? '');
    const numbering = down(paragraph, 'w:numPr');
    const bold = down(letters, 'w:b');
    const size = value(down(letters, 'w:sz'));
    return {
      level: named ? Number(named) : isTitle ? 1 : (outlineLevel(paragraph) ?? before.level),
      bold: bold ? isOn(bold) : before.bold,
      size: size ? Number(size) / 2 : before.size,
      numId: value(down(numbering, 'w:numId')) ?? before.numId,
      depth: Number(value(down(numbering, 'w:ilvl')) ?? before.depth),
    };
  };
  return (id) => {
    const key = id ?? '';
    const found = known.get(key) ?? read(key, 0);
    known.set(key, found);
    return found;
  };
}

interface ListLevel {
  readonly format: string;
  readonly pattern: string;
  readonly start: number;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let left = number;
  return ROMAN.reduce((out, [worth, sign]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return out + sign.repeat(times);
  }, '');
}

function written(number: number, format: string): string {
  if (format === 'lowerLetter') return String.fromCharCode(96 + (((number - 1) % 26) + 1));
  if (format === 'upperLetter') return String.fromCharCode(64 + (((number - 1) % 26) + 1));
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  return String(number);
}

const levelsOf = (list: XmlElement): Map<number, ListLevel> =>
  new Map(
    childrenOf(list, 'w:lvl').map((level) => [
      Number(level.getAttribute('w:ilvl') ?? 0),
      {
        format: value(down(level, 'w:numFmt')) ?? 'decimal',
        pattern: value(down(level, 'w:lvlText')) ?? '%1.',
        start: Number(value(down(level, 'w:start')) ?? 1),
      },
    ]),
  );

/** Makes the function that gives a numbered paragraph its mark, «2.» or «-»; it counts as it is called. */
export function readNumbering(text: string | null): (numId: string, depth: number) => string | null {
  const root = text === null ? null : parseXml(text);
  const lists = new Map(
    (root ? childrenOf(root, 'w:abstractNum') : []).map((list) => [
      list.getAttribute('w:abstractNumId') ?? '',
      levelsOf(list),
    ]),
  );
  const kinds = new Map(
    (root ? childrenOf(root, 'w:num') : []).map((num) => [
      num.getAttribute('w:numId') ?? '',
      value(down(num, 'w:abstractNumId')) ?? '',
    ]),
  );
  const starts = new Map<string, number>();
  for (const num of root ? childrenOf(root, 'w:num') : [])
    for (const own of childrenOf(num, 'w:lvlOverride')) {
      const start = value(down(own, 'w:startOverride'));
      if (start !== null)
        starts.set(`${num.getAttribute('w:numId')}/${own.getAttribute('w:ilvl') ?? 0}`, Number(start));
    }
  const counts = new Map<string, number[]>();
  const seen = new Set<string>();
  return (numId, depth) => {
    const kind = kinds.get(numId);
    const levels = kind === undefined ? undefined : lists.get(kind);
    const level = levels?.get(depth);
    if (kind === undefined || !levels || !level || numId === '0') return null;
    if (level.format === 'bullet') return '-';
    if (level.format === 'none') return null;
    const count = counts.get(kind) ?? [];
    const own = starts.get(`${numId}/${depth}`);
    const restarts = own !== undefined && !seen.has(`${numId}/${depth}`);
    seen.add(`${numId}/${depth}`);
    count[depth] = restarts ? own : count[depth] === undefined ? level.start : count[depth] + 1;
    count.length = depth + 1;
    counts.set(kind, count);
    return level.pattern.replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1;
      return written(count[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal');
    });
  };
}
