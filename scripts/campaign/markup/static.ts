// What in a page could run or load something, found without running it.
import { parseHTML } from 'linkedom';

/** Elements that no page of an archive has. */
const FOREIGN =
  /^(?:iframe|object|embed|applet|img|picture|source|style|base|video|audio|math|template|frame|frameset|portal|marquee|foreignobject|animate|set|dialog|xmp|plaintext|noembed)$/i;
/** What an address of a link can begin with. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|#|\/(?!\/)|\?|$)/i;

interface FoundElement {
  readonly localName: string;
  readonly outerHTML: string;
  readonly textContent: string | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  closest: (selector: string) => unknown;
  getAttribute: (name: string) => string | null;
}

/** Every danger in a page, as it is written there. */
export function hazardsIn(html: string): string[] {
  const { document } = parseHTML(html) as unknown as {
    document: { querySelectorAll: (selector: string) => Iterable<FoundElement> };
  };
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...(isForeign(element) ? [element.outerHTML.slice(0, 200)] : []),
    ...[...element.attributes]
      .filter(isDangerous)
      .map(({ name, value }) => `${element.localName} ${name}=${value}`),
  ]);
}

function isForeign(element: FoundElement): boolean {
  const name = element.localName.toLowerCase();
  if (name === 'script') {
    if (element.getAttribute('type') === 'application/ld+json') return false;
    return (element.textContent ?? '') !== '' || !/^\/(?!\/)/.test(element.getAttribute('src') ?? '');
  }
  if (name === 'meta') return element.getAttribute('http-equiv') !== null;
  if (name === 'link') return !/^(?:\/(?!\/)|https?:)/.test(element.getAttribute('href') ?? '');
  if (name === 'svg') return element.closest('figure.diagram') === null;
  return FOREIGN.test(name);
}

const isDangerous = ({ name, value }: { name: string; value: string }): boolean =>
  /^(?:on|style$|srcdoc$|formaction$|xlink:)/i.test(name) ||
  (/^(?:href|src|action|srcset|poster|data)$/i.test(name) && !SAFE_ADDRESS.test(value));
