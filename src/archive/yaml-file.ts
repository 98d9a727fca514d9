import { type Document, isMap, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Place } from '../model/parsed.ts';
import { sourceOf } from '../parse/source.ts';
import { yamlProblemText } from '../parse/yaml-problem.ts';

/** Something wrong in a settings file, in Danish. */
export interface YamlProblem {
  readonly path: string;
  readonly place: Place;
  readonly message: string;
  readonly note: string;
}

/** A settings file read against its schema; `value` is null when there are problems. */
export interface YamlFile<Value> {
  readonly value: Value | null;
  readonly problems: readonly YamlProblem[];
}

/** Reads a YAML 1.2 text against a schema; every problem points to its place. */
export function readYamlFile<Schema extends z.ZodType>(
  text: string,
  path: string,
  schema: Schema,
): YamlFile<z.output<Schema>> {
  const source = sourceOf(text);
  const document = parseDocument(text, {
    version: '1.2',
    lineCounter: new LineCounter(),
    prettyErrors: false,
  });
  const syntax = document.errors.map((error): YamlProblem => {
    const { reason, note } = yamlProblemText(error.code);
    return { path, place: source.place(...error.pos), message: `${reason}.`, note };
  });
  if (syntax.length > 0) return { value: null, problems: syntax };
  const read = schema.safeParse(document.toJS({ maxAliasCount: 10 }) ?? {});
  if (read.success) return { value: read.data, problems: [] };
  return {
    value: null,
    problems: read.error.issues.map((issue) => describe(issue, document, path, source.place)),
  };
}

function describe(
  issue: z.core.$ZodIssue,
  document: Document,
  path: string,
  place: (start: number, end: number) => Place,
): YamlProblem {
  const keys = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const at = place(
    ...rangeAt(document, unknown === undefined ? keys : [...keys, unknown], unknown !== undefined),
  );
  const name = keys.length > 0 ? `\`${keys.join('.')}\`` : 'Filen';
  if (unknown !== undefined) {
    return {
      path,
      place: at,
      message: `Ukendt nøgle \`${unknown}\`.`,
      note: 'Ret stavemåden, eller slet linjen.',
    };
  }
  return { path, place: at, message: `${name} kan ikke bruges: ${issue.message}.`, note: 'Ret værdien.' };
}

/** The range of the value under these keys, or of the nearest thing that is there; of the key itself when asked. */
function rangeAt(document: Document, keys: readonly (string | number)[], ofKey: boolean): [number, number] {
  const parent = document.getIn(keys.slice(0, -1), true);
  const last = keys.at(-1);
  const pair = isMap(parent)
    ? parent.items.find((item) => String((item.key as { value?: unknown }).value) === String(last))
    : undefined;
  const found =
    (ofKey ? pair?.key : pair?.value) ?? document.getIn(keys, true) ?? parent ?? document.contents;
  const range = (found as Node | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}
