import { withMemory } from '../memory.ts';
import { words } from '../text.da.ts';

/** Where a typed `/` is a letter. */
const TYPING = 'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable]';

const HAS_KEYS = '(hover: hover) and (pointer: fine) and (min-width: 40em)';

/** Whether the reader wants the key. */
interface Choice {
  isOn(): boolean;
  set(isOn: boolean): void;
}

/** Lets `/` lead to a search field, until the reader switches that off: a key may be typed by accident, or spoken. */
export function startShortcut(field: HTMLInputElement): void {
  const base = document.querySelector<HTMLElement>('[data-base]')?.dataset.base ?? '';
  // Several archives may lie on one host, each with a choice of its own.
  const choice = rememberedChoice(`genvej:${base}/`);
  const show = showIn(field, choice);
  show();
  // Another page may have changed it meanwhile: in another tab, or the one that the reader comes back from.
  for (const event of ['pageshow', 'storage']) addEventListener(event, show);
  document.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, target, defaultPrevented } = event;
    // Shift is no modifier here: a Danish keyboard has `/` above the 7.
    if (key !== '/' || altKey || ctrlKey || metaKey || defaultPrevented || !choice.isOn()) return;
    if (target instanceof Element && target.closest(TYPING)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

/** The choice as the browser remembers it; where it may not, it holds for this page. */
function rememberedChoice(name: string): Choice {
  let unwritten: boolean | null = null;
  return {
    isOn: () => unwritten ?? withMemory(() => localStorage.getItem(name) === null, true),
    set: (isOn) => {
      unwritten = withMemory(() => {
        if (isOn) localStorage.removeItem(name);
        else localStorage.setItem(name, 'fra');
        return null;
      }, isOn);
    },
  };
}

/** Shows the choice in the field and, on pages that have one, in the switch, which changes it. */
function showIn(field: HTMLInputElement, choice: Choice): () => void {
  const place = document.querySelector<HTMLElement>('[data-genvej]');
  const box = place?.querySelector('input');
  const show = (): void => {
    const isOn = choice.isOn();
    if (isOn) field.setAttribute('aria-keyshortcuts', '/');
    else field.removeAttribute('aria-keyshortcuts');
    // A screen that is touched mostly has no keys, nor has one as narrow as a phone's.
    field.placeholder = isOn && matchMedia(HAS_KEYS).matches ? words.shortcut : '';
    if (box) box.checked = isOn;
  };
  box?.addEventListener('change', () => {
    choice.set(box.checked);
    show();
  });
  place?.removeAttribute('hidden');
  return show;
}
