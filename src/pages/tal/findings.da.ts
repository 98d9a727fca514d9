import { percent, wholeNumber } from '../../model/text/danish-number.ts';
import { beslutninger, listed, meetings } from '../../model/text/phrases.da.ts';
import { longDate, MONTHS } from '../../model/time/danish-date.ts';
import type { SagSpan } from './longest-sager.ts';
import { type ClosedShare, type Counts, columnSums, sum } from './statistics.ts';
import { closedFigure, duration, outcomeFigure, sagFigure, share } from './tal-titles.da.ts';

/** More equals than this are not named one by one. */
const MOST_NAMED = 3;

/** Which of some labels have this value. */
const having = (labels: readonly string[], values: readonly number[], value: number): string[] =>
  labels.filter((_, index) => values[index] === value);

/** When in the year meetings are held, by the number of each month. */
export function monthFinding(months: readonly number[]): string {
  const [most, least] = [Math.max(...months), Math.min(...months)];
  const [busiest, quietest] = [having(MONTHS, months, most), having(MONTHS, months, least)];
  if (sum(months) === 1) return `Det eneste møde er holdt i ${listed(busiest)}.`;
  if (most === least) return `Hver af årets måneder har lige mange møder: ${wholeNumber(most)}.`;
  const top =
    busiest.length > MOST_NAMED
      ? `Det højeste antal møder på en måned er ${wholeNumber(most)}, og det har ${busiest.length} af årets måneder.`
      : `Flest møder er holdt i ${listed(busiest)}: ${wholeNumber(most)}${busiest.length > 1 ? ' i hver' : ''}.`;
  if (quietest.length > MOST_NAMED)
    return least > 0 ? top : `${top} I ${quietest.length} af årets måneder er der ikke holdt møder.`;
  return least === 0
    ? `${top} I ${listed(quietest)} er der ikke holdt møder.`
    : `${top} Færrest er holdt i ${listed(quietest)}: ${wholeNumber(least)}${quietest.length > 1 ? ' i hver' : ''}.`;
}

/** In which year most meetings were held, and by which forum; the rows are the forums. */
export function yearFinding(years: readonly number[], rows: readonly Counts[]): string {
  const byYear = columnSums(rows, years.length);
  const when = busiestYear(years, byYear);
  const sums = rows.map(({ values }) => sum(values));
  const most = Math.max(...sums);
  const [top, next] = rows.filter((_, index) => sums[index] === most);
  if (!top || next || rows.length === 1) return when;
  return `${when} ${top.label} har holdt flest i alt: ${wholeNumber(most)} af ${wholeNumber(sum(byYear))}.`;
}

function busiestYear(years: readonly number[], byYear: readonly number[]): string {
  const [total, most] = [sum(byYear), Math.max(...byYear)];
  const busiest = having(years.map(String), byYear, most);
  if (total === 1) return `Det eneste møde er holdt i ${years[0]}.`;
  if (years.length === 1)
    return `${total === 2 ? 'Begge møder' : `Alle ${meetings(total)}`} er holdt i ${years[0]}.`;
  if (busiest.length === years.length)
    return `Hvert af de ${years.length} år med møder har lige mange: ${wholeNumber(most)}.`;
  return busiest.length > MOST_NAMED
    ? `Det højeste antal møder på et år er ${wholeNumber(most)}, og det har ${busiest.length} af årene.`
    : `Flest møder er holdt i ${listed(busiest)}: ${wholeNumber(most)}${busiest.length > 1 ? ' i hvert' : ''}.`;
}

/** Which outcome is the commonest, and how its share went from the first year to the last; the newest year stands first. */
export function outcomeFinding(
  years: readonly number[],
  outcomes: readonly Pick<Counts, 'label' | 'values'>[],
): string {
  const sums = outcomes.map(({ values }) => sum(values));
  const [total, most] = [sum(sums), Math.max(...sums)];
  if (total === 0) return outcomeFigure.none;
  const top = outcomes.filter((_, index) => sums[index] === most);
  const names = top.map(({ label }) => `«${label}»`);
  const [commonest] = top;
  if (!commonest || top.length > 1)
    return `De hyppigste udfald er ${listed(names)} med ${wholeNumber(most)} hver af ${beslutninger(total)}.`;
  const ofYear = years.map((_, at) => sum(outcomes.map(({ values }) => values[at] ?? 0)));
  const [last, first] = [ofYear.findIndex((all) => all > 0), ofYear.findLastIndex((all) => all > 0)];
  const shareIn = (at: number): string => percent(commonest.values[at] ?? 0, ofYear[at] ?? 0);
  const course =
    first === last
      ? ''
      : ` Andelen var ${shareIn(first)} i ${years[first]} og ${shareIn(last)} i ${years[last]}.`;
  return `Det hyppigste udfald er ${names[0]}: ${percent(most, total)} af ${beslutninger(total)}.${course}`;
}

/** How many items are closed, and where most are. */
export function closedFinding(shares: readonly ClosedShare[]): string {
  const [closed, all] = [sum(shares.map((one) => one.closed)), sum(shares.map((one) => one.all))];
  const [top, next] = shares;
  if (!top) return closedFigure.none;
  if (closed === 0) return closedFigure.noneClosed(all);
  const isAlone = !next || next.closed * top.all === top.closed * next.all;
  const where = isAlone ? '' : ` Andelen er størst i ${top.label}: ${share(top.closed, top.all)}.`;
  if (all === 1) return closedFigure.onlyClosed;
  return `${percent(closed, all)} af punkterne er lukkede: ${wholeNumber(closed)} af ${wholeNumber(all)}.${where}`;
}

/** Which case has run longest. */
export function sagFinding([longest]: readonly SagSpan[]): string {
  if (!longest) return sagFigure.none;
  const { titel, days, first, last } = longest;
  return `Længst har sagen «${titel}» været undervejs: ${duration(days)}, fra ${longDate(first)} til ${longDate(last)}.`;
}
