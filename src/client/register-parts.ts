import { comparable, type RegisterRow } from './register-view.ts';

/** A column that a register can be sorted by: its name in the address, and where its cells are. */
export interface Column {
  readonly name: string;
  readonly heading: HTMLTableCellElement;
}

/** Turns the headings of the columns into buttons; what was in a heading is in its button. */
export function readColumns(
  headings: Iterable<HTMLTableCellElement>,
  press: (name: string) => void,
): Column[] {
  return [...headings].map((heading) => {
    const name = heading.dataset.sorter ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => press(name));
    heading.append(button);
    return { name, heading };
  });
}

/** A line of the table as it is compared and sorted; a date is sorted by its digits, not as it is written. */
export function readRow(row: HTMLTableRowElement, columns: readonly Column[]): RegisterRow {
  const key = ({ heading }: Column): string => {
    const cell = row.cells[heading.cellIndex];
    return cell?.querySelector('time')?.dateTime ?? cell?.textContent?.trim() ?? '';
  };
  return {
    tekst: comparable([...row.cells].map(({ textContent }) => textContent).join(' ')),
    forum: row.dataset.forum ?? '',
    udfald: row.dataset.udfald ?? '',
    keys: Object.fromEntries(columns.map((column) => [column.name, key(column)])),
  };
}

/** Tells in the headings which column the table is sorted by, and which way. */
export function markSorted(columns: readonly Column[], sorter: string): void {
  for (const { name, heading } of columns) {
    if (sorter.replace('-', '') !== name) heading.removeAttribute('aria-sort');
    else heading.setAttribute('aria-sort', sorter === name ? 'ascending' : 'descending');
  }
}

/** The fields of the filter by name. */
export function readFields(filter: Element): Map<string, HTMLInputElement | HTMLSelectElement> {
  const fields = filter.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]');
  return new Map([...fields].map((field) => [field.name, field]));
}

/** Puts a choice into a field; one that a list lacks becomes its first, which is all. */
export function choose(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.value = value;
  if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
}
