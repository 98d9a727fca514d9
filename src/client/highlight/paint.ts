/** Shows places on the page, one of them as the current one. */
export interface Paint {
  readonly show: (current: number) => void;
  readonly clear: () => void;
}

const ALL = 'soegeord';
const CURRENT = 'soegeord-aktuel';

/** Marks the places: without touching the page where the browser can, else with elements around the words. */
export const paintOn = (ranges: readonly Range[]): Paint =>
  'highlights' in CSS ? paintOver(ranges) : paintInto(ranges);

function paintOver(ranges: readonly Range[]): Paint {
  CSS.highlights.set(ALL, new Highlight(...ranges));
  return {
    show: (current) => {
      const range = ranges[current];
      if (!range) return;
      const highlight = new Highlight(range);
      highlight.priority = 1;
      CSS.highlights.set(CURRENT, highlight);
    },
    clear: () => {
      CSS.highlights.delete(ALL);
      CSS.highlights.delete(CURRENT);
    },
  };
}

function paintInto(ranges: readonly Range[]): Paint {
  // From the last on, so that those before it still point to their words.
  const marks = ranges.toReversed().map(wrap).toReversed();
  return {
    show: (current) => {
      for (const [at, parts] of marks.entries())
        for (const part of parts) part.classList.toggle(CURRENT, at === current);
    },
    clear: () => {
      for (const mark of marks.flat()) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        parent?.normalize();
      }
    },
  };
}

/** Puts elements around the words of a range, one for each text node, and has the range hold them. */
function wrap(range: Range): HTMLElement[] {
  const marks = textsOf(range).map(({ node, from, to }) => {
    const word = from === 0 ? node : node.splitText(from);
    if (to - from < word.length) word.splitText(to - from);
    const mark = document.createElement('mark');
    mark.className = ALL;
    word.replaceWith(mark);
    mark.append(word);
    return mark;
  });
  const [first] = marks;
  const last = marks.at(-1);
  if (first && last) {
    range.setStartBefore(first);
    range.setEndAfter(last);
  }
  return marks;
}

function textsOf(range: Range): { node: Text; from: number; to: number }[] {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = range;
  const within = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = commonAncestorContainer instanceof Text ? [commonAncestorContainer] : [];
  while (within.nextNode()) nodes.push(within.currentNode);
  return nodes
    .filter((node): node is Text => node instanceof Text && range.intersectsNode(node))
    .map((node) => ({
      node,
      from: node === startContainer ? startOffset : 0,
      to: node === endContainer ? endOffset : node.length,
    }))
    .filter(({ from, to }) => to > from);
}
