// The numbers of a list as they are written: «1. 3. 7.» stays so, though Markdown would count 1, 2, 3.
import type { List, ListItem, Root } from 'mdast';
import type { Source } from '../head/source.ts';
import { walk } from '../markdown/walk.ts';
import { numberOf } from './numbers-as-text.ts';

/** Gives items their own numbers where these do not go up by one; «1. 1. 1.» is how many write a list that is to be counted. */
export function keepListNumbers(root: Root, source: Source): void {
  walk(root.children, (node) => {
    if (node.type === 'list' && node.ordered && node.children.length > 1) keepIn(node, source);
  });
}

function keepIn(list: List, source: Source): void {
  const numbers = list.children.map((item) => Number(numberOf(item, source)));
  const [first = 1] = numbers;
  if (numbers.some(Number.isNaN) || numbers.every((number) => number === first)) return;
  for (const [index, item] of list.children.entries()) {
    const number = numbers[index];
    const counted = (numbers[index - 1] ?? first - 1) + 1;
    if (number !== undefined && number !== counted) setValue(item, number);
  }
}

function setValue(item: ListItem, value: number): void {
  item.data = { ...item.data, hProperties: { value: String(value) } };
}
