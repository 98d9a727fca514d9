import Color from 'colorjs.io';
import { describe, expect, test } from 'vitest';
import { themeCss, themeOf } from './theme.ts';

const contrast = (one: string, other: string): number => new Color(one).contrast(other, 'WCAG21');

describe.for(['#0a5470', '#ffcc00', '#ffffff', '#000000', '#e30613', '#7ab800', '#808080', '#00f'])(
  'an owner’s colour %s',
  (farve) => {
    const theme = themeOf(farve);

    test('is kept for surfaces', () => {
      expect(new Color(theme.farve).deltaE(farve, '2000')).toBeLessThan(0.5);
    });

    test('is readable on every surface of both sheets', () => {
      for (const surface of ['#ffffff', '#f4f6f7', '#e9edef'])
        expect(contrast(theme.lys, surface)).toBeGreaterThanOrEqual(4.5);
      for (const surface of ['#12181b', '#1a2226', '#222c31'])
        expect(contrast(theme.moerk, surface)).toBeGreaterThanOrEqual(4.5);
    });

    test('bears the words of a button', () => {
      expect(contrast(theme.lys, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(theme.moerk, '#0b1215')).toBeGreaterThanOrEqual(4.5);
    });
  },
);

test('a colour that can be read as it is stays as it is', () => {
  expect(themeOf('#0a5470').lys).toBe('#0a5470');
});

test('the theme is plain custom properties', () => {
  expect(themeCss(themeOf('#0a5470'))).toMatch(
    /^:root\{--farve:#0a5470;--farve-lys:#0a5470;--farve-moerk:#[0-9a-f]{6}\}\n$/,
  );
});
