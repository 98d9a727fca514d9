import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom/worker';
import type { ChartSvg } from '../model/brand.ts';

/** What a drawing is called and says, for those who do not see it; the id is unique in its page. */
export interface ChartWords {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** The size of letters, in the drawing's own units; the room for words is measured by it. */
export const FONT_SIZE = 13;

/** Draws a chart as SVG that the page's own stylesheet colours, and that runs and loads nothing. */
export function drawChart(options: PlotOptions, words: ChartWords): ChartSvg {
  const { document } = parseHTML('<!doctype html><html></html>');
  const svg = plot({ ...options, document, className: 'tegning' });
  svg.querySelector('style')?.remove();
  svg.removeAttribute('font-family');
  svg.setAttribute('font-size', String(FONT_SIZE));
  for (const element of svg.querySelectorAll('[aria-label]')) element.removeAttribute('aria-label');
  name(svg, words);
  return svg.outerHTML as ChartSvg;
}

/** Makes one picture of the drawing, with a name and a description; its parts are not read out one by one. */
function name(svg: Element, { id, title, description }: ChartWords): void {
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-navn`);
  svg.setAttribute('aria-describedby', `${id}-ord`);
  svg.prepend(text('title', `${id}-navn`, title), text('desc', `${id}-ord`, description));

  function text(tag: string, ownId: string, words: string): Element {
    const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag);
    element.setAttribute('id', ownId);
    element.textContent = words;
    return element;
  }
}
