type Child = Node | string | null;

/** Makes an element with attributes and children; `null` among the children is nothing. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** The one element of the page that a selector names; its absence is a fault of the page. */
export function part<Kind extends HTMLElement>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** Some nodes and texts with a text between each two, and perhaps another before the last. */
export const between = (
  nodes: readonly (Node | string)[],
  text: string,
  beforeLast: string = text,
): (Node | string)[] =>
  nodes.flatMap((node, at) => (at === 0 ? [node] : [at === nodes.length - 1 ? beforeLast : text, node]));
