import type { VNode } from 'preact';
import { contactHref } from '../../href.ts';

/** Whom to write to, as a link where the words are an address. */
export function Contact({ kontakt }: { kontakt: string }): VNode {
  const target = contactHref(kontakt);
  return target ? <a href={target}>{kontakt}</a> : <span>{kontakt}</span>;
}
