// Tables that are forms: labels, and what they label beside them.
import type { Block } from '../blocks/block.ts';
import { labelKind } from '../lines/section-heading.ts';
import { bare, between, gap, type Table, textOf } from './cells.ts';

/** A table of two columns whose first holds labels is a form: «Sted | Rådhuset». */
function pairsToFields(rows: Table['rows'], isLabel: (text: string) => boolean): Block[] | null {
  const labels = rows.map((row) => textOf(row[0])).filter((text) => text !== '');
  const known = labels.filter((text) => isLabel(text.replace(/\s*:$/, ''))).length;
  if (labels.length === 0 || known * 2 < labels.length || labels.some((text) => text.length > 60))
    return null;
  // Beside the sections of an item, what else is labelled is a section too.
  const isOfItem = labels.some((text) => labelKind(text, true) !== null);
  return rows.flatMap((row) => {
    const [label, value = []] = [row[0] ?? [], row[1] ?? []];
    const name = textOf(label).replace(/\s*:$/, '');
    const [first, ...more] = value.filter(({ text }) => text !== '');
    const start = label.find(({ text }) => text !== '') ?? first;
    if (!start) return [];
    if (name === '') return value.map((block) => bare(block, { indent: 4 }));
    if (isOfItem && !isLabel(name) && /^\p{Lu}\p{L}{3}/u.test(name))
      return [gap(start), bare(start, { text: name, level: 3 }), gap(start), ...between(value, value)];
    return [
      gap(start),
      bare(start, { text: `${name}:${first ? ` ${first.text}` : ''}`, bold: false, level: null }),
      ...more.map((block) => bare(block, { indent: 4 })),
    ];
  });
}

/** The columns that hold nothing but labels with a colon, each with its values to the right. */
function labelColumns(rows: Table['rows'], columns: number): number[] {
  const found: number[] = [];
  for (let column = 0; column < columns - 1; column += 1) {
    const labels = rows.map((row) => textOf(row[column])).filter((text) => text !== '');
    if (labels.length === 0 || !labels.every((text) => text.length <= 60 && text.endsWith(':'))) continue;
    found.push(column);
    column += 1;
  }
  return found;
}

/** A form as fields: a table of two columns whose first holds labels, or a wider one with labels in columns of their own. */
export function fieldsOf({ rows, columns }: Table, isLabel: (text: string) => boolean): Block[] | null {
  const [head = [], values = []] = rows;
  // Labels over what they label: «Mødedato | Sted» over «4. maj | Rådhuset».
  if (
    rows.length === 2 &&
    head.length > 1 &&
    head.every((cell) => isLabel(textOf(cell))) &&
    !values.some((cell) => isLabel(textOf(cell)))
  )
    return head.flatMap((cell, column) => pairsToFields([[cell, values[column] ?? []]], isLabel) ?? []);
  if (columns === 2) return pairsToFields(rows, isLabel);
  const labels = labelColumns(rows, columns);
  if (labels.length === 0) return null;
  const pairs = rows.flatMap((row) =>
    row.flatMap((cell, column) => {
      if (labels.includes(column)) return [[cell, row[column + 1] ?? []]];
      return labels.includes(column - 1) || textOf(cell) === '' ? [] : [[cell, []]];
    }),
  );
  const named = pairs.filter(([label]) => textOf(label).endsWith(':'));
  if (pairsToFields(named, isLabel) === null) return null;
  return pairs.flatMap((pair) =>
    named.includes(pair)
      ? (pairsToFields([pair], () => true) ?? [])
      : [gap(pair[0]?.[0] as Block), ...(pair[0] ?? []).map((block) => bare(block))],
  );
}
