import { MONTHS } from '../model/danish-date.ts';
import { withText } from './read-blocks.ts';
import type { Block, Report } from './types.ts';

const STOP = /[.:;?!…]["”»'’)\]*_]*$/u;
const ABBREVIATION =
  /(?:^|[\s(])(?:bl\.a|f\.eks|fx|ca|d|pga|ift|ifm|vedr|inkl|ekskl|jf|hhv|nr|kl|pr|evt|dvs|v)\.$/iu;
const GOES_ON = /^["”“«»'(*_]{0,3}\p{Ll}/u;
const LETTERED = /^\p{Ll}\)\s/u;
const OPEN_END = /(?:^|\s)(?:og|eller|samt)$/iu;
const BEFORE_DATE = /(?:^|\s)(?:og|eller|samt|den|d\.|til|fra|inden|senest|efter|før|af|i|på|pr\.)$/iu;
const DATE = new RegExp(String.raw`^\d{1,2}\.\s(?:${MONTHS.join('|')})(?!\p{L})`, 'iu');
const ADDRESS = /^<?(?:https?:|www\.)/i;

const endsOpen = (text: string): boolean => !STOP.test(text) || ABBREVIATION.test(text);

/** Whether the second text is the rest of the first, torn apart by a page break. */
export function isTorn(first: string, second: string): boolean {
  if (LETTERED.test(second)) return false;
  if (DATE.test(second)) return BEFORE_DATE.test(first);
  if (!endsOpen(first) || ADDRESS.test(second)) return false;
  return GOES_ON.test(second) || (OPEN_END.test(first) && /^\p{Lu}/u.test(second));
}

const lastText = (block: Block): string =>
  block.type === 'list' ? (block.entries.at(-1)?.text ?? '') : block.type === 'raw' ? '.' : block.text;

/** Joins what a page break tore apart: paragraphs, list entries, and lists. */
export function healBlocks(blocks: readonly Block[], report: Report): Block[] {
  const healed: Block[] = [];
  for (const block of blocks) {
    const last = healed.at(-1);
    if (last && block.type === 'paragraph' && isTorn(lastText(last), block.text)) {
      report(
        block.line,
        `tekst samlet over et sidebrud: «… ${tail(lastText(last))} | ${head(block.text)} …»`,
      );
      healed.splice(-1, 1, withText(last, block.text));
    } else if (last?.type === 'list' && block.type === 'list') {
      healed.splice(-1, 1, { ...last, entries: [...last.entries, ...block.entries] });
    } else {
      healed.push(block);
    }
  }
  return healed;
}

const tail = (text: string): string => text.split(' ').slice(-3).join(' ');
const head = (text: string): string => text.split(' ').slice(0, 3).join(' ');
