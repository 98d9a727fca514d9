// An outcome that a decision states itself: a paragraph «Udfald: godkendt».
import { UDFALD, type Udfald } from '../../model/parsed.ts';
import { UDFALD_WORDS } from '../../model/udfald-words.ts';

const LINE = /^udfald\s*:\s*(.*)$/isu;

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\.$/u, '')
    .replace(/[-\s]+/gu, ' ')
    .trim()
    .toLowerCase();

/** What readers and editors call an outcome: `sendt-videre` is also «Sendt videre». */
const BY_NAME: ReadonlyMap<string, Udfald> = new Map(
  UDFALD.flatMap((udfald) => [udfald, UDFALD_WORDS[udfald] ?? udfald].map((name) => [plain(name), udfald])),
);

/** The outcomes that can be stated, as they are shown. */
export const STATED_NAMES: readonly string[] = UDFALD.map((udfald) =>
  (UDFALD_WORDS[udfald] ?? udfald).toLowerCase(),
);

/** What a paragraph states as the outcome, as written; null when it is no such line. */
export const statedUdfald = (paragraph: string): string | null =>
  LINE.exec(paragraph.trim())?.[1]?.trim() ?? null;

/** The outcome of that name, or null when no outcome bears it. */
export const udfaldNamed = (name: string): Udfald | null => BY_NAME.get(plain(name)) ?? null;
