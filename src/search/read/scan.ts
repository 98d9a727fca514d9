/** What stands in a text for a part that has been read. They are characters that no query has: see `tidy`. */
export const MARKS = {
  sag: '\ue000',
  tid: '\ue001',
  forum: '\ue002',
  punkt: '\ue003',
  emne: '\ue004',
} as const;
export type Mark = (typeof MARKS)[keyof typeof MARKS];

const MARK = /^[\ue000-\ue004]$/;
const FIRST_KEPT = 0xe100;

/** Whether a token stands for a part that has been read. */
export const isMark = (token: string): boolean => MARK.test(token);

/** A query in one spelling: plain hyphens, quotes and spaces, and nothing invisible. */
export function tidy(q: string): string {
  return q
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/(?<=\d)[_\\](?=\d)/g, '-')
    .replace(/#(?=\d{4})/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Nothing of a number or word goes on before it. */
export const START = String.raw`(?<![\p{L}\d])(?<!\d[./-])`;
/** Nor after it. */
export const END = String.raw`(?![\p{L}\d]|[./-]\d)`;

/** A global pattern for one kind of part, bounded on both sides. */
export const part = (source: string): RegExp => new RegExp(START + source + END, 'giu');

/** A match, and the text on both sides of it. */
export interface Found {
  readonly groups: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** A text whose parts are read one kind after the other; each that is read is out of the way of the next. */
export interface Scan {
  text(): string;
  /** Whether any part has been read. */
  hasMarks(): boolean;
  /** Offers every match; what `read` takes is replaced by the mark. */
  take(pattern: RegExp, mark: Mark, read: (found: Found) => boolean): void;
  /** Replaces these stretches, which are in order and apart, by the mark. */
  cut(stretches: readonly { readonly start: number; readonly end: number }[], mark: Mark): void;
  /** Puts stretches aside that are words whatever they look like: quoted ones, excluded ones. */
  keep(pattern: RegExp): void;
  /** Puts back in a text what was put aside. */
  restore(text: string): string;
}

/** Starts to read a tidy text. */
export function startScan(start: string): Scan {
  let current = start;
  const kept: string[] = [];
  // What was put aside may hold what was put aside before it.
  const restore = (text: string): string =>
    text.replace(/[\ue100-\uf8ff]/g, (mark) => restore(kept[mark.charCodeAt(0) - FIRST_KEPT] ?? ''));
  const replaceEach = (pattern: RegExp, by: (match: RegExpExecArray) => string): void => {
    let [done, from] = ['', 0];
    for (const match of current.matchAll(pattern)) {
      done += current.slice(from, match.index) + by(match);
      from = match.index + match[0].length;
    }
    current = done + current.slice(from);
  };
  return {
    text: () => current,
    hasMarks: () => current.split(' ').some(isMark),
    take: (pattern, mark, read) => {
      const whole = current;
      replaceEach(pattern, (match) => {
        const [before, after] = [whole.slice(0, match.index), whole.slice(match.index + match[0].length)];
        const groups = match.slice(1).map((group) => group ?? '');
        return read({ groups, before, after }) ? ` ${mark} ` : match[0];
      });
    },
    cut: (stretches, mark) => {
      for (const { start: from, end } of stretches.toReversed())
        current = `${current.slice(0, from)} ${mark} ${current.slice(end)}`;
    },
    keep: (pattern) =>
      replaceEach(pattern, ([stretch]) => {
        kept.push(stretch);
        return ` ${String.fromCharCode(FIRST_KEPT + kept.length - 1)} `;
      }),
    restore,
  };
}
