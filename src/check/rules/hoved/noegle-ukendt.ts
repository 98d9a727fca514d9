import { didYouMean } from '../../../diagnostics/suggest.ts';
import { FRONT_MATTER_KEYS, keyNamed } from '../../../parse/head/header.ts';
import { fileRule } from '../../rule.ts';

/** A key that the format does not have is most often a slip, and what it says would be lost. */
export const noegleUkendt = fileRule('noegle-ukendt', 'fejl', ({ frontMatter }) =>
  frontMatter.entries
    .filter(({ key }) => !(FRONT_MATTER_KEYS as readonly string[]).includes(key))
    .map(({ key, keyPlace }) => ({
      place: keyPlace,
      message: `Ukendt nøgle \`${key}\`.`,
      note: didYouMean(
        keyNamed(key) ?? key,
        FRONT_MATTER_KEYS,
        `Brug en af: ${FRONT_MATTER_KEYS.join(', ')}.`,
      ),
    })),
);
