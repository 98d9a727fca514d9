// Numbers and signs that begin a line and that Markdown takes for a list, though the sentence goes on: «… den⏎1. juni 2024».
import type { BlockContent, List, ListItem, Paragraph, Parents, Root, RootContent, Text } from 'mdast';
import { MONTHS } from '../../model/time/danish-date.ts';
import type { Source } from '../head/source.ts';

const MONTH = new RegExp(
  String.raw`^(?:${MONTHS.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\.)(?![\p{L}])`,
  'iu',
);
/** What is counted with an ordinal: «1. kvartal», «2. behandling». */
const COUNTED =
  /^(?:kvartal|halvår|behandling|behandlingen|halvleg|viceborgmester|viceformand|næstformand|suppleant|sal|klasse|klasses?|klasserne|division|verdenskrig|gang|rate|etape|fase|runde|række|del|pinsedag|juledag|påskedag|søndag|advent|maj-|led|punktum|pkt|stk|afsnit|ordens)(?![\p{L}])/iu;
/** A line that ends so goes on in the next. */
const GOES_ON =
  /(?:^|[\s(])(?:den|d\.|dato|fra|til|pr\.|af|efter|før|inden|senest|i|på|ved|om|og|samt|eller|§|stk\.|nr\.|pkt\.|punkt|kapitel|side|s\.|kl\.|jf\.|ad|medio|primo|ultimo|ca\.|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|–|-)\s*$/iu;

const MARKER = /^(?:(\d{1,9})[.)]|[-+*])[ \t]+/;

/** Makes text of what is no list; `data.misread` is left on what may still be one. */
export function numbersAsText(root: Root, source: Source): void {
  mendIn(root, source);
}

function mendIn(parent: Parents, source: Source): void {
  const { children } = parent as { children: RootContent[] };
  for (let index = 0; index < children.length; index += 1) {
    const node = children[index];
    if (node?.type === 'list') {
      const before = children[index - 1];
      const mended = mendedList(node, before?.type === 'paragraph' ? before : null, source);
      if (mended) {
        children.splice(index, 1, ...mended);
        index -= 1;
        continue;
      }
    }
    if (node && (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'))
      mendIn(node, source);
  }
}

/** What stands in a list's place, or null where it is a list. What only goes on with the paragraph before is added to that. */
function mendedList(list: List, before: Paragraph | null, source: Source): RootContent[] | null {
  const [first] = list.children;
  if (!first || !list.children.every(beginsWithText)) return null;
  const line = before ? lastLine(before, list, source) : null;
  const isText = list.ordered ? isNumberedText(list, line, source) : isSum(list, first, line, source);
  if (!isText) return null;
  const [lead, ...rest] = list.children.flatMap((item) => asText(item, source));
  if (!lead) return null;
  if (!before || line === null || lead.type !== 'paragraph') return [lead, ...rest];
  join(before, lead);
  return rest;
}

const beginsWithText = ({ children: [first] }: ListItem): boolean =>
  first?.type === 'paragraph' && first.children[0]?.type === 'text';

const wordsOf = ({ children: [first] }: ListItem): string => {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  return text?.type === 'text' ? text.value : '';
};

/** The line right before a list, when the list interrupts its paragraph. */
function lastLine(before: Paragraph, list: List, source: Source): string | null {
  const end = before.position?.end;
  if (!end || end.line + 1 !== list.position?.start.line) return null;
  const text = source.text.slice(0, end.offset);
  return text.slice(text.lastIndexOf('\n') + 1);
}

function isNumberedText(list: List, line: string | null, source: Source): boolean {
  const words = list.children.map(wordsOf);
  const numbers = list.children.map((item) => Number(numberOf(item, source) ?? 0));
  const isDay = numbers.every((number) => number >= 1 && number <= 31);
  if (isDay && words.every((word) => MONTH.test(word))) return true;
  const [number = 0] = numbers;
  if (list.children.length > 1) return false;
  if (number >= 1800 && number < 2200) return true;
  return COUNTED.test(words[0] ?? '') || (line !== null && GOES_ON.test(line));
}

/** «4 mio. kr.⏎+ 2 pct.»; a dash is a list's sign as often, so that it is only told of. */
function isSum(list: List, item: ListItem, line: string | null, source: Source): boolean {
  if (line === null || list.children.length > 1 || !/^\d/.test(wordsOf(item))) return false;
  if (/[:;]\s*$/.test(line)) return false;
  const sign = source.text[item.position?.start.offset ?? 0];
  if (sign === '+') return true;
  list.data = { ...list.data, misread: 'regnetegn' };
  return false;
}

/** The number of a list's item as it is written. */
export function numberOf(item: ListItem, source: Source): string | null {
  const at = item.position?.start.offset;
  return at === undefined ? null : (MARKER.exec(source.text.slice(at, at + 16))?.[1] ?? null);
}

/** An item's blocks, its sign a part of its first words. */
function asText(item: ListItem, source: Source): BlockContent[] {
  const blocks = item.children.filter((node): node is BlockContent => node.type !== 'footnoteDefinition');
  const [lead] = blocks;
  const text = lead?.type === 'paragraph' ? lead.children[0] : undefined;
  const start = item.position?.start;
  if (lead?.type !== 'paragraph' || text?.type !== 'text' || !start) return blocks;
  const sign = MARKER.exec(source.text.slice(start.offset, (start.offset ?? 0) + 16))?.[0].trimEnd() ?? '';
  text.value = `${sign} ${text.value}`;
  for (const node of [lead, text]) if (node.position) node.position.start = start;
  return blocks;
}

/** Adds a paragraph to the one before as its next line; texts that meet become one, so that a date in them is whole. */
function join(before: Paragraph, after: Paragraph): void {
  const [last, first] = [before.children.at(-1), after.children[0]];
  if (last?.type === 'text' && first?.type === 'text') {
    const rest = after.children.slice(1);
    last.value = `${last.value}\n${first.value}`;
    if (last.position && first.position) last.position.end = first.position.end;
    before.children.push(...rest);
  } else {
    const end = before.position?.end;
    const newline: Text = { type: 'text', value: '\n', ...(end ? { position: { start: end, end } } : {}) };
    before.children.push(newline, ...after.children);
  }
  if (before.position && after.position) before.position.end = after.position.end;
}
