import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { useWatchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
let page: Page;
useWatchedPage(browser, {}, (watched) => {
  ({ page } = watched);
});

const keySwitch = (on: Page = page) => on.getByRole('checkbox', { name: 'Tasten / går til søgefeltet' });
/** Where `/` leads on a page, and what its field says of it. */
async function shortcut(on: Page = page): Promise<{ focused: string; said: string; placeholder: string }> {
  await on.evaluate(() => (document.activeElement as HTMLElement).blur());
  await on.keyboard.press('/');
  return on.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]');
    return {
      focused: (document.activeElement as HTMLInputElement).name ?? 'nothing',
      said: field?.getAttribute('aria-keyshortcuts') ?? 'nothing',
      placeholder: field?.placeholder ?? 'no field',
    };
  });
}
const ON = { focused: 'q', said: '/', placeholder: 'Tryk / for at søge' };
const OFF = { focused: 'nothing', said: 'nothing', placeholder: '' };

test.for(['/laesehjaelp/', '/soeg/'])(
  'the key / is switched off for all pages on %s, and on again',
  async (path) => {
    await page.goto(address(path));
    expect(await keySwitch().isChecked()).toBe(true);
    await keySwitch().uncheck();
    expect(await shortcut()).toEqual(OFF);
    await page.goto(address('/chefforum/'));
    expect(await shortcut()).toEqual(OFF);
    await page.goto(address(path));
    expect(await keySwitch().isChecked()).toBe(false);
    await keySwitch().focus();
    await page.keyboard.press('Space');
    expect(await shortcut()).toEqual(ON);
    await page.goto(address('/chefforum/'));
    expect(await shortcut()).toEqual(ON);
  },
);

test('a page in another tab follows at once', async () => {
  await page.goto(address('/laesehjaelp/'));
  const opened = page.waitForEvent('popup');
  await page.evaluate((url) => void window.open(url), address('/om/'));
  const other = await opened;
  await other.waitForLoadState();
  expect(await shortcut(other)).toEqual(ON);
  await keySwitch().uncheck();
  await expect.poll(() => shortcut(other)).toEqual(OFF);
});

test('another archive on the same host has a choice of its own', async () => {
  await page.goto(address('/laesehjaelp/'));
  await keySwitch().uncheck();
  const own = await page.evaluate(() => Object.keys(localStorage));
  await page.evaluate((names) => {
    localStorage.clear();
    for (const name of names) localStorage.setItem(name.replace('/referater/', '/arkiv/'), 'fra');
  }, own);
  expect(own).toHaveLength(1);
  await page.goto(address('/om/'));
  expect(await shortcut()).toEqual(ON);
});

/** Has every use of a browser's memory refused, or writing alone. */
const refuse = {
  everything: () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  },
  writing: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  },
};

test.for(Object.entries(refuse))(
  'where the browser’s memory refuses %s, the choice holds for the page',
  async ([, script]) => {
    await page.addInitScript(script);
    await page.goto(address('/laesehjaelp/'));
    expect(await shortcut()).toEqual(ON);
    await keySwitch().uncheck();
    expect(await shortcut()).toEqual(OFF);
    await keySwitch().check();
    expect(await shortcut()).toEqual(ON);
  },
);

test('without scripts there is no key and no switch', async () => {
  const plain = await browser().newPage({ javaScriptEnabled: false });
  await plain.goto(address('/laesehjaelp/'));
  expect(await plain.getByRole('heading', { name: 'Sådan søger du' }).isVisible()).toBe(true);
  expect(await keySwitch(plain).count()).toBe(0);
  await plain.close();
});
