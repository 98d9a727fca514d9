// How much a block of YAML may hold: beyond that its reader runs out of stack or of time.
import type { Overstep } from './bounds.ts';

/** Values within values, and letters of a line's indent. */
const DEEPEST = { values: 50, indent: 100 };

/** A list in a list in a list on one line: `- - - a`, and keys that are themselves values: `? ? ? a`. */
const SAME_LINE = /^[ \t]*(?:[-?:][ \t]+){20}/;

/** The first bound that a YAML text of at most so many lines oversteps, or null. */
export function yamlOversteps(text: string, mostLines: number): Overstep | null {
  const lines = text.split('\n', mostLines + 1);
  let offset = 0;
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    if (index >= mostLines) {
      return {
        reason: `Her står mere end ${mostLines.toLocaleString('da-DK')} linjer`,
        note: 'Slet det, der ikke hører til her.',
        offset,
      };
    }
    const indent = line.search(/[^ \t]/);
    if (indent > DEEPEST.indent || SAME_LINE.test(line)) return tooDeep(offset);
    for (let at = line.search(/[[\]{}]/); at >= 0 && at < line.length; at += 1) {
      if (line[at] === '[' || line[at] === '{') depth += 1;
      else if (line[at] === ']' || line[at] === '}') depth = Math.max(0, depth - 1);
      if (depth > DEEPEST.values) return tooDeep(offset + at);
    }
    offset += line.length + 1;
  }
  return null;
}

const tooDeep = (offset: number): Overstep => ({
  reason: 'Værdien er indlejret alt for dybt',
  note: 'Fjern rækken af `[`, `{`, `-` eller mellemrum.',
  offset,
});
