// Texts that a rule must find, and texts that look like them and are right: for the rules that tell of what was meant otherwise.
import { describe, expect, it } from 'vitest';
import { fileProblems } from '../../src/check/check.ts';
import { parseFile } from './parsing.ts';

export const HEAD = '---\nforum: Chefforum\ndato: 2019-10-10\n---\n\n';
export const DECISION = '\n\n### Beslutning\n\nGodkendt.\n';

/** A meeting of one open item. */
export const meeting = (body: string): string => `${HEAD}## Punkt 1: Ny vagtplan\n\n${body}\n`;
/** A text below «Sagsfremstilling» in such an item, which has a decision. */
export const inItem = (text: string): string => meeting(`### Sagsfremstilling\n\n${text}${DECISION}`);

/** What is told of a file, as `line:column rule`. */
export const told = (text: string): string[] =>
  fileProblems(parseFile(text), null).map(
    ({ rule, place: { start } }) => `${start.line}:${start.column} ${rule}`,
  );
export const rulesIn = (text: string): string[] => [
  ...new Set(told(text).map((line) => line.split(' ')[1] ?? '')),
];

/** A rule, what it must find, and what it must leave alone. */
export interface Kind {
  readonly rule: string;
  readonly found: readonly string[];
  readonly right: readonly string[];
}

/** Tries every text of every kind; `whole` makes a file of a text. */
export function tryKinds(kinds: readonly Kind[], whole: (text: string) => string): void {
  describe.each(kinds)('$rule', ({ rule, found, right }) => {
    it.each(found)('is told of %j', (text) => expect(rulesIn(whole(text))).toContain(rule));
    it.each(right)('is not told of %j', (text) => expect(rulesIn(whole(text))).not.toContain(rule));
  });
}
