// The settings of arkiv.yaml that say what is published beside the meetings.
import { z } from 'zod';
import { HISTORY_SCOPES } from '../model/history.ts';

/** The keys with what they may say. */
export const publishing = {
  historik: z
    .enum(HISTORY_SCOPES, { error: 'skriv `forskelle`, `datoer` eller `nej`' })
    .nullish()
    .transform((value) => value ?? 'forskelle'),
};
