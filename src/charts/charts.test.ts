import { parseHTML } from 'linkedom/worker';
import { describe, expect, test } from 'vitest';
import type { ChartSvg, IsoDate } from '../model/brand.ts';
import { barChart, smallBarChart } from './bar-chart.ts';
import { heatMap } from './heat-map.ts';
import type { Layout } from './layout.ts';
import { rangeChart } from './range-chart.ts';

const HOSTILE = '</title></svg><script>alert(1)</script><img src=x onerror=alert(1)> "onclick="x" \' &amp;';
const words = (id: string) => ({ id, title: HOSTILE, description: HOSTILE });
const bars = [
  { label: HOSTILE, value: 3, words: HOSTILE },
  { label: 'Byrådet', value: 0, words: '0' },
];

const CHARTS: Readonly<Record<string, (layout: Layout) => ChartSvg>> = {
  'a heat map': (layout) =>
    heatMap(
      { columns: ['før', 'jan', HOSTILE], sums: 1, rows: [{ label: HOSTILE, values: [90, 1, 4] }] },
      layout,
      words('kort'),
    ),
  bars: (layout) => barChart(bars, layout, words('soejler')),
  'small bars': () => smallBarChart(HOSTILE, bars, 3, words('smaa')),
  ranges: (layout) =>
    rangeChart(
      [{ label: HOSTILE, first: '2013-05-01' as IsoDate, last: '2019-10-10' as IsoDate, words: HOSTILE }],
      layout,
      words('spand'),
    ),
};

const parsed = (svg: string) => parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document;

describe.each(['bred', 'smal'] as const)('drawn %s', (layout) => {
  describe.each(Object.entries(CHARTS))('%s', (_, draw) => {
    test('is one picture with a name and a description', () => {
      const svg = parsed(draw(layout)).querySelector('svg');
      const textOf = (attribute: string) =>
        svg?.querySelector(`#${svg.getAttribute(attribute)}`)?.textContent;
      expect(svg?.getAttribute('role')).toBe('img');
      expect(textOf('aria-labelledby')).toBe(HOSTILE);
      expect(textOf('aria-describedby')).toBe(HOSTILE);
    });

    test('lets no text through as markup, and styles, runs and loads nothing', () => {
      const svg = draw(layout);
      expect(svg).not.toMatch(/<(?:script|img|style|a|image|use|foreignObject)\b/i);
      expect(svg).not.toMatch(/<[^>]*\s(?:style|on\w+|href|xlink:href)=/);
      const body = parsed(svg).body;
      expect([...body.children].map(({ localName }: Element) => localName)).toEqual(['svg']);
      expect(body.querySelectorAll('script, img, style').length).toBe(0);
    });

    test('takes its colours and letters from the page', () => {
      const svg = draw(layout);
      const colours = [...svg.matchAll(/\s(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
      expect(colours.filter((one) => !/^(?:none|currentColor|var\(--[a-z-]+\))$/.test(one ?? ''))).toEqual(
        [],
      );
      expect(svg).not.toContain('font-family');
    });

    test('has the same bytes each time', () => {
      expect(draw(layout)).toBe(draw(layout));
    });
  });
});

test('a narrow drawing fits a window 360 wide', () => {
  for (const [name, draw] of Object.entries(CHARTS)) {
    const width = Number(/\bwidth="(\d+)"/.exec(draw('smal'))?.[1]);
    expect(width, name).toBeLessThanOrEqual(328);
  }
});

test('the number on the strongest field has the ink that belongs to the colour; a sum has no field', () => {
  const map = { columns: ['før', 'jan', 'feb'], sums: 1, rows: [{ label: 'Byrådet', values: [90, 1, 4] }] };
  const svg = parsed(heatMap(map, 'bred', words('kort')));
  const numbersWith = (selector: string) =>
    [...svg.querySelectorAll(`${selector} text`)].map((text: Element) => text.textContent);
  expect(numbersWith('[fill="var(--primaer-blaek)"]')).toEqual(['4']);
  expect(svg.querySelectorAll('rect').length).toBe(2);
});

test('long labels are cut short in the drawing', () => {
  const label = 'Udvalget for Børn, Unge, Uddannelse, Familie og Frivillighed';
  const svg = parsed(barChart([{ label, value: 1, words: '1' }], 'bred', words('soejler')));
  const shown = [...svg.querySelectorAll('text')].map((text: Element) => text.firstChild?.textContent);
  expect(shown[0]).toMatch(/^Udvalget for Børn.*…$/);
});
