import { type Query, readQuery } from '../../model/search/search-query.ts';

/** The filters, in the order in which they are shown; `sortering` narrows nothing. */
const FILTERS = ['forum', 'fra', 'til', 'del', 'udfald', 'sag', 'emne'] as const;
/** The name of a filter's field. */
export type FilterName = (typeof FILTERS)[number];

/** What the fields of the form ask for. */
export function readForm(form: HTMLFormElement): Query {
  const given = [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  return readQuery(new URLSearchParams(given));
}

/** The list of a filter or of the orders. */
export function selectOf(form: HTMLFormElement, name: FilterName | 'sortering'): HTMLSelectElement {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLSelectElement)) throw new Error(`the form has no list ${name}`);
  return field;
}

/** The words beside a list, and those of what is chosen in it without its number of results. */
export function chosenWords(form: HTMLFormElement, name: FilterName): { label: string; value: string } {
  const select = selectOf(form, name);
  const option = select.selectedOptions[0];
  return {
    label: select.labels[0]?.textContent ?? '',
    value: option?.dataset.navn ?? option?.textContent ?? select.value,
  };
}

/** Puts a query into the fields; a value that a list lacks is put into the list. */
export function fillForm(form: HTMLFormElement, query: Query): void {
  const field = form.elements.namedItem('q');
  // What stands there is left alone, so that the cursor stays where it is.
  if (field instanceof HTMLInputElement && field.value.trim().normalize('NFC') !== query.q)
    field.value = query.q;
  for (const name of [...FILTERS, 'sortering'] as const) {
    const select = selectOf(form, name);
    if (query[name] !== '' && ![...select.options].some(({ value }) => value === query[name]))
      select.add(new Option(query[name], query[name]));
    select.value = query[name];
  }
  const each = form.elements.namedItem('vis');
  if (each instanceof HTMLInputElement) each.checked = query.vis === 'alle';
}

/** The filters of a query that narrow it. */
export const activeFilters = (query: Query): FilterName[] => FILTERS.filter((name) => query[name] !== '');

/** A query without its filters. */
export const withoutFilters = (query: Query): Query => ({
  ...query,
  ...Object.fromEntries(FILTERS.map((name) => [name, ''])),
});
