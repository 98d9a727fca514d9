// Votes that stand in a table: its rows, as tabs part them, become the sentences that tell the same.
import type { Side } from '../../model/afstemning.ts';
import { sideAt } from './sides.ts';
import { tokensOf } from './tokens.ts';
import { votersAt } from './voters.ts';

/** What a side is called where a table is told in words. */
const CALLED: Readonly<Record<Side, string>> = { for: 'For', imod: 'Imod', undlod: 'Undlod' };
/** A cell that puts a cross where one voted so. */
const CROSS = /^[x×✓✔]$/iu;
const ALL_TOGETHER = /^(?:i alt|ialt|sum|total|samlet)$/iu;

/** The lines of a text, a table of votes in them as sentences. */
export function withoutTables(text: string): string {
  if (!text.includes('\t')) return text;
  const lines: string[] = [];
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length > 0) lines.push(...(toldBy(rows) ?? rows.map((row) => row.join(' '))));
    rows = [];
  };
  for (const line of text.split('\n'))
    if (line.includes('\t')) rows.push(line.split('\t').map((cell) => cell.trim()));
    else {
      close();
      lines.push(line);
    }
  close();
  return lines.join('\n');
}

/** A cell that names a side and nothing else: «For», «Stemte imod», «Hverken for eller imod». */
function sideOf(cell: string): Side | null {
  const tokens = tokensOf(cell.replace(/^(?:stemmer|stemte|antal)\s+/iu, ''));
  const side = sideAt(tokens, 0);
  return side?.end === tokens.length ? side.side : null;
}

/** Whether a cell names voters and nothing else. */
function isVoter(cell: string): boolean {
  const tokens = tokensOf(cell);
  return cell !== '' && votersAt(tokens, 0, false)?.end === tokens.length;
}

/** The sentences that tell what a table of votes does; null for another table. */
function toldBy(rows: readonly (readonly string[])[]): string[] | null {
  const [head = [], ...body] = rows;
  const columns = head.map(sideOf);
  if (columns.filter((side) => side !== null).length > 1) return byColumn(columns, body);
  const lines = rows.flatMap(([first = '', second = '']) => {
    const side = sideOf(first);
    return side && /^\d+$/u.test(second) ? [`${CALLED[side]}: ${second}`] : [];
  });
  if (lines.length > 1) return [`${lines.join('. ')}.`];
  const voters = rows.flatMap(([who = '', voted = '']) => {
    const side = sideOf(voted);
    return side && isVoter(who) ? [{ side, who }] : [];
  });
  return voters.length > 1 && voters.length >= body.length ? bySide(voters) : null;
}

function byColumn(columns: readonly (Side | null)[], body: readonly (readonly string[])[]): string[] | null {
  const named = body.filter(([first = '']) => columns[0] === null && !ALL_TOGETHER.test(first));
  const total = body.find(([first = '']) => columns[0] !== null || ALL_TOGETHER.test(first));
  const told = named.flatMap(([who = '', ...cells]) =>
    cells.flatMap((cell, at) => {
      const side = columns[at + 1];
      if (!side || cell === '' || cell === '0' || /^[-–]$/u.test(cell)) return [];
      return CROSS.test(cell) ? [{ side, who }] : [{ side, who: `${who} (${cell})` }];
    }),
  );
  if (named.length > 1 && named.every(([who = '']) => isVoter(who))) return bySide(told);
  const only = total ?? (body.length === 1 ? body[0] : undefined);
  if (!only) return null;
  const counts = columns.flatMap((side, at) =>
    side && /^\d+$/u.test(only[at] ?? '') ? [`${CALLED[side]}: ${only[at]}`] : [],
  );
  return counts.length > 1 ? [`${counts.join('. ')}.`] : null;
}

const bySide = (told: readonly { readonly side: Side; readonly who: string }[]): string[] =>
  (['for', 'imod', 'undlod'] as const).flatMap((side) => {
    const who = told.filter((one) => one.side === side).map((one) => one.who);
    return who.length > 0 ? [`${CALLED[side]}: ${who.join(', ')}.`] : [];
  });
