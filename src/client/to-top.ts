import { onScroll } from './on-scroll.ts';

const SCREENS = 2;

/** Marks the link to the top `vist` when the reader is so far down that it is of use. */
export function startToTop(): void {
  const link = document.querySelector('a.til-toppen');
  if (link) onScroll(() => link.classList.toggle('vist', scrollY > SCREENS * innerHeight));
}
