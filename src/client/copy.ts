import { plainText } from './plain-text.ts';
import { words } from './text.da.ts';

/** How long a button says what it did. */
const SAID_MS = 2000;

/** Shows the buttons that copy a text (`data-kopier`) or the address of a place on the page (`data-kopier-adresse`), and has them do so. */
export function startCopy(): void {
  const selector = 'button[data-kopier], button[data-kopier-adresse]';
  const buttons = document.querySelectorAll<HTMLButtonElement>(selector);
  if (buttons.length === 0) return;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'kun-oplaest';
  document.body.append(status);
  for (const button of buttons) makeCopy(button, status);
}

function makeCopy(button: HTMLButtonElement, status: HTMLElement): void {
  const label = button.textContent;
  let timer: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('click', async () => {
    const isCopied = await copyText(textOf(button), button);
    // The button keeps its width, so that its neighbours stay where they are.
    button.style.minWidth = `${button.offsetWidth}px`;
    button.textContent = isCopied ? words.copied : words.copyByHand;
    status.textContent = isCopied ? words.copied : words.selected;
    clearTimeout(timer);
    timer = setTimeout(() => {
      button.textContent = label;
      button.style.minWidth = '';
      status.textContent = '';
    }, SAID_MS);
  });
  button.hidden = false;
}

function textOf({ dataset: { kopier, kopierAdresse, medAdresse } }: HTMLElement): string {
  if (kopierAdresse !== undefined) return wholeAddress(kopierAdresse);
  const text = plainText(kopier ?? '');
  return medAdresse === undefined ? text : `${text} ${wholeAddress(medAdresse)}`;
}

const wholeAddress = (place: string): string => new URL(place, location.href.replace(/[?#].*$/, '')).href;

/** Copies a text, in the newest way that the browser lets; tells whether it was. */
export async function copyText(text: string, button: HTMLButtonElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without https there is no clipboard, and a browser may refuse it: then the old way is tried.
    return copyField(text, button);
  }
}

/** Copies out of a field; where that is refused too, the field stays with its text selected until the reader leaves it. */
function copyField(text: string, button: HTMLButtonElement): boolean {
  // A line break would be lost in a field of one line.
  const field = document.createElement(text.includes('\n') ? 'textarea' : 'input');
  field.className = 'kopifelt';
  field.readOnly = true;
  field.value = text;
  field.setAttribute('aria-label', words.copyByHand);
  button.after(field);
  field.select();
  if (document.execCommand('copy')) {
    field.remove();
    button.focus();
    return true;
  }
  field.addEventListener('blur', () => field.remove(), { once: true });
  return false;
}
