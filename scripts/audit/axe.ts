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

/** How most see a page. */
export const LIGHT: View = {
  name: 'lys',
  options: { colorScheme: 'light', viewport: { width: 1280, height: 1024 } },
};
/** The ways in which no page may have a fault. */
export const VIEWS: readonly View[] = [
  LIGHT,
  { name: 'mørk', options: { colorScheme: 'dark', viewport: { width: 1280, height: 1024 } } },
  { name: '400 %', options: { colorScheme: 'light', viewport: { width: 320, height: 256 } } },
];

/** Opens a page with axe in it, which must be let past the page's own policy. */
export async function openView(browser: Browser, { options }: View): Promise<Page> {
  const page = await browser.newPage({
    locale: 'da-DK',
    reducedMotion: 'reduce',
    bypassCSP: true,
    ...options,
  });
  // Half a megabyte, which the browser keeps for all that the page will show.
  await page.addInitScript(`${axe.source}\naxe.configure({ locale: ${JSON.stringify(danish)} });`);
  return page;
}

/** Looks at the page that is open in another way, as one who zooms in or turns the light off. */
export async function look(page: Page, { options: { viewport, colorScheme } }: View): Promise<void> {
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: colorScheme ?? null });
}

/** Goes to an address, waits for all that comes by itself, and opens what is folded up. */
export async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  if (new URL(address).searchParams.has('q')) await page.locator('[data-tilstand="faerdig"]').waitFor();
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await document.fonts.ready;
  });
}

/** Everything that axe finds on a page of {@link openView}, a line for each place; in the dark what colours can break. */
export async function axeFindings(page: Page): Promise<string[]> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const only: axe.RunOnly = isDark ? { type: 'rule', values: OF_COLOURS } : { type: 'tag', values: TAGS };
  const violations = await page.evaluate(runAxe, only);
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
async function runAxe(runOnly: axe.RunOnly): Promise<axe.Result[]> {
  const inPage = (window as unknown as { axe: typeof axe }).axe;
  const { violations } = await inPage.run(document, { runOnly, resultTypes: ['violations'] });
  return violations;
}
