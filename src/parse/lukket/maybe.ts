// Finds short remarks in a mark's place that may close and may mean something else: they stay, and are told of.
import type { RootContent } from 'mdast';
import { toString as mdastText } from 'mdast-util-to-string';
import type { Place } from '../../model/parsed.ts';
import { placeOf } from '../head/source.ts';
import type { Outline } from '../markdown/outline.ts';
import { bareLine, mayClose, plainForm } from './plain-form.ts';
import { kindOf, wordsOf } from './secrecy.ts';
import { DUTY, HIDDEN, SHELTERED } from './secrecy-words.ts';
import { suffixesOf } from './segments.ts';

const MOST_LETTERS = 70;

/** Who sits with a body or listens, and leaves it where an item is about a person. */
const SOME =
  '(?:elev|medarbejder|personale|forældre|studenter|beboer|bruger|repræsentant|publikum|tilskuer|tilhører|presse)\\S*';
const DOUBTFUL = new RegExp(
  [
    String.raw`(?:\S+\s+){0,3}uden\s+(?:deltagelse\s+(?:af|fra)\s+)?(?:\S+\s+)?${SOME}`,
    String.raw`(?:\S+\s+)?${SOME}(?:\s+\S+)?\s+(?:deltager|deltog|var)\s+ikke\s+(?:til\s+stede\s+)?(?:under|ved|i)\s.{0,30}(?:punkt|sag|emne)\S*`,
    String.raw`lukket\s+(?:rum|lokale|indtil\s+videre)`,
    '(?:ansættelses|afskedigelses|elev|enkelt|disciplinær|lejer|borger|medarbejder)sag(?:er)?',
    String.raw`(?:(?:teksten?|indholdet|sagsfremstillingen)\s+)?(?:(?:er|blev)\s+)?(?:udeladt|fjernet)`,
  ]
    .map((remark) => `^${remark}[.!]?$`)
    .join('|'),
  'iu',
);

/** How a remark stands: as a line of its own it says more than a title's words do. */
type Standing = 'linje' | 'titel';

/** Whether a few words may say that something is kept from the public: «Tavshedspligt», «Uden elevrepræsentanter». */
export function mayBeKept(remark: string, standing: Standing): boolean {
  if (remark.length > MOST_LETTERS || !mayClose(plainForm(remark))) return false;
  const text = bareLine(remark);
  if (DOUBTFUL.test(text)) return true;
  const [word = '', ...more] = wordsOf(text);
  if (more.length > 0) return false;
  const kind = kindOf(word);
  return kind === DUTY || (standing === 'linje' && (kind === HIDDEN || kind === SHELTERED));
}

const BRACKETS = /[([]([^()[\]]*)[)\]]/g;

/** A title, what stands in it in brackets, and its end behind a sign; before a sign it is what the title is about. */
const isDoubtfulTitle = (title: string): boolean =>
  [
    title,
    ...[...title.matchAll(BRACKETS)].map(([, inner = '']) => inner),
    ...suffixesOf(title).slice(-1),
  ].some((text) => mayBeKept(text, 'titel')) ||
  /^(?:privat|diskret):\s/iu.test(title) ||
  (title.includes(':') && DOUBTFUL.test(title.slice(0, title.indexOf(':'))));

/** A line of its own: a paragraph, or a quotation or a list of but one. */
function isDoubtful(node: RootContent): boolean {
  if (node.type === 'heading') return isDoubtfulTitle(mdastText(node));
  const { start, end } = node.position ?? {};
  const isShort = (end?.offset ?? 0) - (start?.offset ?? 0) <= MOST_LETTERS + 20;
  const isOne =
    node.type === 'paragraph' ||
    ((node.type === 'list' || node.type === 'blockquote') && node.children.length === 1);
  return isOne && isShort && mayBeKept(mdastText(node).replace(/^\(|\)$|^status\s*:\s*/giu, ''), 'linje');
}

/** Where such remarks stand in what a meeting publishes: titles, headings, and paragraphs of one short line. */
export function maybeClosed({ before, punkter }: Outline): Place[] {
  const open = punkter.filter(({ closedBy, title }) => closedBy === null && title.state !== 'erklaeret');
  const titles = open.filter(({ title }) => isDoubtfulTitle(title.titel));
  const nodes = [
    ...before,
    ...open.flatMap(({ afsnit }) =>
      afsnit.flatMap(({ heading, nodes }) => (heading ? [heading, ...nodes] : nodes)),
    ),
  ];
  return [...titles.map(({ heading }) => heading), ...nodes.filter(isDoubtful)]
    .map(placeOf)
    .sort((a, b) => a.start.line - b.start.line);
}
