import { CONTENT, commandSpec, OUT } from '../spec.ts';

/** `referatarkiv build` */
export const build = commandSpec({
  name: 'build',
  summary: 'bygger arkivet som filer til en webserver',
  about: `Bygger arkivet som en mappe med filer, der kan lægges på en hvilken som helst webserver.
Kun det ændrede laves om; er intet ændret, bliver alle filer liggende, som de er.
Bygger intet, hvis kontrollen finder fejl: det forrige arkiv bliver stående.`,
  options: {
    content: CONTENT,
    out: OUT,
    clean: { type: 'boolean', text: 'byg helt fra nyt uden det, der er gemt fra sidst' },
    stages: { type: 'boolean', text: 'skriv til sidst hvert trins sekunder som en linje JSON' },
  },
  exits: '0 arkivet er bygget, 1 der er fejl, 2 forkert brug',
  load: async () => (await import('../../build.ts')).runBuild,
});
