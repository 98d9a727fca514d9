// Writes out what came of cases beside what was expected.
import type { Case, Input } from './find.ts';
import type { Judgement } from './judge.ts';
import type { Outcome } from './try-input.ts';

/** One input, tried and judged. */
export interface Tried {
  readonly input: Input;
  readonly outcome: Outcome;
  readonly judgement: Judgement;
}

const LONGEST = 160;
const MOST = 4;

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

/** «check 1, build 1» */
const codesText = ({ codes }: Outcome): string =>
  Object.entries(codes)
    .map(([name, code]) => `${name} ${code ?? 'stoppet'}`)
    .join(', ');

/** What is told of an input that is tried. */
export function triedText({ input, outcome, judgement }: Tried): string {
  const { told, wrong } = outcome;
  const messages = told.filter(({ severity }) => severity !== 'oplysning');
  const rows = [
    ...messages.slice(0, MOST).map(({ severity, rule, text }) => `      ${severity} ${rule}: ${short(text)}`),
    ...(messages.length > MOST ? [`      … og ${messages.length - MOST} til`] : []),
    ...wrong.slice(0, MOST).map((row) => `      ${short(row)}`),
  ];
  const head = `  ${judgement.verdict.padEnd(3)} ${input.name} [${codesText(outcome)}] ${judgement.reason}`;
  return [head, ...rows].join('\n');
}

/** What is told of a case before its inputs. */
export function caseText({ name, expected, got }: Case): string {
  return [
    `== ${name}`,
    `  forventet: ${expected ?? '(intet README)'}`,
    ...(got === null ? [] : [`  fik før:   ${got}`]),
  ].join('\n');
}

/** The table at the end: each case with how many of its inputs went as expected. */
export function tableText(
  rows: readonly { readonly name: string; readonly tried: readonly Tried[] }[],
): string {
  const count = (tried: readonly Tried[], verdict: string): number =>
    tried.filter(({ judgement }) => judgement.verdict === verdict).length;
  const lines = rows.map(({ name, tried }) => {
    const numbers = ['ja', 'nej', 'læs'].map((verdict) => String(count(tried, verdict)).padStart(5));
    return `${name.slice(0, 50).padEnd(50)}${numbers.join('')}`;
  });
  const all = rows.flatMap(({ tried }) => tried);
  const total = ['ja', 'nej', 'læs'].map((verdict) => String(count(all, verdict)).padStart(5)).join('');
  return [
    `${'tilfælde'.padEnd(50)}   ja  nej  læs`,
    ...lines,
    `${'i alt'.padEnd(50)}${total}`,
    '',
    '«læs»: forventningen er skrevet i ord, som kun et menneske kan holde op imod det, der kom.',
  ].join('\n');
}
