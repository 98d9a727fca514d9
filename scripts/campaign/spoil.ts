/*
 * Spoils Markdown by chance, but always in the same way for the same seed: what two readers of Markdown are compared on.
 */

import { type Chance, chanceOf } from '../random.ts';

/** What is put in more often than anything else: all that may mean something. */
const SIGNS = [
  ...'` ``` ~~~ ~ ~~ * ** _ [ ] ](x) [x] ![ [^1] < > <div> </b> <!-- <http://a.dk> & &amp; &#35; \\ | |---| :- :'.split(
    ' ',
  ),
  ...'# --- *** === = - + 3. @ a@b.dk www. www.a.dk http:// https://a.dk mailto: " ( ) ! . 1 a ø 😀'.split(
    ' ',
  ),
  ...[
    '> ',
    '# ',
    '## ',
    '### ',
    ' #',
    '- ',
    '* ',
    '+ ',
    '- - -',
    '1. ',
    '2) ',
    '10. ',
    '[ ] ',
    '[^1]: ',
    '[x]: /y',
  ],
  ...[' ', '  ', '    ', '\t', '\n', '\n\n', '\n\n\n', ' \n', '  \n', '\n ', '\n    ', '\\\n'],
  ...['\u00a0', '\u2028', '\f', '\0', '\r', '\uFEFF'],
];

type Below = Chance['below'];

const signBy = (chance: Below): string => SIGNS[chance(SIGNS.length)] ?? '';

const splice = (text: string, at: number, removed: number, added: string): string =>
  text.slice(0, at) + added + text.slice(at + removed);

/** Where a line begins, or ends. */
function edgeOfLine(text: string, chance: Below): number {
  const lines = text.split('\n');
  const upTo = lines.slice(0, chance(lines.length) + 1).join('\n').length;
  return chance(2) === 0 ? upTo : text.lastIndexOf('\n', upTo - 1) + 1;
}

function spoilLines(text: string, chance: Below): string {
  const lines = text.split('\n');
  const [one, other] = [chance(lines.length), chance(lines.length)];
  const line = lines[one] ?? '';
  const ways: readonly (() => void)[] = [
    () => lines.splice(one, 1),
    () => lines.splice(other, 0, line),
    () => lines.splice(one, 2, `${line}${lines[one + 1] ?? ''}`),
    () => lines.splice(one, 1, lines[other] ?? '', ...lines.splice(other, 1, line).slice(1)),
    () => lines.splice(one, 1, ' '.repeat(1 + chance(5)) + line),
    () => lines.splice(one, 1, line.slice(0, chance(line.length + 1))),
  ];
  ways[chance(ways.length)]?.();
  return lines.join('\n');
}

function spoilOnce(text: string, chance: Below): string {
  const at = chance(text.length + 1);
  const ways: readonly (() => string)[] = [
    () => splice(text, at, 0, signBy(chance)),
    () => splice(text, at, 1, signBy(chance)),
    () => splice(text, edgeOfLine(text, chance), 0, signBy(chance)),
    () => splice(text, edgeOfLine(text, chance), 0, signBy(chance)),
    () => splice(text, at, 1 + chance(3), ''),
    () => splice(text, at, 0, text.slice(at, at + 1 + chance(30))),
    () => splice(text, at, 2, [...text.slice(at, at + 2)].reverse().join('')),
    () => spoilLines(text, chance),
    () => spoilLines(text, chance),
  ];
  return ways[chance(ways.length)]?.() ?? text;
}

/** A whole text, spoiled in a few places. */
export function spoiled(text: string, seed: number): string {
  const chance = chanceOf(seed).below;
  let result = text;
  for (let times = chance(5); times >= 0; times -= 1) result = spoilOnce(result, chance);
  return result;
}

/** Some lines out of one of these texts, spoiled in up to a dozen places. */
export function mutant(texts: readonly string[], seed: number): string {
  const chance = chanceOf(seed).below;
  const lines = (texts[chance(texts.length)] ?? '').split('\n');
  const from = chance(3) === 0 ? 0 : chance(lines.length);
  let text = lines.slice(from, from + 1 + chance(60)).join('\n');
  for (let times = chance(12); times >= 0; times -= 1) text = spoilOnce(text, chance);
  return text;
}

/** A few signs and words in any order: short, and with little but what may mean something. */
export function scribble(seed: number): string {
  const chance = chanceOf(seed).below;
  const pieces = ['a', 'b c', '\n', '\n', '\n\n', '\n\n', '\n    ', '\n- ', '\n2. ', '\n# '];
  return Array.from({ length: 2 + chance(14) }, () =>
    chance(2) === 0 ? signBy(chance) : (pieces[chance(pieces.length)] ?? ''),
  ).join('');
}
