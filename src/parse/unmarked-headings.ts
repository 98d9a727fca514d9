import type { Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SourceFacts } from './facts.ts';
import type { Source } from './source.ts';

const NO_SPACE = /^\s*#{2,6}[^#\s]/u;
const NO_MARK = /^\s*\**Punkt\s+\d+\s*[.:]?\s*(.*?)\**$/iu;

/**
 * Lines of paragraphs that were surely meant as headings: `##Punkt 3: Budget`, which lacks its space, and `Punkt 3: Lukket`,
 * which lacks its marks. What follows would be read as part of the open item before.
 */
export function unmarkedHeadings(
  nodes: readonly RootContent[],
  source: Source,
  isClosed: (titel: string) => boolean,
): SourceFacts['unmarkedHeadings'] {
  const found: SourceFacts['unmarkedHeadings'][number][] = [];
  visit({ type: 'root', children: [...nodes] } as Root, 'paragraph', (node: Paragraph) => {
    const from = node.position?.start.offset ?? 0;
    const written = source.text.slice(from, node.position?.end.offset ?? from);
    let at = from;
    for (const line of written.split('\n')) {
      const title = NO_MARK.exec(line)?.[1];
      if (NO_SPACE.test(line) || (title !== undefined && isClosed(title)))
        found.push({ text: line.trim(), place: source.place(at, at + line.length) });
      at += line.length + 1;
    }
  });
  return found;
}
