import type { Element, ElementContent, Parents } from 'hast';
import type { Forum } from '../../model/config.ts';
import type { FileLink, Reference } from '../../model/parsed.ts';
import { MARK, mark } from './marks.ts';

/** The abbreviations that an item has not explained yet, each with its forum's name; explaining one takes it out. */
export type Unexplained = Map<string, string>;

/** Headings, links and code keep to their own words. */
const LEFT_ALONE = /^(?:h[1-6]|th|a|code|pre)$/;
const isCapital = (letter: string): boolean => /\p{Lu}/u.test(letter);
const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Whether another name of a forum is an abbreviation: short, one word, and mostly capitals (`ØU`, `BSU`, `SoSU`). */
export function isAbbreviation(name: string): boolean {
  const letters = [...name].filter((sign) => /\p{L}/u.test(sign));
  const capitals = letters.filter(isCapital).length;
  return /^\p{Lu}\S{1,5}$/u.test(name) && capitals >= 2 && capitals * 2 > letters.length;
}

/** The abbreviations of an archive's forums with the names they stand for; one that could mean two forums stands for none. */
export function forumAbbreviations(forums: readonly Forum[]): ReadonlyMap<string, string> {
  const claims = forums.flatMap(({ navn, forkortelser }) => [...new Set([navn, ...forkortelser])]);
  const isClear = (name: string): boolean => claims.filter((other) => other === name).length === 1;
  return new Map(
    forums.flatMap(({ navn, forkortelser }) =>
      forkortelser
        .filter((name) => name !== navn && isAbbreviation(name) && isClear(name))
        .map((name) => [name, navn] as const),
    ),
  );
}

/** The first whole word of a text that is one of these, also before an ending: «ØU», «ØU's», «ØUs», «ØU-mødet», but not «Hoved-MED». */
function nextIn(text: string, names: Iterable<string>): { name: string; at: number } | null {
  // Most texts hold none, and looking is cheaper than compiling a pattern.
  const known = [...names].filter((name) => text.includes(name)).sort((a, b) => b.length - a.length);
  if (known.length === 0) return null;
  const any = known.map(escapePattern).join('|');
  const word = String.raw`(?<![\p{L}\p{M}\p{N}_.@-])(?:${any})(?=s?(?![\p{L}\p{M}\p{N}_@]|\.\p{L}))`;
  const match = new RegExp(word, 'u').exec(text);
  return match ? { name: match[0], at: match.index } : null;
}

/** In a line of capitals a word in capitals need be no abbreviation. */
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{L}{5}/u.test(text);

/** «Økonomiudvalget (ØU)» and «ØU (Økonomiudvalget)» explain themselves. */
function explainsItself(before: string, after: string, navn: string): boolean {
  const name = escapePattern(navn);
  return (
    new RegExp(String.raw`${name}s?\s*\(\s*$`, 'iu').test(before) ||
    new RegExp(String.raw`^\s*\(\s*${name}`, 'iu').test(after)
  );
}

/** A text in pieces, with `<abbr>` around the first use of each abbreviation. The words stay as they are. */
function explainedIn(text: string, unexplained: Unexplained): ElementContent[] {
  const pieces: ElementContent[] = [];
  let done = 0;
  let rest = text;
  for (let next = nextIn(rest, unexplained.keys()); next; next = nextIn(rest, unexplained.keys())) {
    const { name, at } = next;
    const [start, end] = [text.length - rest.length + at, text.length - rest.length + at + name.length];
    const title = unexplained.get(name) ?? '';
    unexplained.delete(name);
    rest = text.slice(end);
    if (explainsItself(text.slice(0, start), rest, title)) continue;
    pieces.push({ type: 'text', value: text.slice(done, start) }, abbr(name, title));
    done = end;
  }
  return [...pieces, { type: 'text', value: text.slice(done) }];
}

const abbr = (name: string, title: string): Element => ({
  type: 'element',
  tagName: 'abbr',
  properties: { title },
  children: [{ type: 'text', value: name }],
});

/**
 * Explains the abbreviations of a text at their first use. It comes after the sanitizer: what it adds is one element with a
 * name from the settings as its title. A reference that is the first use carries its abbreviation on to the link stage.
 */
export function explainAbbreviations(
  tree: Parents,
  loose: (Reference | FileLink)[],
  unexplained: Unexplained,
): void {
  if (unexplained.size > 0) explainIn(tree, loose, unexplained);
}

function explainIn(tree: Parents, loose: (Reference | FileLink)[], unexplained: Unexplained): void {
  for (let index = 0; index < tree.children.length; index += 1) {
    const node = tree.children[index];
    if (node?.type === 'element' && !LEFT_ALONE.test(node.tagName)) explainIn(node, loose, unexplained);
    if (node?.type !== 'text' || isShouted(node.value)) continue;
    const pieces = node.value.split(MARK).flatMap((piece, at): ElementContent[] => {
      if (at % 2 === 0) return explainedIn(piece, unexplained);
      explainReference(loose, Number(piece), unexplained);
      return [{ type: 'text', value: mark(Number(piece)) }];
    });
    const words = pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
    tree.children.splice(index, 1, ...words);
    index += words.length - 1;
  }
}

function explainReference(loose: (Reference | FileLink)[], index: number, unexplained: Unexplained): void {
  const part = loose[index];
  if (part?.type !== 'reference' || part.kind !== 'meeting') return;
  const found = nextIn(part.tekst, unexplained.keys());
  if (!found) return;
  loose[index] = { ...part, forkortelse: { kort: found.name, navn: unexplained.get(found.name) ?? '' } };
  unexplained.delete(found.name);
}
