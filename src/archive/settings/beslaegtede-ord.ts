import * as z from 'zod';
import { readRelated } from '../../danish/related/read-related.ts';

const HINT = 'skriv mindst to ord med komma imellem: `skrald, affald`, eller med `>` for kun den ene vej';

/** The lines of words that an archive has for one thing, see `readRelated`. */
export const beslaegtedeOrd = z
  .array(
    z
      .string({ error: HINT })
      .trim()
      .refine((line) => readRelated(line) !== null, HINT),
    { error: 'skriv en liste med en linje for hver slags: `- skrald, affald`' },
  )
  .nullish()
  .transform((value) => value ?? []);
