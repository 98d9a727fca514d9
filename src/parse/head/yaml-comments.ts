import { isMap, isScalar, isSeq, type Node } from 'yaml';

type Range = readonly [number, number];

/** Behind a value: `, ` in a list of one line, then ` #`, from which on YAML reads nothing. */
const COMMENT = /^(?:[ \t]*[,\]}])*[ \t]+(#[^\n]*)/;

/** Where ` #` ends a value and the words behind it are lost: of a scalar, or of those in a list or map. */
export function commentsAfter(value: unknown, yaml: string): Range[] {
  if (isSeq(value)) return value.items.flatMap((item) => commentsAfter(item, yaml));
  if (isMap(value)) return value.items.flatMap((pair) => commentsAfter(pair.value, yaml));
  const range = isScalar(value) && value.type === 'PLAIN' ? (value as Node).range : null;
  if (!range) return [];
  const line = yaml.slice(
    range[1],
    yaml.indexOf('\n', range[1]) < 0 ? undefined : yaml.indexOf('\n', range[1]),
  );
  const match = COMMENT.exec(line);
  const comment = match?.[1];
  if (!match || !comment || !/[\p{L}\p{N}]/u.test(comment)) return [];
  const start = range[1] + match[0].length - comment.length;
  return [[start, start + comment.trimEnd().length]];
}
