// Every line of a settings file that YAML cannot read, and the file as it is without them.
import { type Document, LineCounter, parseDocument } from 'yaml';
import { type YamlErrorText, yamlErrorText } from '../../parse/head/yaml-problem.ts';

/** A document as far as it can be read. */
export interface ReadDocument {
  readonly document: Document;
  readonly slips: readonly YamlErrorText[];
  /** The keys that stand on lines which were left out, and those that such lines stand below. */
  readonly unsure: ReadonlySet<string>;
}

/** So many slips are told of at once. */
const MOST_SLIPS = 20;

/** Reads a YAML 1.2 text; a line that cannot be read is told of and left out, with what stands below it, and the rest is read. */
export function readDocument(text: string, asText: boolean): ReadDocument {
  const slips: YamlErrorText[] = [];
  const unsure = new Set<string>();
  let left = text;
  for (;;) {
    const document = parseDocument(left, {
      version: '1.2',
      schema: asText ? 'failsafe' : 'core',
      lineCounter: new LineCounter(),
      prettyErrors: false,
      logLevel: 'error',
      resolveKnownTags: false,
    });
    const [error] = document.errors;
    if (!error || slips.length === MOST_SLIPS) return { document, slips, unsure };
    const slip = yamlErrorText(error, left);
    slips.push(slip);
    const [start, end] = blockAt(left, slip.range[0]);
    for (const key of keysAt(left, start, end)) unsure.add(key);
    const without = blank(left, start, end);
    if (without === left) return { document, slips, unsure };
    left = without;
  }
}

/** A stretch with spaces for its letters, so that all places stay. */
const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);

/** The line at an offset with those that stand further in below it. */
function blockAt(text: string, at: number): [number, number] {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const own = lineEnd < 0 ? text.length : lineEnd;
  const indent = /^[ \t]*/.exec(text.slice(start, own))?.[0].length ?? 0;
  const below = new RegExp(`^(?:\\n(?:[ \\t]{${indent + 1},}[^\\n]*|[ \\t]*(?=\\n)))*`).exec(text.slice(own));
  return [start, own + (below?.[0].length ?? 0)];
}

/** The keys of a stretch, and the key at the margin that it stands below. */
function keysAt(text: string, start: number, end: number): string[] {
  const above = [...text.slice(0, start).matchAll(/^([^\s#:-][^\s:]*)[ \t]*:/gm)].at(-1)?.[1];
  const isInside = /^[ \t-]/.test(text.slice(start, end));
  const own = [...text.slice(start, end).matchAll(/^[ \t]*(?:-[ \t]+)?["']?([\p{L}_-]+)/gmu)].map(
    ([, key = '']) => key,
  );
  return [...own, ...(isInside && above !== undefined ? [above] : [])];
}
