// The XML of office documents as a tree to walk.
import { DOMParser } from 'linkedom';

/** An element as the readers of office documents see it. */
export interface XmlElement {
  readonly localName: string;
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<XmlElement>;
  readonly children: ArrayLike<XmlElement> & Iterable<XmlElement>;
  getAttribute(name: string): string | null;
}

/** Parses XML; names keep their prefix in `localName` as the file has it. */
export const parseXml = (text: string): XmlElement =>
  new DOMParser().parseFromString(text, 'text/xml').documentElement as unknown as XmlElement;

/** An element's name with its prefix: `w:p`. */
export const nameOf = (element: XmlElement): string => element.localName;

/** The children of that name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  [...element.children].filter((child) => nameOf(child) === name);

/** The first child down a path of names, or null. */
export function down(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let at = element;
  for (const name of path) at = at ? (childrenOf(at, name)[0] ?? null) : null;
  return at;
}

/** All elements of that name, however deep. */
export function allOf(element: XmlElement, name: string): XmlElement[] {
  return [...element.children].flatMap((child) => [
    ...(nameOf(child) === name ? [child] : []),
    ...allOf(child, name),
  ]);
}
