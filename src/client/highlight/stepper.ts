import { firstPlace, type PagePlace } from './page-places.ts';
import type { Paint } from './paint.ts';
import { bringIntoView, isInView } from './scroll-to.ts';

/** At which of a page's places the reader is. */
export interface Stepper {
  readonly at: () => number;
  /** Goes on by one, round at the ends, and brings that place into view over what lies at the window's foot. */
  readonly step: (by: 1 | -1, foot: number) => void;
  /** Begins anew where an address leads to, unless that item is being stepped through; the page stays. */
  readonly begin: (target: Element | null) => void;
}

/** Steps through places, of which there is one at least. */
export function makeStepper(places: readonly PagePlace[], { show }: Paint): Stepper {
  let at = 0;
  let isUnseen = true;
  const go = (next: number): void => {
    at = next;
    show(at);
  };
  return {
    at: () => at,
    step: (by, foot) => {
      const here = places[at];
      // Who has not seen the first place yet goes there first.
      const stays = by === 1 && isUnseen && here !== undefined && !isInView(here.range, foot);
      isUnseen = false;
      go(stays ? at : (at + by + places.length) % places.length);
      const next = places[at];
      if (next) bringIntoView(next.range, foot);
    },
    begin: (target) => {
      const here = places[at]?.range.startContainer ?? null;
      if (!isUnseen && (!target || target.closest('.punkt')?.contains(here))) return;
      isUnseen = true;
      go(firstPlace(places, target));
    },
  };
}
