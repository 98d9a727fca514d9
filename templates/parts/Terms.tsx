import type { ComponentChildren, VNode } from 'preact';

/** Words with their explanations, each a place that can be linked to. */
export function Terms(props: {
  terms: readonly {
    readonly id: string;
    readonly term: ComponentChildren;
    readonly text: ComponentChildren;
  }[];
}): VNode {
  return (
    <dl class="ordliste">
      {props.terms.map(({ id, term, text }) => (
        <div key={id}>
          <dt id={id}>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
