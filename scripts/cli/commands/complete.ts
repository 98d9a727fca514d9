import { UsageError } from '../../command.ts';
import { commandSpec } from '../spec.ts';

/** The shells that completion is had for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** `referatarkiv complete`; where it is called rightly, the library of the completion answers, see main.ts. */
export const complete = commandSpec({
  name: 'complete',
  summary: 'lader en kommandolinje gøre kommandoer og tilvalg færdige med Tab',
  about: `Skriver det, en kommandolinje skal bruge for at gøre kommandoer og tilvalg færdige med Tab:
  referatarkiv complete bash >> ~/.bashrc
  referatarkiv complete powershell >> $PROFILE`,
  args: [{ name: '<shell>', text: SHELLS.join(', ') }],
  options: {},
  load: async () => () => {
    throw new UsageError(`Skriv et af: ${SHELLS.join(', ')}.`);
  },
});
