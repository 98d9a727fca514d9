import { fillForm, markSorted, readColumns, readRow } from './register-parts.ts';
import {
  isShown,
  NEWEST,
  nextSorter,
  orderOf,
  type RegisterRow,
  readView,
  viewTail,
} from './register-view.ts';
import { words } from './text.da.ts';

/** How long typing may pause before the register follows. */
const PAUSE_MS = 120;

/** A line of the table with what it is compared and sorted by. */
interface Line extends RegisterRow {
  readonly row: HTMLTableRowElement;
}

/** Lets the register of decisions be narrowed down and sorted; what is chosen is in the address. */
export function startRegister(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-registerfilter]');
  const table = document.querySelector<HTMLTableElement>('[data-register] table');
  const body = table?.tBodies[0];
  if (!form || !table || !body) return;
  const columns = readColumns(table.querySelectorAll<HTMLTableCellElement>('th[data-sorter]'), (name) => {
    sort(nextSorter(sorter, name));
    filter();
  });
  const lines = [...body.rows].map((row) => ({ ...readRow(row, columns), row }));
  let sorter = NEWEST;

  const sort = (asked: string): void => {
    const next = columns.some(({ name }) => name === asked.replace('-', '')) ? asked : NEWEST;
    if (next === sorter) return;
    sorter = next;
    body.append(...lines.toSorted(orderOf(sorter)).map(({ row }) => row));
    markSorted(columns, sorter);
  };
  const filter = (): void => narrow(form, lines, sorter);
  const fromAddress = (): void => {
    const view = readView(location.search);
    fillForm(form, { ...view });
    sort(view.sorter);
    filter();
  };

  form.querySelector('fieldset')?.removeAttribute('disabled');
  fromAddress();
  addEventListener('popstate', fromAddress);
  listen(form, filter);
}

/** Shows the lines that the form asks for, says how many they are, and keeps the address in step. */
function narrow(form: HTMLFormElement, lines: readonly Line[], sorter: string): void {
  const fields = new FormData(form);
  const value = (name: string): string => String(fields.get(name) ?? '').trim();
  const view = { tekst: value('tekst'), forum: value('forum'), udfald: value('udfald'), sorter };
  for (const line of lines) line.row.hidden = !isShown(line, view);
  const count = form.querySelector('[data-antal]');
  const shown = lines.filter(({ row }) => !row.hidden).length;
  if (count) count.textContent = words.shown(shown, lines.length);
  history.replaceState(history.state, '', location.pathname + viewTail(view) + location.hash);
}

function listen(form: HTMLFormElement, filter: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(filter, PAUSE_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    filter();
  });
  // The fields are emptied after the event.
  form.addEventListener('reset', () => setTimeout(filter));
}
