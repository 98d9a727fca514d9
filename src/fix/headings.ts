// Mends of headings: their signs, their level, and slips of one letter.
import { meantAfsnit } from '../check/rules/punkt/afsnit-stavning.ts';
import type { Place } from '../model/parsed.ts';
import { titleState } from '../parse/lukket/title.ts';
import { readAfsnitHeading } from '../parse/punkt/afsnit-heading.ts';
import { afsnitKindOf } from '../parse/punkt/afsnit-kinds.ts';
import { isHidden, lineEdit, meantPunkt } from './items.ts';
import { type Edit, isBelowList, isBetweenBlanks, lineAt, type Mend, type Mendable } from './mend.ts';

/** The line of a heading by its level and text, or null where only a person can tell. */
function meantHeading(depth: number, text: string, isAlone: boolean): string | null {
  const { nummer, titel } = meantPunkt(text, isAlone && depth < 3);
  // A title that may close is for a person to look at.
  if (nummer && titel) return titleState(titel) === 'aaben' ? `## Punkt ${nummer}: ${titel}` : null;
  return depth !== 3 && readAfsnitHeading(text).kind !== 'andet' ? `### ${text}` : null;
}

/** `##Punkt 3: Titel`, `\\## Punkt 3: Titel` as programs write it, and one that stands so far in that it is code. */
const UNMARKED =
  /^(?:(?<indent>[ \t]+)(?=#{1,6}[ \t])|\\(?=#{1,6}[ \t]))?(?<hashes>#{1,6})[ \t]*(?<rest>[^#\s\\].*)$/u;

/** `## 3. Budget`, where the item before it is the second one and no third is written otherwise. */
function isNext({ file: { facts }, span }: Mendable, place: Place, text: string): boolean {
  const number = Number(/^\d{1,5}/.exec(text)?.[0] ?? Number.NaN);
  const before = facts.punkter.filter((punkt) => span(punkt.place).start < span(place).start);
  const [next] = facts.punkter.slice(before.length);
  return before.at(-1)?.nummer === number - 1 && (next === undefined || next.nummer > number);
}

/** Signs that Pandoc has a heading end in: `{#valg}`, `{.unnumbered}`. */
const ANCHOR = /[ \t]*\{(?:[ \t]*[.#][\p{L}\p{N}_:.-]+)+[ \t]*\}[ \t]*$/u;
const anchors: Mend = {
  rules: ['fremmed-markdown'],
  edits: ({ file, text, span }) =>
    file.facts.misread
      .filter(({ kind }) => kind === 'pandoc')
      .flatMap(({ place }): Edit[] => {
        const line = lineAt(text, span(place).start);
        const better =
          /^#{1,6}[ \t]/.test(line.text) && titleState(line.text.replace(/^#+\s+/, '')) === 'aaben'
            ? line.text.replace(ANCHOR, '')
            : line.text;
        return better === line.text ? [] : [{ start: line.start, end: line.end, text: better }];
      }),
};

/** `<h3>Beslutning</h3>`, a line by itself. */
const html: Mend = {
  rules: ['raa-html'],
  edits: (found) =>
    found.file.facts.rawHtml.flatMap((place) => {
      const line = lineAt(found.text, found.span(place).start);
      const text = /^<(?<tag>h[1-6])>(?<text>[^<>]+)<\/\k<tag>>\s*$/iu.exec(line.text)?.groups?.text ?? '';
      const better = text === '' || isHidden(found, place) ? null : meantHeading(4, text.trim(), false);
      return better === null ? [] : lineEdit(found, place, better);
    }),
};

/** `##Punkt 3: Titel`, `# Punkt 3: Titel` and `## Beslutning`. */
const marks: Mend = {
  rules: ['overskrift-ukendt'],
  edits: (found) => [
    ...found.file.facts.unexpectedHeadings.flatMap(({ depth, text, place }) => {
      const isAlone = found.file.facts.punkter.length === 0 || isNext(found, place, text ?? '');
      const better = text === null || isHidden(found, place) ? null : meantHeading(depth, text, isAlone);
      return better === null ? [] : lineEdit(found, place, better);
    }),
    ...found.file.facts.unmarkedHeadings.flatMap(({ place }) => {
      const { start } = found.span(place);
      const line = lineAt(found.text, start).text;
      const { indent, hashes = '', rest = '' } = UNMARKED.exec(line)?.groups ?? {};
      if (rest === '' || isHidden(found, place) || (indent && isBelowList(found.text, start))) return [];
      return lineEdit(found, place, `${hashes} ${rest}`);
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

const LABEL =
  /^(?:\\?#{3,6}\s+)?(?<sign>\*\*|__|\*|_)?(?<label>\p{Lu}[^*_:\n]{2,60}?)(?::?\k<sign>:?|:)?\s*$/u;

/** «**Beslutning:** Godkendt.»: a section of one paragraph. */
const INLINE =
  /^(?<sign>\*\*|__)?(?<label>\p{Lu}[^*_:\n]{2,60}?)(?::\k<sign>|\k<sign>:)[ \t]+(?<rest>\S[\s\S]*)$/u;

/** Whether nothing but a heading, or the end, comes after a paragraph: then nobody doubts how far its section goes. */
const isLast = (text: string, end: number): boolean => /^\s*(?:#|$)/u.test(text.slice(end));

/** A paragraph that begins with its section's name, as the section. */
function inlineEdit(text: string, at: number): Edit[] {
  const { start } = lineAt(text, at);
  const gap = text.indexOf('\n\n', start);
  const end = gap < 0 ? text.length : gap;
  const { label = '', rest = '' } = INLINE.exec(text.slice(start, end))?.groups ?? {};
  const isFirst = lineAt(text, start - 1).text.trim() === '';
  if (!isFirst || afsnitKindOf(label) === null || !isLast(text, end)) return [];
  return [{ start, end, text: `### ${label}\n\n${rest}` }];
}

/** «**Beslutning**», «Beslutning:» and «#### Beslutning» alone on a line, between blank lines. */
const labels: Mend = {
  rules: ['beslutning-umaerket', 'afsnit-umaerket'],
  edits: (found) =>
    found.file.facts.misread
      .filter(({ kind }) => kind === 'beslutning' || kind === 'afsnit')
      .flatMap(({ place }) => {
        const line = lineAt(found.text, found.span(place).start);
        const label = LABEL.exec(line.text)?.groups?.label?.trim() ?? '';
        const isDressed = /[*_:#]/u.test(line.text) || isBetweenBlanks(found.text, line);
        if (label === '') return inlineEdit(found.text, line.start);
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
export const HEADINGS: readonly Mend[] = [marks, html, anchors, spelling, labels];
