import type { Page } from 'playwright-core';

/** Notes, from now on, every text that an element of a page comes to hold; the function gives them in their order. */
export async function textsOf(page: Page, selector: string): Promise<() => Promise<string[]>> {
  const noted = await page.evaluateHandle((wanted) => {
    const texts: string[] = [];
    const note = (): void => {
      const text = document.querySelector(wanted)?.textContent ?? '';
      if (text !== '' && text !== last) texts.push(text);
      last = text;
    };
    let last = document.querySelector(wanted)?.textContent ?? '';
    new MutationObserver(note).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return texts;
  }, selector);
  return () => noted.jsonValue();
}
