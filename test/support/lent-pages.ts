// Pages that tests have one after another: a new one costs as much as all that most tests do in it.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PATIENCE } from './patience.ts';

/** What a page listens to for a test. */
const EVENTS = ['console', 'dialog', 'download', 'framenavigated', 'pageerror', 'popup', 'request'].concat(
  'requestfailed',
  'response',
  'worker',
);

/** How many pages wait for a test that wants one like them; each holds a process of the browser. */
const MOST_FREE = 6;

/** What a page is opened with, and cannot be told afterwards. */
type Nature = Omit<BrowserContextOptions, 'viewport' | 'colorScheme' | 'reducedMotion'>;

/** Lends the pages of a browser, each in a context of its own, which keeps nothing but what it has fetched. */
export class PageLender {
  private readonly browser: Browser;
  private free: LentPage[] = [];
  private readonly lent = new Set<LentPage>();

  constructor(browser: Browser) {
    this.browser = browser;
  }

  async lend({
    viewport = { width: 1280, height: 720 },
    colorScheme = 'light',
    reducedMotion = 'no-preference',
    ...nature
  }: BrowserContextOptions = {}): Promise<Page> {
    const key = JSON.stringify(nature);
    const found = this.free.find((one) => one.key === key);
    this.free = this.free.filter((one) => one !== found);
    const one = found ?? (await this.open(key, nature));
    this.lent.add(one);
    one.listen();
    if (viewport) await one.page.setViewportSize(viewport);
    await one.page.emulateMedia({ media: null, colorScheme, reducedMotion });
    return one.page;
  }

  /** Takes back what a file has left open; the servers that it is from are soon gone. */
  async takeAllBack(): Promise<void> {
    for (const one of this.lent) await this.takeBack(one);
    for (const one of this.free) await one.rest();
  }

  private async open(key: string, nature: Nature): Promise<LentPage> {
    const context = await this.browser.newContext(nature);
    const page = await context.newPage();
    const one = new LentPage(key, page);
    page.close = () => this.takeBack(one);
    return one;
  }

  private async takeBack(one: LentPage): Promise<void> {
    if (!this.lent.delete(one)) return;
    if (one.isSpent) return one.page.context().close();
    await one.clear();
    this.free.push(one);
    if (this.free.length > MOST_FREE) await this.free.shift()?.page.context().close();
  }
}

class LentPage {
  readonly key: string;
  readonly page: Page;
  /** Where it has been, and may have stored something. */
  private readonly origins = new Set<string>();
  private readonly scripts: { dispose(): Promise<void> }[] = [];
  private hasClock = false;

  constructor(key: string, page: Page) {
    this.key = key;
    this.page = page;
    const addInitScript = page.addInitScript.bind(page);
    page.addInitScript = async (...script: Parameters<typeof addInitScript>) => {
      const added = await addInitScript(...script);
      this.scripts.push(added);
      return added;
    };
    const install = page.clock.install.bind(page.clock);
    page.clock.install = (options) => {
      this.hasClock = true;
      return install(options);
    };
  }

  /** Whether no other test may have it: its clock has been stopped, which nothing starts again, or it is no more. */
  get isSpent(): boolean {
    return this.hasClock || this.page.isClosed();
  }

  listen(): void {
    this.page.setDefaultTimeout(PATIENCE.page);
    this.page.on('framenavigated', (frame) => this.origins.add(new URL(frame.url()).origin));
  }

  /** Makes it as good as new: nobody listens, nothing is in the way of what it fetches, nothing is stored, and it has been nowhere. */
  async clear(): Promise<void> {
    const { page } = this;
    for (const event of EVENTS) page.removeAllListeners(event);
    for (const other of page.context().pages()) if (other !== page) await other.close();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    const isOrdinary = this.scripts.length === 0;
    for (const script of this.scripts.splice(0)) await script.dispose();
    this.origins.delete('null');
    const isHere = this.origins.size === 1 && this.origins.has(new URL(page.url()).origin);
    if (!isOrdinary || !isHere || !(await this.forgetsHere())) await this.forgetElsewhere();
    // Only while it is at work: what one session has a page look like, another's is laid over.
    const session = await page.context().newCDPSession(page);
    for (const origin of this.origins)
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    this.origins.clear();
    await page.mouse.move(0, 0);
    await session.send('Page.resetNavigationHistory');
    await session.detach();
  }

  /** Leaves what a test has left open in it. */
  async rest(): Promise<void> {
    if (this.page.url() !== 'about:blank') await this.page.goto('about:blank');
  }

  /** Has what is open forget its session, and write nothing more; false where it is just being left. */
  private forgetsHere(): Promise<boolean> {
    const forget = (): void => {
      stop();
      Storage.prototype.setItem = () => undefined;
      sessionStorage.clear();
    };
    return this.page.evaluate(forget).then(
      () => true,
      () => false,
    );
  }

  /** What is stored for a session can be cleared from a page of its own origin alone: an empty one. */
  private async forgetElsewhere(): Promise<void> {
    const { page } = this;
    for (const origin of this.origins) {
      await page.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
      await page.goto(origin);
      await page.evaluate(() => sessionStorage.clear());
      await page.unrouteAll();
    }
    if (this.origins.size === 0) await page.goto('about:blank');
  }
}
