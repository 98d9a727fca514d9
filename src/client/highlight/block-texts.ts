import { wordSet } from '../../model/text/word-list.ts';

/** Where an item's own words stand: its title, the headings of its sections, its text and its attachments. */
const ROOTS = ['> h2', '> .officiel-titel', '> .afsnit > h3', '> .afsnit > .tekst', '> .afsnit > .bilag > li']
  .map((own) => `.punkt:not(.lukket) ${own}`)
  .join();

/** What stands among them without being of the minutes. */
const NOT_TEXT = '.punktnummer, .permalink, .antal, .filtype, .kun-oplaest, sup';

/** Elements that lie within a line and do not end a word: `syge<em>fravær</em>`. */
const INLINE = wordSet(
  'A ABBR B BDI BDO CITE CODE DEL DFN EM I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB TIME U VAR WBR',
);

/** A stretch of a block's text and the node that holds it. */
export interface Piece {
  readonly node: Text;
  /** Where in the block's text it begins. */
  readonly from: number;
}

/** The words of one paragraph, heading, list item or cell, in one run over all its elements. */
export interface BlockText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The texts of all open items of the page, in its order. */
export function blockTexts(page: ParentNode): BlockText[] {
  return [...page.querySelectorAll(ROOTS)].flatMap(textsWithin);
}

function textsWithin(root: Element): BlockText[] {
  const blocks: BlockText[] = [];
  let text = '';
  let pieces: Piece[] = [];
  const end = (): void => {
    if (pieces.length > 0) blocks.push({ text, pieces });
    text = '';
    pieces = [];
  };
  const read = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        pieces.push({ node, from: text.length });
        text += node.data;
      } else if (node instanceof Element) {
        const isInline = INLINE.has(node.tagName);
        // What is left out still parts the words around it.
        if (node.tagName === 'BR' || node.matches(NOT_TEXT)) text += ' ';
        else if (isInline) read(node);
        else {
          end();
          read(node);
          end();
        }
      }
    }
  };
  read(root);
  end();
  return blocks;
}
