import { guide } from '../called.ts';
import { CONTENT, commandSpec } from '../spec.ts';

/** `referatarkiv import` */
export const importCommand = commandSpec({
  name: 'import',
  summary: 'gør referater i PDF, Word, HTML, mail og tekst til indholdsfiler',
  about: `Gør referater til indholdsfiler: MAPPE/<forum>/<år>/<dato>.md.
Læser PDF, Word (.docx), OpenDocument (.odt), gemte websider, mails (.eml) med vedhæftede filer, Markdown og tekst.`,
  args: [{ name: '<fil…>', text: 'filer og mapper, der skal importeres' }],
  options: {
    content: CONTENT,
    forum: { type: 'string', value: 'NAVN', text: 'forummet, hvis det ikke skal læses i teksten' },
    force: { type: 'boolean', text: 'overskriv filer, der findes og er anderledes' },
    'dry-run': {
      type: 'boolean',
      text: 'skriv intet; vis, hvad der ville ske, og hvilke punkter der er lukkede og hvorfor',
    },
    'keep-source': {
      type: 'boolean',
      text: 'læg kilden ved mødet som kilde (ikke, hvis den har lukkede punkter)',
    },
    report: {
      type: 'string',
      value: 'FIL',
      text: 'skriv en side (.html) med kilde og resultat ved siden af hinanden',
    },
    profile: {
      type: 'string',
      value: 'FIL',
      text: `brug en profil af egen hånd (kan gentages; se ${guide('import.md')})`,
      multiple: true,
    },
  },
  exits: '0 alt er importeret, 1 en fil blev afvist, eller tekst kan være tabt, 2 forkert brug',
  load: async () => (await import('../../import.ts')).runImportCommand,
});
