// The items of a meeting's text as they are written, without what is closed.
import type { ParsedMeeting, ParsedPunkt } from '../../src/model/parsed.ts';
import { readSagLine } from '../../src/parse/punkt/sag-line.ts';

/** A section as it is written; the text before an item's first section has no heading. */
export interface WrittenSection {
  readonly heading: string | null;
  readonly text: string;
}

/** An item as it is written. */
export interface WrittenItem {
  readonly punkt: ParsedPunkt;
  /** Its heading without `## `. */
  readonly heading: string;
  readonly sections: readonly WrittenSection[];
}

/** The items of a meeting; of a closed one nothing but its heading and case numbers. */
export function writtenItems(meeting: ParsedMeeting, text: string): WrittenItem[] {
  const stretches = text.split(/^##[ \t]+/m).slice(1);
  return meeting.punkter.flatMap((punkt) => {
    const own = stretches.find((stretch) => numberOf(stretch) === punkt.nummer);
    if (own === undefined) return [];
    const [heading = '', ...rest] = own.split('\n');
    const sections = punkt.lukket ? [] : sectionsOf(rest.join('\n'));
    return [{ punkt, heading: heading.trim(), sections }];
  });
}

const numberOf = (stretch: string): number => Number(/^Punkt[ \t]+(\d+)/i.exec(stretch)?.[1] ?? Number.NaN);

function sectionsOf(text: string): WrittenSection[] {
  const [before = '', ...rest] = text.split(/^###[ \t]+/m);
  const first = withoutCaseNumbers(before).trim();
  return [
    ...(first === '' ? [] : [{ heading: null, text: first }]),
    ...rest.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return { heading: heading.trim(), text: lines.join('\n').trim() };
    }),
  ];
}

/** The line of case numbers right under the heading is told by the item itself. */
function withoutCaseNumbers(text: string): string {
  const [first = '', ...rest] = text.trimStart().split('\n');
  return readSagLine(first.trim())?.isWhole ? rest.join('\n') : text;
}
