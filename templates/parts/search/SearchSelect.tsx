import type { VNode } from 'preact';

/** A choice in a list of the search form. */
export interface SearchChoice {
  readonly value: string;
  readonly text: string;
}

/** A list of the search form with its label; `all` is the choice that narrows nothing. */
export function SearchSelect(props: {
  name: string;
  label: string;
  all?: string;
  choices: readonly SearchChoice[];
  form?: string;
}): VNode {
  const { name, label, all, choices, form } = props;
  return (
    <p>
      <label class="form-label" for={name}>
        {label}
      </label>
      <select class="form-select" id={name} name={name} form={form} autocomplete="off">
        {all === undefined ? null : <option value="">{all}</option>}
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
