import { CONTENT, commandSpec } from '../spec.ts';

/** `referatarkiv fix` */
export const fix = commandSpec({
  name: 'fix',
  summary: 'retter det, en maskine kan rette uden at gætte',
  about: `Retter det i filerne, som check finder, og som kan rettes uden at gætte: krøllede anførselstegn og tankestreger i
hovedet, usynlige tegn, stavefejl på ét bogstav i nøgler og overskrifter, links med mellemrum, punkttegn og numre i
lister, tabeller fra et regneark, filer, der ikke ligger, hvor hovedet siger, bilag med navne, ikke alle computere kan
have (med alle links til dem), linjeskift og tegnsæt. Alt andet i en fil står, som det stod. Forskellen vises først; intet
bliver skrevet uden --write.`,
  args: [{ name: '[fil…]', text: 'filer eller mapper i indholdet; alle, hvis ingen er nævnt' }],
  options: {
    content: CONTENT,
    write: { type: 'boolean', text: 'skriv rettelserne' },
  },
  exits: '0 intet at rette, eller det er rettet, 1 der er noget at rette, 2 forkert brug',
  load: async () => (await import('../../fix.ts')).runFix,
});
