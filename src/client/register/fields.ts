// The fields that the register is narrowed down by.
import { type RegisterView, readView } from './view.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const isField = (element: Element): element is Field =>
  (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.name !== '';

/** The fields of a form, by the names of a view. */
export class RegisterFields {
  private readonly form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.form = form;
  }

  private get fields(): Field[] {
    return [...this.form.elements].filter(isField);
  }

  /** What is chosen, on some page of it. */
  view(side = 1): RegisterView {
    const chosen = this.fields.map(({ name, value }) => [name, value]);
    // On paper only what is chosen tells of the list below it.
    for (const field of this.fields) field.closest('p')?.classList.toggle('er-valgt', field.value !== '');
    return readView(String(new URLSearchParams([...chosen, ['side', String(side)]])));
  }

  /** Puts a view into the fields, and gives it as they hold it: what a list lacks is not asked for. */
  put(asked: RegisterView): RegisterView {
    for (const field of this.fields) {
      field.value = String(asked[field.name as keyof RegisterView] ?? '');
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
    }
    for (const more of this.form.querySelectorAll('details'))
      if ([...more.querySelectorAll<Field>('input, select')].some(({ value }) => value !== ''))
        more.open = true;
    return this.view(asked.side);
  }

  /** What a list calls the choice that is made in it. */
  nameOf(name: 'forum' | 'emne' | 'udfald'): string {
    const field = this.form.elements.namedItem(name);
    return field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : '';
  }
}
