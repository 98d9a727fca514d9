// The settings of arkiv.yaml that say what is published beside the meetings.
import { z } from 'zod';
import { wholeUrl } from '../model/base-path.ts';
import { HISTORY_SCOPES } from '../model/history.ts';

const yesNo = z
  .boolean({ error: 'skriv `true` eller `false`' })
  .nullish()
  .transform((value) => value ?? false);

/** The keys with what they may say. */
export const publishing = {
  historik: z
    .enum(HISTORY_SCOPES, { error: 'skriv `forskelle`, `datoer` eller `nej`' })
    .nullish()
    .transform((value) => value ?? 'forskelle'),
  oparl: yesNo,
};

/** The settings with what of these does not go with the others. */
export const publishable = <Schema extends z.ZodType<{ readonly oparl: boolean; readonly baseUrl: string }>>(
  settings: Schema,
): Schema =>
  settings.superRefine(({ oparl, baseUrl }, context) => {
    if (oparl && wholeUrl(baseUrl, '/') === null)
      context.addIssue({
        ...{ code: 'custom', path: ['oparl'] },
        message: 'OParl har brug for hele adresser; skriv også `baseUrl: https://…`',
      });
  });
