// A decision that carries along what other bodies decided before it: the lines of the last of them alone.
import { Pattern } from '../../model/text/pattern.ts';
import { BODY, CARRIED } from './patterns.ts';

/** «Teknisk Udvalg, 5. maj 2020, pkt. 12: Anbefales»: a body, mostly a day, and what it decided. */
const HEADING = new Pattern(
  /^(?:(?:beslutning|behandling|indstilling|udtalelse|behandlet) (?:i|fra|af) )?(\p{Lu}[^:.!?]{2,70}?)(?:,? (?:møde )?(?:den |d\. ?)?(\d{1,2}[.-]\s?(?:\d{1,2}|\p{L}+)(?:[.-]?\s?\d{4})?))?(?:,? (?:pkt|punkt|sag|nr)\.? ?(?:nr\. ?)?\d+\p{L}?)?:\s*(.*)$/iu,
);
/** Where one body's decision ends and the next one's begins in the same line. */
const BETWEEN =
  /(?<=[.;]) (?=(?:Beslutning|Indstilling|Behandling|Udtalelse) (?:i|fra|af) |\p{Lu}\p{L}+(?:udvalget|rådet|bestyrelsen)[ ,].{0,30}\d{4}:)/u;
/** Words that head a line and are no body. */
const NO_BODY =
  /fraværende|afbud|stemte|imod|forslag|ændring|bemærk|indstiller|protokol|beslutning:|valgt|udpeget|formand|medlem/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

interface Stage {
  /** Day as a number that grows with time; null where none is told. */
  readonly day: number | null;
  readonly lines: string[];
}

/** The lines of the latest body, or all lines where no earlier body is quoted. */
export function latestStage(written: readonly string[]): readonly string[] {
  const lines = written.flatMap((line) => (line.includes(': ') ? line.split(BETWEEN) : [line]));
  if (lines.length < 2 && !lines[0]?.includes(':')) return lines;
  const stages: Stage[] = [{ day: null, lines: [] }];
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading) stages.push({ day: heading.day, lines: heading.rest === '' ? [] : [heading.rest] });
    else stages.at(-1)?.lines.push(line);
  }
  const told = stages.slice(1);
  if (told.length < 2) return lines.filter((line) => !CARRIED.test(line));
  const days = told.map(({ day }) => day);
  const last = days.every((day) => day !== null)
    ? told.reduce((so, stage) => ((stage.day ?? 0) >= (so.day ?? 0) ? stage : so))
    : told.at(-1);
  return last?.lines ?? lines;
}

function headingOf(line: string): { day: number | null; rest: string } | null {
  if (!line.includes(':')) return null;
  const [, body, date, rest] = HEADING.exec(line) ?? [];
  if (body === undefined || NO_BODY.test(body) || !BODY.test(body)) return null;
  return { day: date === undefined ? null : dayOf(date), rest: rest ?? '' };
}

/** «5. maj 2020» and «05-05-2020» as 20200505. */
function dayOf(date: string): number | null {
  const [day, month, year] = date.split(/[\s.-]+/u);
  const byName = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  const number = byName > 0 ? byName : Number(month);
  return Number(year) * 10_000 + number * 100 + Number(day) || null;
}
