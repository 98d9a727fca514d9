import { CONTENT, commandSpec } from '../spec.ts';

/** `referatarkiv upgrade` */
export const upgrade = commandSpec({
  name: 'upgrade',
  summary: 'siger, hvad arkivet skal ændre til denne udgave, og gør det',
  about: `Sammenligner arkivets format (\`format\` i arkiv.yaml) med det, denne udgave af programmet skriver, og viser
hver ændring. Arkivets README.md, pipeline og andre filer fra init bliver også som den nye udgaves; en fil, I har
rettet i, bliver kun vist. Intet bliver skrevet uden --write. Kør den, når programmet er opdateret.`,
  options: {
    content: CONTENT,
    write: { type: 'boolean', text: 'skriv ændringerne' },
    replace: {
      type: 'string',
      value: 'FIL',
      text: 'skriv også denne fil over, selv om I har rettet i den; flere gange for flere',
      multiple: true,
    },
  },
  exits: '0 arkivet er, som det skal være, 1 der er noget at ændre, 2 forkert brug',
  load: async () => (await import('../../upgrade.ts')).runUpgrade,
});
