import { MEETING_KINDS } from '../../../src/model/parsed.ts';
import { CONTENT, commandSpec } from '../spec.ts';

/** `referatarkiv new` */
export const newCommand = commandSpec({
  name: 'new',
  summary: 'begynder på filen til et møde, som forummet plejer at holde dem',
  about: `Begynder på filen til et møde: tid, sted og deltagere fra det sidste, numrene i rækkefølge, de faste
punkter, et punkt, der godkender sidste referat, og tomme afsnit i forummets rækkefølge.
Overskriver intet.`,
  options: {
    forum: { type: 'string', value: 'NAVN', text: 'forummet: mappe, navn eller forkortelse' },
    dato: { type: 'string', value: 'DATO', text: 'mødets dag: 2026-12-15' },
    type: {
      type: 'string',
      value: 'TYPE',
      text: 'hvad filen er (dagsorden, hvis mødet ikke er holdt endnu)',
      oneOf: MEETING_KINDS,
    },
    nummer: { type: 'string', value: 'TAL', text: 'hvilket af flere møder samme dag (1)' },
    'from-agenda': {
      type: 'string',
      value: 'FIL',
      text: 'tag punkterne fra en dagsorden, der er importeret (.md)',
    },
    content: CONTENT,
  },
  exits: '0 filen er skrevet, 1 den findes i forvejen, 2 forkert brug',
  load: async () => (await import('../../new.ts')).runNew,
});
