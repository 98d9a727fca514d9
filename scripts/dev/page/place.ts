// Where in the page one reads, kept while it is loaded anew, also when text above has come or gone.

/** Something with an anchor near the top of the window, and how far below it that stood. */
interface Landmark {
  readonly id: string;
  readonly top: number;
}

interface Place {
  readonly path: string;
  readonly edge: 'top' | 'bottom' | null;
  /** The nearest first. */
  readonly landmarks: readonly Landmark[];
  readonly scroll: number;
}

const KEY = 'arkiv-sted';
/** So many, since the nearest may be gone. */
const LANDMARKS = 12;
/** Browsers count in parts of pixels. */
const EDGE = 2;

const furthest = (): number => document.documentElement.scrollHeight - innerHeight;

/** Remembers where one reads. */
export function keepPlace(): void {
  const landmarks = [...document.querySelectorAll('main [id]')]
    .filter((one) => one.getClientRects().length > 0)
    .map((one): Landmark => ({ id: one.id, top: one.getBoundingClientRect().top }))
    .sort((a, b) => Math.abs(a.top) - Math.abs(b.top))
    .slice(0, LANDMARKS);
  const edge = scrollY <= EDGE ? 'top' : scrollY >= furthest() - EDGE ? 'bottom' : null;
  const place: Place = { path: location.pathname, edge, landmarks, scroll: scrollY };
  sessionStorage.setItem(KEY, JSON.stringify(place));
  // The browser would go back to the same number of pixels from the top.
  history.scrollRestoration = 'manual';
}

/** Goes to where one read, again when all is loaded, and whenever the function given back is called; never after one has moved on. */
export function returnToPlace(): () => void {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  const place = JSON.parse(kept ?? 'null') as Place | null;
  if (place?.path !== location.pathname) return () => undefined;
  let hasLeft = false;
  const leave = (): void => {
    hasLeft = true;
  };
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(type, leave, { passive: true, once: true });
  const go = (): void => {
    if (!hasLeft) scrollTo({ top: topOf(place), behavior: 'instant' });
  };
  addEventListener('load', () => {
    history.scrollRestoration = 'auto';
    // After the browser itself has gone to the anchor in the address.
    requestAnimationFrame(go);
  });
  go();
  return go;
}

function topOf({ edge, landmarks, scroll }: Place): number {
  if (edge) return edge === 'top' ? 0 : furthest();
  for (const { id, top } of landmarks) {
    const there = document.getElementById(id);
    if (there) return scrollY + there.getBoundingClientRect().top - top;
  }
  return scroll;
}
