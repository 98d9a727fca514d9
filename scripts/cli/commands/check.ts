import { REPORT_FORMATS } from '../../../src/diagnostics/report-formats.ts';
import { CONTENT, commandSpec } from '../spec.ts';

/** `referatarkiv check` */
export const check = commandSpec({
  name: 'check',
  summary: 'kontrollerer indholdet og siger, hvad der skal rettes',
  about: 'Kontrollerer arkivets indhold og siger, hvad der skal rettes.',
  args: [{ name: '[fil…]', text: 'filer eller mapper i indholdet; alle, hvis ingen er nævnt' }],
  options: {
    content: CONTENT,
    format: {
      type: 'string',
      value: 'FORM',
      text: 'formen',
      oneOf: REPORT_FORMATS,
      default: 'text',
    },
    'errors-only': { type: 'boolean', text: 'vis kun fejl' },
    since: {
      type: 'string',
      value: 'VERSION',
      text: 'vis kun det, der er ændret siden en version i git: main',
    },
    notes: { type: 'boolean', text: 'vis også henvisninger til møder, som arkivet ikke har' },
  },
  exits: '0 ingen fejl (advarsler er ikke fejl), 1 der er fejl, 2 forkert brug',
  load: async () => (await import('../../check.ts')).runCheck,
});
