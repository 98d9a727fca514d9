import { words } from '../text.da.ts';
import type { Attach } from './forslag.ts';

/** The search field of a page, whether it suggests or not. */
const FIELD = 'input[type="search"][name="q"]';
/** Where a typed `/` is a letter. */
const TYPING = 'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable]';

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
export function startField(field: HTMLInputElement, base: string): void {
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

function startShortcut(field: HTMLInputElement): void {
  field.setAttribute('aria-keyshortcuts', '/');
  // A screen that is touched mostly has no keys.
  if (matchMedia('(hover: hover)').matches) field.placeholder = words.shortcut;
  document.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, target, defaultPrevented } = event;
    // Shift is no modifier here: a Danish keyboard has `/` above the 7.
    if (key !== '/' || altKey || ctrlKey || metaKey || defaultPrevented) return;
    if (target instanceof Element && target.closest(TYPING)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
