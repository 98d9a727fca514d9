// The line that many minutes begin with: «REFERAT <forum> d. <date>».

import type { IsoDate } from '../../model/brand.ts';
import type { MeetingKind } from '../../model/parsed.ts';
import { DATE_PATTERN, readWrittenDate } from '../../parse/references/date-forms.ts';
import type { Block } from '../blocks/block.ts';
import { isContentsLabel } from '../lines/contents-line.ts';

import { fieldKeyOf, isLabelled } from '../lines/fields.ts';

/** What the title line says; `forum` is null where it names no body. */
export interface TitleLine {
  readonly kind: MeetingKind;
  readonly forum: string | null;
  readonly date: IsoDate | null;
  readonly lines: readonly Block[];
}

const TITLE =
  /^(referat|dagsorden|beslutningsprotokol)(?=\s|:|$)\s*:?\s*(?:(?:fra|for|af|til)\s+)?(?:møde(?:t)?\s+i\s+)?(.*)$/iu;
const DATED = new RegExp(String.raw`^(.*?)\s*,?\s*(?<![\d.:])(${DATE_PATTERN})\.?$`, 'iu');

const kindOf = (word: string | undefined): MeetingKind =>
  word?.toLowerCase() === 'dagsorden' ? 'dagsorden' : 'referat';

/** «møde», «mødet» and the like between the word and the date are no body's name. */
const isName = (text: string | null): boolean =>
  text !== null &&
  /^\p{Lu}/u.test(text) &&
  fieldKeyOf(text) === null &&
  !/(?:^|\s)(?:[\p{L}-]*møde|mødet)(?:\s|$)/iu.test(text) &&
  !/^[–-]|\d{4}|(?:^|\s)kl\.?\s/.test(text);

/** Reads the title line, which may run over two lines; null where a source has none that names body and date. */
export function readTitleLine(lines: readonly Block[]): TitleLine | null {
  const at = lines.findIndex(({ text }) => TITLE.test(text));
  const [first, second] = lines.slice(at, at + 2);
  if (at < 0 || !first) return null;
  const more = second && !isLabelled(second) && !isContentsLabel(second.text) ? [[first, second]] : [];
  for (const taken of [[first], ...more]) {
    const title = TITLE.exec(taken.map(({ text }) => text).join(' '));
    const dated = DATED.exec(title?.[2] ?? '');
    const forum = dated?.[1]?.trim().replace(/\s+(?:den|d\.)$/iu, '') || null;
    if (title && dated && isName(forum)) {
      const date = readWrittenDate(dated[2] ?? '', null);
      return { kind: kindOf(title[1]), forum, date, lines: taken };
    }
  }
  return null;
}

/** Whether a line opens minutes or an agenda of its own: a title line with a date. */
export function isTitleLine(text: string): boolean {
  const title = TITLE.exec(text);
  const dated = DATED.exec(title?.[2] ?? '');
  return title !== null && dated !== null && isName(dated[1]?.trim() || null);
}
