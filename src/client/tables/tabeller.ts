// Tables in the text: sorted by the column whose heading is chosen, and copied so that spreadsheets take them.
import { copyText } from '../copy.ts';
import { words } from '../text.da.ts';
import { compareCells } from './compare.ts';

/** A table of fewer rows has nothing to sort. */
const FEWEST_ROWS = 3;

function makeTable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const box = table.parentElement;
  if (!body || !box) return;
  // On a narrow screen the rows of a wide table are cards, and its headings are not seen.
  const isCards = box.classList.contains('som-kort') && matchMedia('(max-width: 40em)').matches;
  if (body.rows.length >= FEWEST_ROWS && !isCards && !hasSpans(table)) makeSortable(table, body);
  const tools = document.createElement('p');
  tools.className = 'tabelvaerktoej';
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = words.copyTable;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  copy.addEventListener('click', async () => {
    status.textContent = (await copyText(asText(table), copy)) ? words.tableCopied : words.selected;
  });
  tools.append(copy, ' ', status);
  box.after(tools);
}

/** Rows that hang together must stay where they are. */
const hasSpans = (table: HTMLTableElement): boolean => table.querySelector('[rowspan], [colspan]') !== null;

function makeSortable(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const written = [...body.rows];
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, heading] of headings.entries()) {
    if (heading.tagName !== 'TH' || heading.textContent?.trim() === '' || heading.querySelector('a, button'))
      continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sorter';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const next = NEXT[heading.getAttribute('aria-sort') ?? 'none'] ?? 'ascending';
      for (const other of headings) other.removeAttribute('aria-sort');
      if (next !== 'none') heading.setAttribute('aria-sort', next);
      body.append(...(next === 'none' ? written : sorted(written, column, next === 'descending')));
    });
  }
}

/** A third choice puts the rows back as they were written. */
const NEXT: Readonly<Record<string, string>> = {
  none: 'ascending',
  ascending: 'descending',
  descending: 'none',
};

function sorted(
  rows: readonly HTMLTableRowElement[],
  column: number,
  isTurned: boolean,
): HTMLTableRowElement[] {
  const text = (row: HTMLTableRowElement): string => row.cells[column]?.textContent?.trim() ?? '';
  return [...rows].sort((a, b) => compareCells(text(a), text(b), isTurned));
}

/** Rows of cells with tabs between, as spreadsheets read them. */
const asText = (table: HTMLTableElement): string =>
  [...table.rows]
    .map((row) =>
      [...row.cells].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()).join('\t'),
    )
    .join('\n');

// Last, when all that it needs is there.
for (const table of document.querySelectorAll<HTMLTableElement>('.tekst .tabel > table')) makeTable(table);
