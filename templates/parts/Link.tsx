import type { ComponentChildren, VNode } from 'preact';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import { href } from '../href.ts';

/** A link to an address of the archive or elsewhere; an address that may not be followed leaves only its words. */
export function Link(props: {
  site: Pick<SiteInfo, 'base'>;
  to: string;
  class?: string;
  /** The whole address, to be told on paper. */
  adresse?: string | null;
  children: ComponentChildren;
}): VNode {
  const target = href(props.site, props.to);
  if (target === undefined) return <span>{props.children}</span>;
  return (
    <a href={target} class={props.class} data-adresse={props.adresse ?? undefined}>
      {props.children}
    </a>
  );
}
