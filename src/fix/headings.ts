// Mends of headings: their signs, their level, and slips of one letter.
import { meantAfsnit } from '../check/rules/punkt/afsnit-stavning.ts';
import { nearest } from '../diagnostics/suggest.ts';
import type { Place } from '../model/parsed.ts';
import { titleState } from '../parse/lukket/title.ts';
import { readAfsnitHeading } from '../parse/punkt/afsnit-heading.ts';
import { afsnitKindOf } from '../parse/punkt/afsnit-kinds.ts';
import { type Edit, lineAt, type Mend, type Mendable } from './mend.ts';

const PUNKT =
  /^(?:(?:dagsordens|dagsordenens)[ -]?)?(?<ord>\p{L}{3,7})\.?\s*(?:(?:nr|nummer)\b\.?)?\s*(?<nummer>\d{1,5})\s*[.:)–—-]?\s+(?<titel>\S.*)$/iu;
/** `## 3. Budget`: an item only where no item is written otherwise, else it may be a part of one. */
const NUMBERED = /^(?<nummer>\d{1,5})\s*[.:)]?\s+(?<titel>\p{L}.*)$/u;

/** «Punkt», «Pkt» and a slip of one letter: «Punk», «Puntk». */
const isPunktWord = (word: string): boolean => /^pkt$/i.test(word) || nearest(word, ['punkt'], 1) !== null;

/** The number and title that a heading gives an item, in whatever form. */
function meantPunkt(text: string, isAlone: boolean): { nummer?: string; titel?: string } {
  const { ord = '', ...punkt } = PUNKT.exec(text)?.groups ?? {};
  if (isPunktWord(ord)) return punkt;
  return isAlone ? (NUMBERED.exec(text)?.groups ?? {}) : {};
}

/** The line of a heading by its level and text, or null where only a person can tell. */
function meantHeading(depth: number, text: string, isAlone: boolean): string | null {
  const { nummer, titel } = meantPunkt(text, isAlone && depth < 3);
  // A title that may close is for a person to look at.
  if (nummer && titel) return titleState(titel) === 'aaben' ? `## Punkt ${nummer}: ${titel}` : null;
  return depth !== 3 && readAfsnitHeading(text).kind !== 'andet' ? `### ${text}` : null;
}

/** A whole line with another in its place; a heading that is underlined is two lines, and left. */
function lineEdit({ text, span }: Mendable, place: Place, better: string): Edit[] {
  const { start, end } = span(place);
  const line = lineAt(text, start);
  return end > line.end || better === line.text ? [] : [{ start: line.start, end: line.end, text: better }];
}

/** Whether a place is in a closed item: a heading there would open what stands under it. */
function isHidden({ file: { facts }, span }: Mendable, place: Place): boolean {
  const { start } = span(place);
  const own = facts.punkter.findLast((punkt) => span(punkt.place).start < start);
  return (
    (own !== undefined && own.closedBy !== null) ||
    facts.unexpectedHeadings.some(
      ({ text, place: heading }) =>
        span(heading).start < start && (text === null || titleState(text) !== 'aaben'),
    ) ||
    facts.closedLines.some((line) => span(line.place).start < start)
  );
}

/** `##Punkt 3: Titel`, `# Punkt 3: Titel` and `## Beslutning`. */
const marks: Mend = {
  rules: ['overskrift-ukendt'],
  edits: (found) => [
    ...found.file.facts.unexpectedHeadings.flatMap(({ depth, text, place }) => {
      const isAlone = found.file.facts.punkter.length === 0;
      const better = text === null || isHidden(found, place) ? null : meantHeading(depth, text, isAlone);
      return better === null ? [] : lineEdit(found, place, better);
    }),
    ...found.file.facts.unmarkedHeadings.flatMap(({ text, place }) => {
      const [, hashes = '', rest = ''] = /^(#{1,6})([^#\s\\].*)$/u.exec(text) ?? [];
      return rest === '' ||
        isHidden(found, place) ||
        lineAt(found.text, found.span(place).start).text !== text
        ? []
        : lineEdit(found, place, `${hashes} ${rest}`);
    }),
  ],
};

const spelling: Mend = {
  rules: ['afsnit-stavning'],
  edits: (found) =>
    found.file.facts.afsnitHeadings.flatMap(({ text, place }) => {
      const better = text !== '' && readAfsnitHeading(text).kind === 'andet' ? meantAfsnit(text) : null;
      return better === null || better === text ? [] : lineEdit(found, place, `### ${better}`);
    }),
};

const LABEL = /^(?:#{4,6}\s+)?(?<sign>\*\*|__|\*|_)?(?<label>\p{Lu}[^*_:\n]{2,60}?)(?::?\k<sign>:?|:)?\s*$/u;

/** «**Beslutning**», «Beslutning:» and «#### Beslutning» alone on a line, between blank lines. */
const labels: Mend = {
  rules: ['beslutning-umaerket', 'afsnit-umaerket'],
  edits: (found) =>
    found.file.facts.misread
      .filter(({ kind }) => kind === 'beslutning' || kind === 'afsnit')
      .flatMap(({ place }) => {
        const line = lineAt(found.text, found.span(place).start);
        const label = LABEL.exec(line.text)?.groups?.label ?? '';
        const isDressed = /[*_:#]/u.test(line.text);
        if (!isDressed || afsnitKindOf(label) === null) return [];
        const after = found.text.slice(line.end + 1, line.end + 2);
        return [
          {
            start: line.start,
            end: line.end,
            text: `### ${label}${after === '\n' || after === '' ? '' : '\n'}`,
          },
        ];
      }),
};

/** All mends of headings. */
export const HEADINGS: readonly Mend[] = [marks, spelling, labels];
