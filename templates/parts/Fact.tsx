import type { ComponentChildren, VNode } from 'preact';

/** One fact of a list of facts, with as many values as it has; nothing when it has none. */
export function Fact({ name, values }: { name: string; values: readonly ComponentChildren[] }): VNode | null {
  if (values.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {values.map((value, index) => (
        <dd key={index}>{value}</dd>
      ))}
    </div>
  );
}
