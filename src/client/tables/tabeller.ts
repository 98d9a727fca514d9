// Tables in the text: sorted by the column whose heading is chosen, and copied so that spreadsheets take them.
import { copyText } from '../copy.ts';
import { el } from '../dom.ts';
import { words } from '../text.da.ts';
import { compareCells, isTotal } from './compare.ts';

/** A table of fewer rows has nothing to sort. */
const FEWEST_ROWS = 3;

function makeTable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const box = table.parentElement;
  if (!body || !box) return;
  if (body.rows.length >= FEWEST_ROWS && !hasSpans(table)) makeSortable(table, body, box);
  const status = el('span', { role: 'status' });
  const copy = el('button', { type: 'button' }, words.copyTable);
  copy.addEventListener('click', async () => {
    status.textContent = (await copyText(asText(table), copy)) ? words.tableCopied : words.selected;
  });
  box.after(el('p', { class: 'tabelvaerktoej' }, copy, ' ', status));
}

/** Rows that hang together must stay where they are. */
const hasSpans = (table: HTMLTableElement): boolean => table.querySelector('[rowspan], [colspan]') !== null;

/** Which way a column is sorted: as `aria-sort` tells it, or not at all. */
type Way = 'ascending' | 'descending' | 'none';

/** A third choice puts the rows back as they were written. */
const NEXT: Readonly<Record<Way, Way>> = { none: 'ascending', ascending: 'descending', descending: 'none' };

function makeSortable(table: HTMLTableElement, body: HTMLTableSectionElement, box: HTMLElement): void {
  const written = [...body.rows];
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  const list = el('select', { class: 'form-select' }, new Option(words.asWritten, ''));
  const sort = (column: number, way: Way): void => {
    for (const heading of headings) heading.removeAttribute('aria-sort');
    if (way !== 'none') headings[column]?.setAttribute('aria-sort', way);
    list.value = way === 'none' ? '' : `${column} ${way}`;
    body.append(...(way === 'none' ? written : sorted(written, column, way === 'descending')));
  };
  for (const [column, heading] of headings.entries()) {
    const name = heading.textContent?.trim() ?? '';
    if (heading.tagName !== 'TH' || name === '' || heading.querySelector('a, button')) continue;
    const button = el('button', { type: 'button', class: 'sorter' }, ...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () =>
      sort(column, NEXT[(heading.getAttribute('aria-sort') ?? 'none') as Way]),
    );
    list.append(
      new Option(words.rising(name), `${column} ascending`),
      new Option(words.falling(name), `${column} descending`),
    );
  }
  list.addEventListener('change', () => {
    const [column = '0', way = 'none'] = list.value.split(' ').filter((text) => text !== '');
    sort(Number(column), way as Way);
  });
  if (box.classList.contains('som-kort')) standForHeadings(table, box, list);
}

/** On a narrow screen the rows of a wide table are cards, and its headings are not seen: there a list is reached by the keyboard in their place. */
function standForHeadings(table: HTMLTableElement, box: HTMLElement, list: HTMLSelectElement): void {
  box.before(el('label', { class: 'sorteres' }, `${words.sortBy} `, list));
  const cards = matchMedia('(max-width: 40em)');
  const follow = (): void => {
    for (const button of table.querySelectorAll<HTMLElement>('.sorter'))
      button.tabIndex = cards.matches ? -1 : 0;
  };
  cards.addEventListener('change', follow);
  follow();
}

function sorted(
  rows: readonly HTMLTableRowElement[],
  column: number,
  isTurned: boolean,
): HTMLTableRowElement[] {
  const text = (row: HTMLTableRowElement, at = column): string => row.cells[at]?.textContent?.trim() ?? '';
  // What sums the others up stays below them.
  const from = rows.findLastIndex((row) => !isTotal(text(row, 0))) + 1;
  const others = rows.slice(0, from).sort((a, b) => compareCells(text(a), text(b), isTurned));
  return [...others, ...rows.slice(from)];
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
