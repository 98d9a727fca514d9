import { isPacked } from '../../program.js';
import { CONTENT, commandSpec, OUT } from '../spec.ts';

const options = {
  content: CONTENT,
  out: OUT,
  port: { type: 'string', value: 'NUMMER', text: 'den første port, der prøves', default: '8080' },
  host: {
    type: 'string',
    value: 'NAVN',
    text: 'navnet eller adressen, der svares på; andre end denne maskine kan kun se arkivet, når den er sat',
    default: 'localhost',
  },
} as const;

const about =
  'Viser arkivet på denne maskine og bygger det. Hver gang en fil gemmes, følger siden i browseren med.';

/** `referatarkiv start` */
export const start = commandSpec({
  name: 'start',
  summary: 'viser arkivet i browseren, mens der skrives',
  about,
  options,
  // A program that comes compiled does not change while it runs.
  load: async () =>
    isPacked ? (await import('../../serve.ts')).runServe : (await import('../../start.ts')).runStart,
});

/** The server itself, which `start` keeps running. */
export const serve = commandSpec({
  name: 'serve',
  summary: 'serveren, som start holder i gang',
  about,
  options,
  isHidden: true,
  load: async () => (await import('../../serve.ts')).runServe,
});
