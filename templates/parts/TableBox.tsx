import type { ComponentChildren, VNode } from 'preact';
import { common } from '../words/text.da.ts';

/** A table that scrolls within its own box, also by keyboard, when the window is narrow. */
export function TableBox({ caption, children }: { caption: string; children: ComponentChildren }): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="tabel som-kort" aria-label={common.tableScrolls(caption)} tabIndex={0}>
      <table class="table">
        <caption>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
