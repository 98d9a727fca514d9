import type { Attach } from './forslag.ts';
import { startShortcut } from './shortcut.ts';

/** The search field of a page, whether it suggests or not. */
const FIELD = 'input[type="search"][name="q"]';

/** What tells that a field suggests; without it, it is a plain search field. */
const ROLE = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' } as const;

/** Makes the search fields of a page suggest pages, and lets `/` lead to the first of them. */
export function startSuggest(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-forslag]')) {
    const field = form.querySelector<HTMLInputElement>(FIELD);
    if (field) startField(field, form.dataset.base ?? '');
  }
  const first = document.querySelector<HTMLInputElement>(FIELD);
  if (first) startShortcut(first);
}

/** Makes one search field suggest; what that takes is fetched when it is first used. `base` is the site's base path. */
function startField(field: HTMLInputElement, base: string): void {
  for (const [name, value] of Object.entries(ROLE)) field.setAttribute(name, value);
  const load = async (): Promise<void> => {
    const before = field.value;
    try {
      const { attach } = (await import(`${base}/assets/forslag.js`)) as { attach: Attach };
      attach(field, base, before);
    } catch (error) {
      console.error(error);
      for (const name of Object.keys(ROLE)) field.removeAttribute(name);
    }
  };
  if (document.activeElement === field) void load();
  else field.addEventListener('focus', load, { once: true });
}
