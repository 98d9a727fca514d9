// The settings of arkiv.yaml that say what is published beside the meetings.
import * as z from 'zod';
import { HISTORY_SCOPES } from '../../model/history.ts';
import { wholeUrl } from '../../model/views/base-path.ts';

const yesNo = z
  .boolean({ error: 'skriv `true` eller `false`' })
  .nullish()
  .transform((value) => value ?? false);

const text = z.string({ error: 'skriv en tekst' }).trim().min(1, 'den er tom');

const redigering = z
  .union(
    [
      z.literal(false),
      z.strictObject({
        slags: z.enum(['github', 'gitlab', 'gitea'], { error: 'skriv `github`, `gitlab` eller `gitea`' }),
        repo: text.regex(/^[\w.-]+(?:\/[\w.-]+)+$/, 'skriv ejer og navn: `fjordby/referater`'),
        gren: text.default('main'),
        mappe: z.string({ error: 'skriv en mappe: `content`' }).default('content'),
        adresse: text
          .regex(/^https:\/\/[^\s/]+$/, 'skriv `https://git.kommune.dk`, uden skråstreg til sidst')
          .nullish()
          .transform((value) => value ?? null),
        appId: text.nullish().transform((value) => value ?? null),
      }),
    ],
    { error: 'skriv `slags` og `repo` under nøglen, eller `false`' },
  )
  .nullish()
  .transform((value) => value || null);

/** The keys with what they may say. */
export const publishing = {
  historik: z
    .enum(HISTORY_SCOPES, { error: 'skriv `forskelle`, `datoer` eller `nej`' })
    .nullish()
    .transform((value) => value ?? 'forskelle'),
  oparl: yesNo,
  redigering,
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
