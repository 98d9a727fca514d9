// How much what may be a person's own weighs, as arkiv.yaml says it.
import * as z from 'zod';
import { PERSONDATA_KINDS, type PersondataKind } from '../../model/config.ts';
import { isMark } from '../../personal/cpr/mark.ts';

const weight = z
  .enum(['advarsel', 'fejl'], { error: 'skriv `advarsel` eller `fejl`' })
  .nullish()
  .transform((value) => value ?? 'advarsel');
/** A weight for each kind. */
export const persondata = z
  .strictObject(
    Object.fromEntries(PERSONDATA_KINDS.map((kind) => [kind, weight])) as Record<
      PersondataKind,
      typeof weight
    >,
    { error: 'skriv en linje for hver slags: `telefon: fejl`' },
  )
  .prefault({});

/** The marks of numbers in the settings that are no CPR numbers. */
export const ikkeCpr = z
  .array(z.string().refine(isMark, 'skriv mærket, som beskeden om nummeret viser det'), {
    error: 'skriv en liste: `[bcdfg]`',
  })
  .nullish();
