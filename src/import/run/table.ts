// The table that ends the import of many files.
import { confidenceOf } from '../report/confidence.ts';
import type { Plan, Refused } from './plan.ts';

const HEAD = ['fil', 'punkter', 'lukkede', 'usikre', 'sikkerhed', 'bliver til'] as const;
/** How sure a reading must be for nobody to need to look. */
const SURE = 90;
const MOST_TO_SEE = 20;

const doubtsOf = ({ meeting }: Plan): number =>
  meeting.uncertain.filter(({ grade }) => grade !== 'routine').length;

function rowOf(plan: Plan): string[] {
  const { meeting, file, target } = plan;
  return [
    file,
    String(meeting.counts.punkter),
    String(meeting.counts.lukkede),
    String(doubtsOf(plan)),
    `${confidenceOf(meeting)} %`,
    target,
  ];
}

/** The table as lines, with what to look at first below it. */
export function tableLines(plans: readonly Plan[], refused: readonly Refused[]): string[] {
  const rows = [
    [...HEAD],
    ...plans.map(rowOf),
    ...refused.map(({ file }) => [file, '', '', '', '', 'afvist']),
  ];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column > 0 && column < 5 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const unsure = plans
    .map((plan) => ({ plan, sure: confidenceOf(plan.meeting) }))
    .filter(({ sure }) => sure < SURE)
    .sort((a, b) => a.sure - b.sure)
    .slice(0, MOST_TO_SEE);
  const first =
    unsure.length > 0
      ? ['', 'Se på disse først:', ...unsure.map(({ plan, sure }) => `  ${sure} %  ${plan.file}`)]
      : [];
  const sum = `${plans.length} importeret, ${refused.length} afvist`;
  return ['', ...lines, ...first, '', sum];
}
