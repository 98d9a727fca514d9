import type { Root } from 'mdast';
import type { Source } from '../head/source.ts';
import { indentedAsText } from './indented-text.ts';
import { keepListNumbers } from './list-numbers.ts';
import { numbersAsText } from './numbers-as-text.ts';

/** Minutes as they were meant where Markdown surely reads them otherwise; changes the tree, and marks what is still to be told of. */
export function asMeant(root: Root, source: Source): Root {
  indentedAsText(root, source);
  numbersAsText(root, source);
  keepListNumbers(root, source);
  return root;
}
