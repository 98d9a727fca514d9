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

/** Puts a view's choices into the fields of the form; a choice that the form lacks becomes the first, which is all. */
export function fillForm(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement) field.value = values[field.name] ?? '';
    if (!(field instanceof HTMLSelectElement)) continue;
    field.value = values[field.name] ?? '';
    if (field.selectedIndex < 0) field.selectedIndex = 0;
  }
}
