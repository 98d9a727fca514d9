import type { Browser } from 'playwright-core';

/** What a browser makes of a page's HTML. */
export interface PageFacts {
  readonly path: string;
  readonly title: string;
  readonly ids: readonly string[];
  /** Every address that a link, a form, a script or a stylesheet leads to, as written. */
  readonly targets: readonly string[];
  /** What could run or load: scripts with text, handlers, frames, pictures, addresses that are programs. */
  readonly hazards: readonly string[];
  readonly robots: string | null;
  readonly headings: number;
  readonly text: string;
}

/** Has the browser parse pages without running them, and tells what they hold. */
export async function readPages(browser: Browser, pages: ReadonlyMap<string, string>): Promise<PageFacts[]> {
  const tab = await browser.newPage();
  try {
    return await tab.evaluate(factsOf, [...pages]);
  } finally {
    await tab.close();
  }
}

/** Runs in the browser, and so uses nothing from outside itself. */
function factsOf(pages: [string, string][]): PageFacts[] {
  return pages.map(([path, html]) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const all = [...page.querySelectorAll('*')];
    const attributes = all.flatMap((element) =>
      [...element.attributes].map((one) => ({ element, ...{ name: one.name, value: one.value } })),
    );
    const hazards = attributes
      .filter(
        ({ name, value }) =>
          /^on|^style$|^srcdoc$/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value),
      )
      .map(({ element, name, value }) => `${element.localName} ${name}=${value}`);
    const elements = all
      .filter((element) => {
        const { localName, textContent } = element;
        const source = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
        if (element.matches('script[type="application/ld+json"]')) return false;
        if (localName === 'script') return textContent !== '' || /^(?:https?:)?\/\//.test(source);
        if (localName === 'link')
          return element.matches('[rel=stylesheet]') && /^(?:https?:)?\/\//.test(source);
        if (element.matches('figure.diagram svg')) return false;
        return /^(?:iframe|object|embed|img|svg|style|base|video|audio)$/.test(localName);
      })
      .map(({ outerHTML }) => outerHTML);
    return {
      path,
      title: page.title,
      ids: all.map(({ id }) => id).filter((id) => id !== ''),
      targets: attributes
        .filter(({ name }) => /^(?:href|src|action|srcset|poster)$/.test(name))
        .map(({ value }) => value),
      hazards: [...hazards, ...elements],
      robots: page.querySelector('meta[name="robots"]')?.getAttribute('content') ?? null,
      headings: page.querySelectorAll('h1').length,
      text: page.documentElement.textContent ?? '',
    };
  });
}

/** What a browser reads out of an XML file, and the error it finds, if any. */
export interface XmlFacts {
  readonly error: string | null;
  readonly links: readonly string[];
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly contents: readonly string[];
}

/** Has the browser parse XML files. */
export async function readXml(
  browser: Browser,
  files: ReadonlyMap<string, string>,
): Promise<Map<string, XmlFacts>> {
  const tab = await browser.newPage();
  try {
    return new Map(await tab.evaluate(xmlFactsOf, [...files]));
  } finally {
    await tab.close();
  }
}

function xmlFactsOf(files: [string, string][]): [string, XmlFacts][] {
  return files.map(([path, xml]) => {
    const root = new DOMParser().parseFromString(xml, 'application/xml');
    const texts = (name: string): string[] =>
      [...root.querySelectorAll(name)].map(({ textContent }) => textContent ?? '');
    return [
      path,
      {
        error: root.querySelector('parsererror')?.textContent ?? null,
        links: [...root.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? ''),
        ids: texts('entry > id'),
        titles: texts('feed > title, entry > title'),
        contents: [...root.querySelectorAll('content > *')].map(({ innerHTML }) =>
          innerHTML.replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', ''),
        ),
      },
    ];
  });
}
