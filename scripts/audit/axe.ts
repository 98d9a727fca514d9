import { createRequire } from 'node:module';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const danish: unknown = createRequire(import.meta.url)('axe-core/locales/da.json');

/** What axe looks for: WCAG 2.2 A and AA, and what is good practice besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that other colours can break; all others look at the same document in the dark as in the light. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** A way of looking at a page; 320 × 256 is what a window of 1280 × 1024 shows at 400 %. */
export interface View {
  readonly name: string;
  readonly options: BrowserContextOptions;
}

/** The ways in which no page may have a fault. */
export const VIEWS: readonly View[] = [
  { name: 'lys', options: { colorScheme: 'light', viewport: { width: 1280, height: 1024 } } },
  { name: 'mørk', options: { colorScheme: 'dark', viewport: { width: 1280, height: 1024 } } },
  { name: '400 %', options: { colorScheme: 'light', viewport: { width: 320, height: 256 } } },
];

/** Opens a page for axe, which must be let past the page's own policy. */
export const openView = (browser: Browser, { options }: View): Promise<Page> =>
  browser.newPage({ locale: 'da-DK', reducedMotion: 'reduce', bypassCSP: true, ...options });

/** Goes to an address, waits for all that comes by itself, and opens what is folded up. */
export async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  if (new URL(address).searchParams.has('q')) await page.locator('[data-tilstand="faerdig"]').waitFor();
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await document.fonts.ready;
  });
}

/** Everything that axe finds on the page that is open, a line for each place; in the dark what colours can break. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const only: axe.RunOnly = isDark ? { type: 'rule', values: OF_COLOURS } : { type: 'tag', values: TAGS };
  const { violations } = await page.evaluate(runAxe, { only, locale: danish });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
      return `${id}: ${help}: ${target.join(' ')} (${why})`;
    }),
  );
}

/** What axe finds at an address in every view; a fault that several views share stands once, after their names. */
export async function axeInAllViews(browser: Browser, address: string): Promise<string[]> {
  const views = new Map<string, string[]>();
  for (const view of VIEWS) {
    const page = await openView(browser, view);
    await settle(page, address);
    for (const line of await axeFindings(page)) views.set(line, [...(views.get(line) ?? []), view.name]);
    await page.close();
  }
  return [...views].map(([line, names]) => `${names.join(', ')}: ${line}`);
}

/** Runs in the browser, and so uses nothing from outside itself. */
function runAxe({ only, locale }: { only: axe.RunOnly; locale: unknown }): Promise<axe.AxeResults> {
  const inPage = (window as unknown as { axe: typeof axe }).axe;
  inPage.configure({ locale: locale as axe.Locale });
  return inPage.run(document, { runOnly: only, resultTypes: ['violations'] });
}
