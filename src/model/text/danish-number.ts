/** A whole number with Danish thousands: `12.907`. */
export const wholeNumber = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');

/** A number with at most one decimal, after a comma: `12,3`, `4`. */
export function decimal(value: number): string {
  const [whole = '0', tenths = '0'] = value.toFixed(1).split('.');
  return tenths === '0' ? wholeNumber(Number(whole)) : `${wholeNumber(Number(whole))},${tenths}`;
}

/** A part of a whole, `12 %`: with a decimal under 1 alone, and so that only nothing is 0 and only all is 100. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '0\u00a0%';
  const value = (100 * part) / whole;
  const shown = value < 0.95 ? Math.round(value * 10) / 10 : Math.round(value);
  if (part > 0 && shown === 0) return 'under\u00a00,1\u00a0%';
  if (part < whole && shown === 100) return 'over\u00a099\u00a0%';
  return `${decimal(shown)}\u00a0%`;
}
