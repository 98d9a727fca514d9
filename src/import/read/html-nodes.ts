// The nodes of a page as its reader sees them, and what their names mean.

/** A node of a page, as far as the reader looks at it. */
export interface PageNode {
  readonly nodeType: number;
  readonly tagName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentNode?: PageNode | null;
  readonly className?: string;
  getAttribute?(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageNode>;
}

/** A node's name in small letters. */
export const tag = (node: PageNode): string => (node.tagName ?? '').toLowerCase();
/** An attribute's value, empty where it has none. */
export const attribute = (node: PageNode, name: string): string => node.getAttribute?.(name) ?? '';

/** Whether a part that is bold by its name is so: a font counts when it is large. */
export const isStrong = (node: PageNode, name: string): boolean =>
  name !== 'font' || Number(attribute(node, 'size')) >= 4;

/** What holds no text of the page. */
export const NOTHING = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'video',
  'audio',
  'select',
  'input',
  'textarea',
  'button',
  'head',
  'link',
  'meta',
  'img',
]);
/** What begins and ends a paragraph. */
export const BREAKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'figure',
  'figcaption',
  'blockquote',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'pre',
  'address',
  'fieldset',
  'details',
  'summary',
  'body',
  'form',
  'nav',
  'aside',
  'tbody',
  'thead',
  'tfoot',
  'center',
  'caption',
]);
