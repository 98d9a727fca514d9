import * as z from 'zod';
import { FORMAT } from './format.ts';

/** The number of the format that settings are written in, which says what else they must say. */
export const format = z
  .int({ error: `skriv et helt tal: ${FORMAT}` })
  .min(1, `skriv et helt tal: ${FORMAT}`)
  .max(FORMAT, `arkivet er skrevet til en nyere udgave af programmet; denne kender kun format ${FORMAT}`)
  .default(1);

/** From format 2 on, an archive that is open says so. */
export function saysWhoSeesIt(
  { format, synlighed }: { readonly format: number; readonly synlighed?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (format >= 2 && synlighed === undefined)
    context.addIssue({ code: 'custom', path: ['synlighed'], message: 'skriv `offentlig` eller `intern`' });
}
