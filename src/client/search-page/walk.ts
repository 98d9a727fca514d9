import type { Parts } from './parts.ts';

const TITLES = '[data-resultater] > li > :is(h2, h3) > a';

/** Has the arrow keys lead from the search field to the results, from one to the next, and from the first back to the field. */
export function walkByArrows({ root, field, list }: Parts): void {
  const titles = (): HTMLAnchorElement[] => [...root.querySelectorAll<HTMLAnchorElement>(TITLES)];
  const isPlain = ({ ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
    !(ctrlKey || altKey || metaKey || shiftKey);

  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || !isPlain(event) || event.isComposing || event.defaultPrevented) return;
    const [first] = list.getClientRects().length > 0 ? titles() : [];
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  // Only from a result's own link: in all else the arrows do what they always do.
  root.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !isPlain(event) || event.defaultPrevented) return;
    const all = titles();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (at < 0) return;
    event.preventDefault();
    (at + step < 0 ? field : all[at + step])?.focus();
  });
}
