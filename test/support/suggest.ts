import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { plainSpaces } from './text.ts';

/** The search field in a page's head. */
export const field = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Søg i dagsordener og referater' });
/** What can be chosen in the open list. */
export const options = (page: Page): Locator => page.getByRole('option');

/** Goes to the field by its key and types. */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
}

/** The texts of the options, when the list has opened. */
export async function texts(page: Page): Promise<string[]> {
  await options(page).first().waitFor();
  return (await options(page).allTextContents()).map(plainSpaces);
}

/** The option that the arrows have come to, as a screen reader is told; null when they are in the field. */
export const current = (page: Page): Promise<string | null> =>
  field(page).evaluate((input) => {
    const option = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    return option?.getAttribute('aria-selected') === 'true' ? option.textContent : null;
  });

/** Whether the list is open, to the eye and by what the field says. */
export async function isOpen(page: Page): Promise<boolean> {
  const isExpanded = (await field(page).getAttribute('aria-expanded')) === 'true';
  expect(await page.getByRole('listbox').isVisible()).toBe(isExpanded);
  return isExpanded;
}
