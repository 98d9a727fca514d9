import { CONTENT, commandSpec } from '../spec.ts';

/** `referatarkiv upgrade` */
export const upgrade = commandSpec({
  name: 'upgrade',
  summary: 'siger, hvad arkivet skal ændre til denne udgave, og gør det',
  about: `Sammenligner arkivets format (\`format\` i arkiv.yaml) med det, denne udgave af programmet skriver, og viser
hver ændring. Intet bliver skrevet uden --write. Kør den, når programmet er opdateret.`,
  options: {
    content: CONTENT,
    write: { type: 'boolean', text: 'skriv ændringerne' },
  },
  exits: '0 arkivet er, som det skal være, 1 der er noget at ændre, 2 forkert brug',
  load: async () => (await import('../../upgrade.ts')).runUpgrade,
});
