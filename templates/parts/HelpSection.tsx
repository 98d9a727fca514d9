import type { ComponentChildren, VNode } from 'preact';

/** A section of a page of text, with paragraphs before what else it holds. */
export function HelpSection(props: {
  id: string;
  heading: string;
  text?: readonly string[];
  children?: ComponentChildren;
}): VNode {
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>{props.heading}</h2>
      {(props.text ?? []).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {props.children}
    </section>
  );
}
