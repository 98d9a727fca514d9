import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readCsv } from './csv.ts';
import { plainSpaces } from './text.ts';
import type { WatchedPage } from './watched-page.ts';

/** A reader's page, and how it is read. */
export class Visit {
  readonly page: Page;
  readonly problems: string[];
  readonly width: number;
  readonly hasScripts: boolean;
  private readonly address: (path: string) => string;

  constructor(
    { page, problems }: WatchedPage,
    read: Pick<Visit, 'width' | 'hasScripts'>,
    address: (path: string) => string,
  ) {
    this.page = page;
    this.problems = problems;
    this.width = read.width;
    this.hasScripts = read.hasScripts;
    this.address = address;
  }

  open(path: string): Promise<unknown> {
    return this.page.goto(this.address(path));
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  /** A link in the head or the foot of every page. */
  go(place: 'banner' | 'contentinfo', name: string): Promise<void> {
    return this.page.getByRole(place).getByRole('link', { name, exact: true }).click();
  }

  async told(selector = 'main'): Promise<string> {
    return plainSpaces((await this.page.locator(selector).first().textContent()) ?? '');
  }

  /** What a link leads to. */
  async fileAt(link: Locator): Promise<Buffer> {
    const answer = await this.page.request.get(
      new URL((await link.getAttribute('href')) ?? '', this.page.url()).href,
    );
    expect(answer.status()).toBe(200);
    return answer.body();
  }

  /** The rows of a spreadsheet that a link leads to, without its head. */
  async sheetAt(name: string): Promise<string[][]> {
    const file = await this.fileAt(this.main.getByRole('link', { name }).first());
    return readCsv(file.toString().slice(1)).slice(1);
  }
}
