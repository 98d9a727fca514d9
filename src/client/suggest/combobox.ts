import { pagesContent, recentContent } from './contents.ts';
import { type Listbox, makeListbox } from './listbox.ts';
import { forgetSearch, forgetSearches, recentSearches } from './remember.ts';
import { suggestionSource } from './source.ts';
import { words } from './text.da.ts';

/** Makes a search field suggest pages while one types, and the searches that this browser remembers while it is empty. */
export function startCombobox(field: HTMLInputElement, base: string, before: string): void {
  const box = makeListbox(field);
  const recent = recentShower(field, base, box);
  const pages = pageShower(field, base, box);
  const update = (): void => {
    if (field.value.trim() === '') recent();
    else void pages();
  };
  field.addEventListener('input', update);
  field.addEventListener('focus', () => field.value.trim() === '' && update());
  field.addEventListener('click', () => box.isOpen() || update());
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (!box.isOpen() && ['ArrowDown', 'ArrowUp'].includes(event.key)) {
      event.preventDefault();
      update();
    } else if (onKey(event.key, field, box)) event.preventDefault();
  });
  closeOnLeaving(field, box);
  // What was typed, or the focus itself, came before there was anything to show.
  if (document.activeElement === field && (field.value !== before || field.value === '')) update();
}

/** Shows what is suggested for the text of the field; a later text makes an earlier one's answer void. */
function pageShower(field: HTMLInputElement, base: string, box: Listbox): () => Promise<void> {
  const find = suggestionSource(base);
  let isBroken = false;
  return async () => {
    const isLatest = box.begin();
    const query = field.value.trim();
    if (isBroken) return;
    try {
      const groups = await find(query);
      if (!isLatest()) return;
      box.show(pagesContent(groups, base, `${field.getAttribute('aria-controls')}`));
    } catch (error) {
      // Without its files it is a plain search field.
      if (!isBroken) console.error(error);
      isBroken = true;
      box.close();
    }
  };
}

function recentShower(field: HTMLInputElement, base: string, box: Listbox): () => void {
  const show = (active = -1): void => {
    const searches = recentSearches(base);
    if (searches.length > 0) box.show(recentContent(searches, { search, remove, clear }), active);
    else box.close();
  };
  const search = (q: string): void => {
    field.value = q;
    box.close();
    field.form?.requestSubmit();
  };
  const remove = (q: string): void => {
    // Who came by the arrows stays where they are, to take out the next.
    const at = box.current() ? recentSearches(base).indexOf(q) : -1;
    forgetSearch(q, base);
    show(at);
    box.say(words.removed(q));
  };
  const clear = (): void => {
    forgetSearches(base);
    box.close();
    box.say(words.cleared);
  };
  return show;
}

/** What a key does to an open list, or to a field whose list is closed; false for keys that only write or move in the text. */
function onKey(key: string, field: HTMLInputElement, box: Listbox): boolean {
  const current = box.current();
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      box.move(key === 'ArrowDown' ? 1 : -1);
      return true;
    case 'Enter':
      if (!box.isOpen() || !current) return false;
      current.choose();
      return true;
    case 'Delete':
      current?.remove?.();
      return Boolean(current?.remove);
    case 'Escape':
      return onEscape(field, box);
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      box.move(0);
      return false;
    default:
      return false;
  }
}

/** Closes the list; the next time it empties the field, and then it is the browser's. */
function onEscape(field: HTMLInputElement, box: Listbox): boolean {
  const isOpen = box.isOpen();
  if (!isOpen && field.value === '') return false;
  if (!isOpen) {
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  box.close();
  return true;
}

function closeOnLeaving(field: HTMLInputElement, box: Listbox): void {
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    const isWithin =
      relatedTarget === field || (relatedTarget instanceof Node && box.root.contains(relatedTarget));
    if (!isWithin) box.close();
  };
  field.addEventListener('blur', onBlur);
  box.root.addEventListener('focusout', onBlur);
  box.root.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) box.close();
  });
  field.form?.addEventListener('submit', () => box.close());
  window.addEventListener('pageshow', ({ persisted }) => persisted && box.close());
}
