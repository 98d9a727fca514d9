import { choose, markSorted, readColumns, readFields, readRow } from './register-parts.ts';
import {
  isShown,
  NEWEST,
  nextSorter,
  orderOf,
  type RegisterView,
  readView,
  viewTail,
} from './register-view.ts';
import { words } from './text.da.ts';

/** How long typing may pause before the register follows. */
const PAUSE_MS = 120;

/** Lets the register of decisions be narrowed down and sorted; what is chosen is in the address. */
export function startRegister(): void {
  const filter = document.querySelector<HTMLFieldSetElement>('[data-registerfilter]');
  const table = document.querySelector<HTMLTableElement>('[data-register] table');
  const body = table?.tBodies[0];
  if (!filter || !body) return;
  const fields = readFields(filter);
  const columns = readColumns(table.querySelectorAll<HTMLTableCellElement>('th[data-sorter]'), (name) => {
    sort(nextSorter(sorter, name));
    narrow();
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
  const narrow = (): void => {
    const value = (name: string): string => fields.get(name)?.value.trim() ?? '';
    const view = { tekst: value('tekst'), forum: value('forum'), udfald: value('udfald'), sorter };
    for (const line of lines) line.row.hidden = !isShown(line, view);
    const shown = lines.filter(({ row }) => !row.hidden).length;
    tell(filter, words.shown(shown, lines.length), view);
  };
  const show = (view: RegisterView): void => {
    const asked = new Map(Object.entries(view));
    for (const [name, field] of fields) choose(field, asked.get(name) ?? '');
    sort(view.sorter);
    narrow();
  };

  filter.disabled = false;
  show(readView(location.search));
  addEventListener('popstate', () => show(readView(location.search)));
  filter.querySelector('[data-alle]')?.addEventListener('click', () => show({ ...readView(''), sorter }));
  filter.addEventListener('input', afterPause(narrow));
}

/** Says how much is shown, and keeps the address in step. */
function tell(filter: Element, count: string, view: RegisterView): void {
  const status = filter.querySelector('[data-antal]');
  if (status) status.textContent = count;
  history.replaceState(history.state, '', location.pathname + viewTail(view) + location.hash);
}

function afterPause(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE_MS);
  };
}
