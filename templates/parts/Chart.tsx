import type { VNode } from 'preact';
import type { Drawing } from '../../src/model/views/figure.ts';

/** The one door for drawings, which only the charts make; a drawing for much room or little is shown where it fits. */
export function Chart({ svg, shown }: Drawing): VNode {
  return <div class={`tegneplads ${shown}`} dangerouslySetInnerHTML={{ __html: svg }} />;
}
