import { expect, test } from 'vitest';
import { isDeedOf } from './derivation.ts';

test.for<[one: string, other: string, isDeed: boolean]>([
  ['nedvibrering', 'nedvibreret', true],
  ['udskydelse', 'udskudt', true],
  ['indviet', 'indvielsen', true],
  ['beslutning', 'besluttede', true],
  ['nedlæggelsen', 'nedlægges', true],
  ['sammenlægning', 'sammenlagt', true],
  ['udskydelse', 'udskydelser', false],
  ['stilling', 'stille', false],
  ['ansøgning', 'ansættelse', false],
])('%s and %s: %s', ([one, other, isDeed]) => {
  expect(isDeedOf(one, other)).toBe(isDeed);
});
