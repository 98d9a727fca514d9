// Word's footnotes and endnotes.
import { type Block, plainBlock } from '../blocks/block.ts';
import { allOf, parseXml } from './xml.ts';

/** The notes of a document by their id, those at the foot of a page and those at the end. */
export function notesOf(text: string | null, kind: 'f' | 'e'): [string, string][] {
  if (text === null) return [];
  return allOf(parseXml(text), kind === 'f' ? 'w:footnote' : 'w:endnote').flatMap(
    (note): [string, string][] => {
      const words = allOf(note, 'w:t')
        .map((one) => one.textContent ?? '')
        .join('')
        .trim();
      return words === '' ? [] : [[`${kind}${note.getAttribute('w:id')}`, words]];
    },
  );
}

/** Puts each footnote after the paragraph that refers to it. */
export function withNotes(
  blocks: readonly Block[],
  { notes, used }: { readonly notes: ReadonlyMap<string, string>; readonly used: readonly string[] },
  clean: (text: string) => string,
): Block[] {
  if (used.length === 0) return [...blocks];
  return blocks.flatMap((block) => {
    const marks = [...block.text.matchAll(/\^\[(\d+)\]/g)].map(([, number]) => Number(number));
    const own = marks.flatMap((number) => {
      const text = clean(notes.get(used[number - 1] ?? '') ?? '');
      return [
        plainBlock(block.nr, ''),
        plainBlock(block.nr, `^[${number}] ${text}`),
        plainBlock(block.nr, ''),
      ];
    });
    return [block, ...own];
  });
}
