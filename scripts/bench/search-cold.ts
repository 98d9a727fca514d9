import type { Browser, Request } from 'playwright-core';
import { countSent, type SentCounter } from './search-counter.ts';
import { searched, takeNotes } from './search-notes.ts';

/** What was fetched of one kind. */
export interface Fetched {
  readonly kind: string;
  readonly count: number;
  /** Bytes as they were sent, with the headers of the answers. */
  readonly bytes: number;
}

/** One file of a cold search: when it was asked for and when it had come, in milliseconds since the navigation. */
export interface Leg {
  readonly kind: string;
  readonly path: string;
  readonly bytes: number;
  readonly from: number;
  readonly to: number;
}

/** A search whose browser had nothing yet. */
export interface ColdSearch {
  /** Milliseconds from the navigation until the results stood. */
  readonly ms: number;
  /** What was asked for until then, and what was fetched after it, for the facets. */
  readonly until: readonly Leg[];
  readonly after: readonly Leg[];
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\/pagefind\/index\//, 'ordfiler i indekset'],
  [/\/pagefind\/fragment\//, 'tekster'],
  [/\/pagefind\/wasm/, 'motor'],
  [/\/soegning\/hoved\.pak$/, 'motorens hoved'],
  [/\/assets\/soegevaerk\.js$/, 'søgeværk (worker)'],
  [/\/soegning\/tabel\.pak$/, 'tabel'],
  [/\/soegning\/ord\//, 'ordlister'],
  [/\/soegning\/sager\.pak$/, 'sager'],
  [/\/soegning\/bilag\//, 'bilag'],
  [/\/soegning\//, 'forslag og titler'],
  [/\.woff2$/, 'skrift'],
  [/\.css$/, 'css'],
  [/\.js$/, 'sidens script'],
  [/\/soeg\/$/, 'html'],
];

const kindOf = (path: string): string => KINDS.find(([is]) => is.test(path))?.[1] ?? 'andet';

function legOf(request: Request, started: number, counter: SentCounter): Leg {
  const { pathname } = new URL(request.url());
  const { startTime, responseEnd } = request.timing();
  const from = startTime - started;
  return {
    kind: kindOf(pathname),
    path: pathname,
    bytes: counter.sent(pathname),
    from,
    to: from + Math.max(0, responseEnd),
  };
}

/** Opens the search page with a query in a browser that has nothing yet. */
export async function coldSearch(browser: Browser, address: string): Promise<ColdSearch> {
  const context = await browser.newContext({ locale: 'da-DK' });
  const counter = countSent();
  try {
    const page = await context.newPage();
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await takeNotes(page);
    await page.goto(address, { waitUntil: 'commit' });
    const { first: ms } = await searched(page);
    const began = await page.evaluate(() => performance.timeOrigin);
    await page.waitForLoadState('networkidle');
    const legs = requests.map((request) => legOf(request, began, counter));
    return { ms, until: legs.filter(({ from }) => from <= ms), after: legs.filter(({ from }) => from > ms) };
  } finally {
    counter.close();
    await context.close();
  }
}

/** What was fetched by kind, the most first. */
export function byKind(legs: readonly Leg[]): Fetched[] {
  const kinds = new Map<string, Leg[]>();
  for (const leg of legs) kinds.set(leg.kind, [...(kinds.get(leg.kind) ?? []), leg]);
  return [...kinds]
    .map(([kind, own]) => ({ kind, count: own.length, bytes: bytesOf(own) }))
    .sort((one, other) => other.bytes - one.bytes);
}

/** How much some files are together, in bytes as sent. */
export const bytesOf = (legs: readonly Leg[]): number => legs.reduce((sum, { bytes }) => sum + bytes, 0);
