import { onScroll } from './on-scroll.ts';
import { lastAbove, readingLine } from './reading-line.ts';

/** An item of the page with its link in the table of contents. */
interface Place {
  readonly link: HTMLAnchorElement;
  readonly section: HTMLElement;
}

/** Marks in a meeting's table of contents the item that is being read. */
export function startReadingPlace(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('nav.indhold a[href^="#punkt-"]');
  const places = [...links].flatMap((link) => {
    const section = targetOf(link.hash);
    return section ? [{ link, section }] : [];
  });
  if (places.length === 0) return;
  // Who follows a link reads what it leads to, even where the page is too short for it to come to the top.
  let target = targetOf(location.hash);
  const lookAgain = onScroll(() => mark(places, (target && placeOf(places, target)) ?? placeRead(places)));
  const leave = (): void => {
    target = null;
  };
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(type, leave, { passive: true });
  const follow = (hash: string): void => {
    target = targetOf(hash);
    lookAgain();
  };
  addEventListener('hashchange', () => follow(location.hash));
  addEventListener('click', ({ target: clicked }) => {
    const link = clicked instanceof Element ? clicked.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link) follow(link.hash);
  });
}

const targetOf = (hash: string): HTMLElement | null => document.getElementById(hash.slice(1));

/** The item that holds a target, as long as the target can be seen. */
function placeOf(places: readonly Place[], target: HTMLElement): Place | undefined {
  const { top, bottom } = target.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) return undefined;
  return places.find(({ section }) => section.contains(target));
}

function placeRead(places: readonly Place[]): Place | undefined {
  const most = document.documentElement.scrollHeight - innerHeight;
  const line = readingLine(innerHeight, most - scrollY, most);
  const tops = places.map(({ section }) => section.getBoundingClientRect().top);
  return places[lastAbove(tops, line)];
}

function mark(places: readonly Place[], read: Place | undefined): void {
  for (const { link } of places) {
    if (link !== read?.link) link.removeAttribute('aria-current');
    else if (!link.hasAttribute('aria-current')) {
      link.setAttribute('aria-current', 'true');
      showInBox(link);
    }
  }
}

/** Scrolls the boxes around a link, up to the table of contents, so far that it is seen; never the page. */
function showInBox(link: HTMLElement): void {
  const { top, bottom } = link.getBoundingClientRect();
  for (let box = link.parentElement; box; box = box.matches('nav.indhold') ? null : box.parentElement) {
    const room = box.getBoundingClientRect();
    if (top < room.top) box.scrollTop -= room.top - top;
    else if (bottom > room.bottom) box.scrollTop += bottom - room.bottom;
  }
}
