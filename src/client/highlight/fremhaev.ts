import { makeBar } from './bar.ts';
import { chooseSearch } from './choose.ts';
import { hide, type PastSearch, recall, siteRoot } from './handover.ts';
import { findOnPage, type PagePlace } from './page-places.ts';
import { paintOn } from './paint.ts';
import { makeStepper } from './stepper.ts';
import { words } from './text.da.ts';

/** Longest text that the bar names. */
const LONGEST = 60;

/** On the page's root while places are marked, for the style sheet to make room for the bar. */
const OPEN = 'med-fremhaevning';

const target = (): Element | null => document.getElementById(location.hash.slice(1));

/** Marks the places, and lets the reader step through them until they are hidden. */
function start(search: PastSearch, places: readonly PagePlace[]): void {
  const paint = paintOn(places.map(({ range }) => range));
  const stepper = makeStepper(places, paint);
  const status = makeStatus();
  const told = (): string => words.place(stepper.at() + 1, places.length, shortened(search.text));
  const begin = (): void => {
    stepper.begin(target());
    bar.tell(told());
  };
  const onStep = (by: 1 | -1): void => {
    stepper.step(by, bar.element.offsetHeight);
    bar.tell(told());
    status.textContent = words.context(told(), places[stepper.at()]?.context ?? '');
  };
  const onHide = (): void => {
    const here = places[stepper.at()]?.range.startContainer.parentElement;
    paint.clear();
    removeEventListener('hashchange', begin);
    document.documentElement.classList.remove(OPEN);
    hide(search);
    status.textContent = words.hidden;
    if (bar.element.contains(document.activeElement)) focusOn(here?.closest(BLOCKS) ?? null);
    bar.element.remove();
  };
  const bar = makeBar({ onStep, onHide });
  begin();
  addEventListener('hashchange', begin);
  document.documentElement.classList.add(OPEN);
  putInPage(bar.element);
}

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;

function makeStatus(): HTMLElement {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'kun-oplaest';
  document.body.append(status);
  return status;
}

/** The bar comes right after the title that the reader lands at, so that Tab soon leads there. */
function putInPage(bar: HTMLElement): void {
  const title = target()?.closest('.punkt')?.querySelector('h2');
  if (title) title.after(bar);
  else document.querySelector('.punkter')?.before(bar);
}

const BLOCKS = 'p, li, td, th, dt, dd, h2, h3, h4, h5, h6, blockquote, pre, .tekst, .punkt';

/** Where the bar was left, the keyboard goes on from the place that was shown; the page stays. */
function focusOn(block: HTMLElement | null): void {
  if (!block) return;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true });
}

const search = chooseSearch({
  root: siteRoot().href,
  path: location.pathname,
  referrer: document.referrer,
  searches: recall(),
});
const places = search ? findOnPage(document, search.marks) : [];
if (search && places.length > 0) start(search, places);
