import { guide } from '../called.ts';
import { CONTENT, commandSpec } from '../spec.ts';

/** `referatarkiv take-down` */
export const takeDown = commandSpec({
  name: 'take-down',
  summary: 'fjerner et møde, et punkt eller et bilag fra siderne',
  about: `Fjerner et møde, et punkt eller et bilag fra arkivets sider, og holder det ude, hvis det samme kommer igen.
Adressen viser fremover dato og grund. Det skrives i MAPPE/fjernet.yaml, som skal med i git; se ${guide('fjernelse.md')}.`,
  args: [
    {
      name: '<adresse>',
      text: 'som i browseren: /byraadet/2024-05-28/ eller /byraadet/2024-05-28/#punkt-4',
    },
  ],
  options: {
    why: {
      type: 'string',
      value: 'GRUND',
      text: 'grunden, som den bliver vist for alle: "efter anmodning fra en borger"',
    },
    content: CONTENT,
    date: { type: 'string', value: 'DATO', text: 'datoen for fjernelsen (i dag)' },
    all: { type: 'boolean', text: 'fjern også andre punkter og møder med samme tekst' },
    'only-here': { type: 'boolean', text: 'fjern kun dette; andre med samme tekst bliver stående' },
    delete: {
      type: 'boolean',
      text: 'slet også teksten og filerne i MAPPE; git-historikken rører den ikke',
    },
  },
  exits: '0 det er fjernet, 1 det kan ikke fjernes, 2 forkert brug',
  load: async () => (await import('../../take-down.ts')).runTakeDown,
});
