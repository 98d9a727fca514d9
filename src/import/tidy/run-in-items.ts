// Items whose text follows their title on its line, «2. Siden sidst: Taget er tæt.», and items that letters count.
import { isClosedField } from '../../parse/lukket/fields.ts';
import { type Block, isLifted, plainBlock } from '../blocks/block.ts';
import { hasFiniteVerb } from '../lines/finite-verbs.ts';
import { isInfoLine } from '../lines/info-line.ts';
import { readNumbered } from '../lines/numbered-line.ts';

/** A title's end within a line: a colon, a stop, or a dash before a sentence. */
const SPLIT =
  /^(?<title>[[(]?\p{Lu}(?:[^:.]|(?<=\p{L}\.\p{L})\.|(?<=(?:evt|vedr|ifm|ift|nr|kap|inkl|pkt|bl|d|m|f)|\d)[.](?=.*[:.]))*?\p{L}[)\]]?)(?<sign>\s?:|\.|\s{3})\s+(?<rest>\S.*)$/iu;

/** The longest title that text may follow on its line. */
const LONGEST = 70;

interface RunInItem {
  readonly at: number;
  readonly number: number;
  readonly head: string;
  readonly rest: string;
}

/** Whether what follows a title is text: it ends as a sentence does, or goes on in the lines below. */
function isText(blocks: readonly Block[], at: number, rest: string): boolean {
  if (/[.!?]["”»)]*$/.test(rest)) return true;
  const next = blocks[at + 1];
  return (
    rest.length > 40 &&
    next !== undefined &&
    next.text !== '' &&
    !isLifted(next) &&
    readNumbered(next.text) === null
  );
}

function runInAt(blocks: readonly Block[], at: number): RunInItem | null {
  const block = blocks[at];
  if (!block || block.text === '' || block.cell !== null || block.level !== null) return null;
  const numbered = readNumbered(block.text);
  if (!numbered || numbered.number.sub !== null || isInfoLine(block.text)) return null;
  const { title = '', rest = '' } = SPLIT.exec(numbered.title)?.groups ?? {};
  if (/[([][^)\]]*$/.test(title)) return null;
  if (title === '' || title.length > LONGEST || hasFiniteVerb(title) || !isText(blocks, at, rest))
    return null;
  const start = block.text.length - numbered.title.length;
  // «Naboklage, offentlig: nej: …»: a field that closes is the title's.
  const [, value = '', text = rest] = /^([\p{L}]+)[)\]]?\s*[:.–-]\s+(\S.*)$/u.exec(rest) ?? [];
  const isField = value !== '' && isClosedField(`${/\S+$/.exec(title)?.[0]}: ${value}`);
  const end = isField ? block.text.length - text.length : start + title.length;
  return {
    at,
    number: numbered.number.main,
    head: block.text.slice(0, end).replace(/[\s:]+$/, ''),
    rest: block.text.slice(isField ? end : block.text.length - rest.length),
  };
}

/** The lines that count from 1 or on, one by one. */
function rising(items: readonly RunInItem[]): RunInItem[] {
  const chain: RunInItem[] = [];
  for (const item of items) {
    const last = chain.at(-1);
    if (last === undefined ? item.number <= 2 : item.number > last.number && item.number <= last.number + 2)
      chain.push(item);
    else if (item.number === 1 && chain.length < 3) chain.splice(0, chain.length, item);
  }
  return chain;
}

/** Parts titles from the text on their lines where most numbered lines of a source have both. */
export function readRunInItems(blocks: readonly Block[]): Block[] {
  const chain = rising(blocks.flatMap((_, at) => runInAt(blocks, at) ?? []));
  const last = chain.at(-1);
  if (chain.length < 3 || !last || chain.length * 2 <= last.number) return [...blocks];
  const byPlace = new Map(chain.map((item) => [item.at, item]));
  return blocks.flatMap((block, at) => {
    const item = byPlace.get(at);
    if (!item) return [block];
    const blank = plainBlock(block.nr, '', { page: block.page });
    return [
      blank,
      { ...block, text: item.head, level: 2 },
      blank,
      { ...block, text: item.rest, bold: false },
    ];
  });
}

const LETTERED =
  /^(?<mark>(?:[Pp]unkt\s|[Pp]kt\.?\s|[Aa]d\.?\s)?(?<letter>\p{Lu})(?:[.):]|\s[–-]))\s+(?<title>\p{Lu}\p{L}.{0,100})$/u;

/** Makes numbered headings of titles that letters count from A on, in a source that numbers count nothing of; `drop` takes the letters. */
export function readLettered(blocks: readonly Block[], drop: (text: string) => void): Block[] {
  let next = 'A'.charCodeAt(0);
  const marks = new Map<number, string>();
  for (const [at, { text, cell }] of blocks.entries()) {
    const { letter = '', mark = '', title = '' } = LETTERED.exec(text)?.groups ?? {};
    if (cell !== null || letter.charCodeAt(0) !== next || /[.,;]$/.test(title) || hasFiniteVerb(title))
      continue;
    marks.set(at, mark);
    next += 1;
  }
  const first = Math.min(...marks.keys());
  // Letters over numbers that count on group the items.
  const isNumbered =
    blocks.some(({ text }, at) => at < first && readNumbered(text)?.number.main === 1) ||
    [...marks.keys()].every((at, index, all) => index === 0 || countsIn(blocks, all[index - 1] ?? 0, at)) ||
    goOn([...marks.keys()].map((at, index, all) => firstNumber(blocks, at, all[index + 1] ?? blocks.length)));
  const isFree = [...marks.keys()].every((at) => at === 0 || blocks[at - 1]?.text === '');
  if (marks.size < 3 || isNumbered || !isFree) return [...blocks];
  return blocks.map((block, at) => {
    const mark = marks.get(at);
    if (mark === undefined) return block;
    drop(mark);
    const number = [...marks.keys()].indexOf(at) + 1;
    return { ...block, text: `${number}. ${block.text.slice(mark.length).trim()}`, level: 2 };
  });
}

/** The first number that heads a line between two places, or null. */
const firstNumber = (blocks: readonly Block[], from: number, to: number): number | null =>
  blocks
    .slice(from + 1, to)
    .flatMap(({ text }) => (isInfoLine(text) ? [] : (readNumbered(text)?.number.main ?? [])))[0] ?? null;

/** Whether the numbers under letters count on from 1, and so are the items. */
const goOn = (numbers: readonly (number | null)[]): boolean =>
  numbers[0] === 1 &&
  numbers.every((number, at) => number !== null && (at === 0 || number > (numbers[at - 1] ?? 0)));

/** Whether something between two places counts items: «Punkt 3 …», or a heading with its number. */
const countsIn = (blocks: readonly Block[], from: number, to: number): boolean =>
  blocks.slice(from + 1, to).some((block) => {
    const numbered = readNumbered(block.text);
    return numbered !== null && (numbered.word === 'punkt' || isLifted(block));
  });

const NAMED = /^(?<label>dagsordens?punkt|emne|punkt|titel|overskrift|sag)\s*:\s+(?<title>\p{Lu}.{2,150})$/iu;

/** Makes numbered headings of titles behind a label that comes again, «Emne: Natcafé», in a source that numbers nothing; `drop` takes the labels. */
export function readNamed(blocks: readonly Block[], drop: (text: string) => void): Block[] {
  const found = blocks.flatMap((block, at) => {
    const { label = '', title = '' } = (block.cell === null && NAMED.exec(block.text)?.groups) || {};
    return title === '' || isInfoLine(block.text) ? [] : [{ at, label: label.toLowerCase(), title }];
  });
  const isOne = found.every(({ label }) => label === found[0]?.label);
  const isNumbered =
    blocks.filter(({ text }) => readNumbered(text)?.number.sub === null).length >= found.length;
  if (found.length < 3 || !isOne || isNumbered) return [...blocks];
  return blocks.map((block, at) => {
    const number = found.findIndex((one) => one.at === at);
    const one = found[number];
    if (!one) return block;
    drop(block.text.slice(0, block.text.length - one.title.length).trim());
    return { ...block, text: `${number + 1}. ${one.title}`, level: 2 };
  });
}
