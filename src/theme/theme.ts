import Color from 'colorjs.io';

/** The owner's colour, and it made readable on each sheet; all as `#rrggbb`. */
export interface Theme {
  /** As the owner wrote it: for surfaces that bear no words. */
  readonly farve: string;
  /** Dark enough for words on the light sheet and under white ones. */
  readonly lys: string;
  /** Light enough for words on the dark sheet. */
  readonly moerk: string;
}

/** The darkest surface that bears links on the light sheet, and the lightest on the dark one; as in `site/style/_farver.scss`. */
const SURFACE = { lys: '#e9edef', moerk: '#222c31' };
/** WCAG's least contrast for words is 4.5; a little more is easier on the eyes. */
const LEAST = { lys: 4.6, moerk: 7 };

/** Makes a theme of one colour, which may be any. */
export function themeOf(farve: string): Theme {
  const own = new Color(farve);
  return {
    farve: hex(own),
    lys: hex(readable(own, new Color(SURFACE.lys), LEAST.lys, -0.01)),
    moerk: hex(readable(own, new Color(SURFACE.moerk), LEAST.moerk, 0.01)),
  };
}

/** The theme as the custom properties that the style sheet builds on. */
export function themeCss({ farve, lys, moerk }: Theme): string {
  return `:root{--farve:${farve};--farve-lys:${lys};--farve-moerk:${moerk}}\n`;
}

/** The colour, moved in lightness by steps until words in it can be read on the surface. */
function readable(color: Color, surface: Color, least: number, step: number): Color {
  const moved = color.to('oklch');
  const inGamut = (): Color => moved.clone().toGamut({ space: 'srgb' });
  while (inGamut().contrast(surface, 'WCAG21') < least) {
    const next = (moved.coords[0] ?? 0) + step;
    if (next < 0 || next > 1) return new Color(step < 0 ? '#000' : '#fff');
    moved.coords[0] = next;
    // Very light colours bear less chroma before they glare.
    if (step > 0) moved.coords[1] = Math.min(moved.coords[1] ?? 0, 0.11);
  }
  return inGamut();
}

const hex = (color: Color): string => color.to('srgb').toGamut().toString({ format: 'hex', collapse: false });
