import { UsageError } from '../../command.ts';
import { commandSpec } from '../spec.ts';

/** The shells that completion is had for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** What stands in for the package bash-completion where it is not: the words of the line, as bash parts them. */
export const WITHOUT_BASH_COMPLETION = `if ! declare -F _get_comp_words_by_ref > /dev/null; then
    _get_comp_words_by_ref() {
        words=("\${COMP_WORDS[@]}")
        cword=$COMP_CWORD
        cur=\${COMP_WORDS[COMP_CWORD]}
        prev=\${COMP_WORDS[COMP_CWORD - 1]}
    }
fi

`;

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
